package org.colophon.extract.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.extract.WordList;

/** Which kinds a word belongs to: month, publisher, venue, place, editor and the like. */
final class Lexicon {
    private static final Map<String, List<String>> KINDS = load();

    private Lexicon() {}

    /** The kinds of a word in lower case without punctuation around it; mostly none. */
    static List<String> kinds(String word) {
        return KINDS.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> kinds = new HashMap<>();
        WordList.NAMES.forEach(name -> add(kinds, name, "name"));
        WordList.SCHOLARLY.forEach(word -> add(kinds, word, "scholarly"));
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            if (in == null) {
                throw new IllegalStateException("the lexicon is missing");
            }
            String kind = "";
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    kind = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String word : line.strip().split("\\s+")) {
                        add(kinds, word, kind);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return kinds;
    }

    private static void add(Map<String, List<String>> kinds, String word, String kind) {
        kinds.computeIfAbsent(word, any -> new ArrayList<>(1)).add(kind);
    }
}
