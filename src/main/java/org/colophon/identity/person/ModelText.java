package org.colophon.identity.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.identity.name.NameFit;

/** Reads a {@link PersonModel}. */
public final class ModelText {

    private ModelText() {}

    static PersonModel shipped() {
        try (InputStream in = Objects.requireNonNull(ModelText.class.getResourceAsStream("person.model"))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link PersonModel#text} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static PersonModel read(String text) {
        Map<NameFit, Double> offsets = new EnumMap<>(NameFit.class);
        Map<String, List<Double>> shares = new HashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split("\t");
            if (columns[0].equals("name")) {
                offsets.put(NameFit.valueOf(columns[1]), Double.valueOf(columns[2]));
            } else {
                double[] values = Stream.of(columns)
                        .skip(3)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                shares.put(columns[0] + columns[1] + columns[2], PersonModel.shares(values));
            }
        });
        Map<Signal, List<PersonModel.Table>> tables = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            List<PersonModel.Table> sizes = new ArrayList<>();
            for (int size = 0; size < Seen.SIZES; size++) {
                sizes.add(new PersonModel.Table(
                        levels(shares, signal, size, "one"), levels(shares, signal, size, "two")));
            }
            tables.put(signal, sizes);
        }
        return new PersonModel(offsets, tables);
    }

    private static List<Double> levels(Map<String, List<Double>> shares, Signal signal, int size, String side) {
        List<Double> levels = shares.getOrDefault(signal.name() + size + side, List.of());
        if (levels.size() != signal.levels()) {
            throw new IllegalArgumentException(
                    "a model with " + levels.size() + " levels of " + signal + " " + size + " " + side);
        }
        return levels;
    }
}
