package org.colophon.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that lies beside the classes as a text file: words divided by white space, comments after #. */
public final class WordList {
    /** Words of titles and abstracts, English and French, in lower case. */
    public static final Set<String> SCHOLARLY = load("scholarly-words.txt");
    /** Given names, and short family names that are also English words, in lower case. */
    public static final Set<String> NAMES = load("names.txt");

    private WordList() {}

    private static Set<String> load(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list is missing: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
