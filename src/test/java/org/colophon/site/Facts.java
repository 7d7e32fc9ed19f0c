package org.colophon.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The lists that made-up pages are composed from: real titles, venues and likely names, and words for the rest. */
final class Facts {

    static final List<String> TITLES = lines("titles");
    static final List<String> CLEAR_TITLES =
            TITLES.stream().filter(Facts::isClearlyATitle).toList();
    static final List<String> FRENCH_TITLES =
            TITLES.stream().filter(Facts::isFrench).toList();
    static final List<String> PEOPLE = lines("people");
    static final List<String> PROCEEDINGS = lines("venues-proceedings");
    static final List<String> JOURNALS = lines("venues-journals");
    static final List<String> AITOPICS_VENUES = lines("venues-aitopics");
    static final List<String> SENTENCES = lines("sentences");
    static final List<String> FRENCH_SENTENCES = lines("sentences-fr");
    private static final Map<String, List<String>> WORDS = lines("words").stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> List.of(entry[1].split(" \\| "))));

    private Facts() {}

    static List<String> words(String kind) {
        return Objects.requireNonNull(WORDS.get(kind), kind);
    }

    static List<String> boilerplate(String language) {
        return lines("boilerplate-" + language);
    }

    static boolean isFrench(String title) {
        return title.matches("(Sur l'|Les défis|Modèles de langue|Apprentissage par|L'éthique).*");
    }

    /** Whether nobody could take the title for a person's name, even without any context. */
    static boolean isClearlyATitle(String title) {
        return title.matches(".*[:?!0-9].*") || title.split(" ").length > 5;
    }

    private static List<String> lines(String name) {
        String path = "/org/colophon/synthetic/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
