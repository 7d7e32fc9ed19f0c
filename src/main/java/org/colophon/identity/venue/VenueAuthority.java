package org.colophon.identity.venue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colophon.model.Folding;

/**
 * The curated list of series with their names, short names and former names.
 *
 * <p>{@code series.tsv} holds a line a series: label, kind, and its names separated by {@code |}. A
 * name that ends in {@code *} stands for everything that begins so.
 */
final class VenueAuthority {

    private static final VenueAuthority SHIPPED = load("series.tsv");

    private final Map<String, Series> byName = new HashMap<>();
    private final List<Map.Entry<String, Series>> byPrefix = new ArrayList<>();

    private VenueAuthority() {}

    /** The list that ships with the program. */
    static VenueAuthority shipped() {
        return SHIPPED;
    }

    /** The series with a name, however it is set. */
    Optional<Series> find(String name) {
        String key = Folding.words(name);
        Series exact = byName.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        return byPrefix.stream()
                .filter(entry -> key.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static VenueAuthority load(String resource) {
        VenueAuthority authority = new VenueAuthority();
        try (InputStream in = Objects.requireNonNull(VenueAuthority.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(authority::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return authority;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        if (columns.length != 3) {
            throw new IllegalStateException("series.tsv: three columns wanted: " + line);
        }
        String label = columns[0];
        Series.Kind kind = Series.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
        Series series = new Series(Folding.words(label), label, kind, true);
        name(label, series);
        for (String name : columns[2].split("\\|")) {
            name(name, series);
        }
    }

    private void name(String name, Series series) {
        if (name.endsWith("*")) {
            byPrefix.add(Map.entry(Folding.words(name), series));
            return;
        }
        Series other = byName.put(Folding.words(name), series);
        if (other != null && !other.equals(series)) {
            throw new IllegalStateException(
                    "series.tsv: " + name + " names both " + other.label() + " and " + series.label());
        }
    }
}
