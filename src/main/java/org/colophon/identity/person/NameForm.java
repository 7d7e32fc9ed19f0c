package org.colophon.identity.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colophon.identity.name.NameReadings;
import org.colophon.model.Folding;
import org.colophon.model.PersonName;

/**
 * A name folded once, to be compared often.
 *
 * @param key the whole name in natural order without spaces: names with one key are set differently at most
 * @param family the family name in one word, without particles
 * @param given the given names and initials, one a word
 * @param readings every plausible way to take it apart
 */
record NameForm(String key, String family, List<String> given, NameReadings readings) {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "do", "du", "des", "la", "le", "ter",
            "ten", "el", "al", "bin", "ibn", "zu", "af", "av", "i", "y", "e", "jr", "sr", "ii", "iii", "iv");
    private static final int LONGEST = 8;

    NameForm {
        given = List.copyOf(given);
    }

    static NameForm of(String printed) {
        PersonName name = PersonName.parse(printed.isBlank() ? "?" : printed);
        List<String> family = words(name.family());
        List<String> plain =
                family.stream().filter(word -> !PARTICLES.contains(word)).toList();
        List<String> given = words(String.join(" ", name.given()));
        List<String> called = given.stream()
                .filter(word -> word.length() == 1 || !PARTICLES.contains(word))
                .toList();
        List<String> surname = plain.isEmpty() ? family : plain;
        return new NameForm(
                String.join("", given) + String.join("", family),
                surname.isEmpty() ? "?" : String.join("", surname),
                called,
                NameReadings.of(printed));
    }

    private static List<String> words(String text) {
        String folded = Folding.words(text);
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).limit(LONGEST).toList();
    }

    /** The first given name or initial; empty where there is none. */
    String first() {
        return given.isEmpty() ? "" : given.get(0);
    }

    /** Whether the first given name is written out. */
    boolean isFull() {
        return first().length() > 1;
    }

    /** What stands for the first given name, an initial, or empty. */
    String initial() {
        return given.isEmpty() ? "" : first().substring(0, first().offsetByCodePoints(0, 1));
    }

    /** Family name and first initial: what remains of a name in most lists. */
    String abbreviated() {
        return family + " " + initial();
    }

    /** How much the name says: written-out names before initials, more before fewer. */
    int fullness() {
        int letters = Math.min(80, key.length());
        return (isFull() ? 1000 : 0)
                + (int) given.stream().filter(word -> word.length() > 1).count() * 100
                + letters;
    }
}
