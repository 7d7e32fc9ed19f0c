package org.colophon.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that lies beside the classes as a text file: words divided by white space, comments after #. */
public final class WordList {
    /** Words of titles and abstracts, English and French, in lower case. */
    public static final Set<String> SCHOLARLY = load("scholarly-words.txt");
    /** Given names, and short family names that are also English words, in lower case. */
    public static final Set<String> NAMES = load("names.txt");

    private WordList() {}

    /**
     * Phrases by kind, from a file with {@code [kind]} over each part and commas between phrases.
     *
     * @param file beside this class
     */
    public static Map<String, Set<String>> phrases(String file) {
        Map<String, Set<String>> kinds = new HashMap<>();
        String kind = "";
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else {
                Set<String> phrases = kinds.computeIfAbsent(kind, any -> new HashSet<>());
                Arrays.stream(line.split(","))
                        .map(String::strip)
                        .filter(p -> !p.isEmpty())
                        .forEach(phrases::add);
            }
        }
        return kinds;
    }

    private static Set<String> load(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list is missing: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
