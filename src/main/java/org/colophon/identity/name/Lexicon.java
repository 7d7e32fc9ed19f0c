package org.colophon.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that tell what a part of a printed name is; {@code words.txt} holds them, folded. */
final class Lexicon {

    /** What a word may be; the names of the sections of the file. */
    enum Kind {
        TITLE,
        HONORIFIC,
        DEGREE,
        SUFFIX,
        PARTICLE,
        DOUBTFUL,
        CONNECTOR,
        BODY,
        JOINING,
        ASIAN,
        KOREAN,
        HUNGARIAN,
        HUNGARIAN_GIVEN
    }

    private static final Map<Kind, Set<String>> WORDS = load();

    private Lexicon() {}

    /** Whether a folded word may be of a kind. */
    static boolean is(Kind kind, String folded) {
        return Objects.requireNonNull(WORDS.get(kind)).contains(folded);
    }

    private static Map<Kind, Set<String>> load() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        Set<String> section = new HashSet<>();
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.indexOf(']'));
                section = Objects.requireNonNull(
                        words.get(Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))));
            } else {
                section.addAll(List.of(line.split(" ")));
            }
        }
        return words;
    }

    /** The lines of a resource beside this class, without comments. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
