package org.colophon.identity.name;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to take a printed name apart.
 *
 * @param kind whose name it is, and how far to trust the order of its parts
 * @param given given names and initials in order; may be empty
 * @param particle what comes before the family name and may be dropped: <i>van der</i>; mostly empty
 * @param surname the words of the family name, all words of a body's; never empty
 * @param suffix {@code jr}, {@code iii}, or the number by which a library tells namesakes apart; mostly empty
 * @param plausibility how far the printed form supports this reading, over 0 and up to 1; readings of one name do not
 *     add up to 1
 */
public record NameReading(
        Kind kind,
        List<NameWord> given,
        List<NameWord> particle,
        List<NameWord> surname,
        String suffix,
        double plausibility) {

    /** Kinds of readings. */
    public enum Kind {
        /** A person's. */
        PERSON,
        /** A person's, with nothing to tell that the family name comes first but that it may. */
        SWAPPED,
        /** A body's, such as <i>ATLAS Collaboration</i>. */
        BODY
    }

    public NameReading {
        given = List.copyOf(given);
        particle = List.copyOf(particle);
        surname = List.copyOf(surname);
        if (surname.isEmpty()) {
            throw new IllegalArgumentException("a name without a family name");
        }
    }

    static NameReading person(
            List<NameWord> given, List<NameWord> particle, List<NameWord> surname, String suffix, double plausibility) {
        return new NameReading(Kind.PERSON, given, particle, surname, suffix, plausibility);
    }

    NameReading withGiven(List<NameWord> names, double plausible) {
        return new NameReading(kind, names, particle, surname, suffix, plausible);
    }

    boolean sameParts(NameReading other) {
        return given.equals(other.given)
                && surname.equals(other.surname)
                && particle.equals(other.particle)
                && suffix.equals(other.suffix);
    }

    /** The given names, words of one name joined by hyphens: {@code jian-yun}. */
    public String givenText() {
        return text(given);
    }

    /** The particle, as words: {@code van der}. */
    public String particleText() {
        return text(particle);
    }

    /** The family name without its particle: {@code garcia-molina}. */
    public String surnameText() {
        return text(surname);
    }

    private static String text(List<NameWord> words) {
        StringBuilder text = new StringBuilder();
        for (NameWord word : words) {
            if (text.length() > 0) {
                text.append(word.linked() ? '-' : ' ');
            }
            text.append(word.plain());
        }
        return text.toString();
    }

    static String glued(List<NameWord> words) {
        return words.size() == 1
                ? words.get(0).plain()
                : words.stream().map(NameWord::plain).collect(Collectors.joining());
    }

    static String gluedExpanded(List<NameWord> words) {
        return words.size() == 1
                ? words.get(0).expanded()
                : words.stream().map(NameWord::expanded).collect(Collectors.joining());
    }

    /** In the order of {@code given | particle | surname | suffix}. */
    @Override
    public String toString() {
        return givenText() + " | " + particleText() + " | " + surnameText() + " | " + suffix;
    }
}
