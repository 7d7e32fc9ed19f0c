package org.colophon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name, taken apart.
 *
 * <pre>{@code
 * PersonName.parse("Bengio, Samy").display()          // "Samy Bengio"
 * PersonName.parse("Prof. Yoshua Bengio").display()   // "Yoshua Bengio"
 * PersonName.parse("Ian G Goodfellow").given()        // [Ian, G]
 * }</pre>
 *
 * @param given given names and initials in order, as printed; may be empty
 * @param family the family name with its particles, as printed; never empty
 */
public record PersonName(List<String> given, String family) {

    private static final Set<String> TITLES =
            Set.of("prof", "professor", "professeur", "professeure", "dr", "phd", "mr", "mrs", "ms", "sir", "dame");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "des", "la", "le", "ter", "ten",
            "el", "al", "bin", "ibn", "zu", "af", "av");
    /** As they are written within the names of bodies; no person's name has them in small letters. */
    private static final Set<String> JOINING_WORDS = Set.of("and", "&", "of", "for");

    private static final Set<String> BODY_WORDS =
            Set.of("university", "institute", "department", "committee", "ministry", "association");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "incorporated", "ltd", "limited", "llc", "llp", "gmbh", "corp", "corporation", "company", "plc");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    public PersonName {
        given = List.copyOf(given);
        if (family.isBlank()) {
            throw new IllegalArgumentException("a name without a family name");
        }
    }

    /**
     * Takes a printed name apart: titles go, <i>Family, Given</i> is turned round, particles stay
     * with the family name. What is called like a body of people (<i>Barnes, Noble, and Company</i>, <i>Example, Inc.</i>,
     * <i>University of Examples, Berlin</i>) is no inverted name and stays as it is.
     *
     * @param printed a name with at least one letter or digit
     */
    public static PersonName parse(String printed) {
        int comma = printed.indexOf(',');
        List<String> before = tokens(comma < 0 ? printed : printed.substring(0, comma));
        List<String> after = comma < 0 ? List.of() : tokens(printed.substring(comma + 1));
        boolean suffixOnly = !after.isEmpty() && after.stream().allMatch(PersonName::isSuffix);
        if (comma >= 0 && isBody(before, after)) {
            return new PersonName(List.of(), printed.strip());
        }
        if (!before.isEmpty() && !after.isEmpty() && !suffixOnly) {
            return new PersonName(after, String.join(" ", before));
        }
        List<String> all = new ArrayList<>(before);
        all.addAll(after);
        return all.isEmpty() ? new PersonName(List.of(), printed.strip()) : natural(all);
    }

    /** Whether a name with a comma is a body's: words of no person's name stand in it, or a legal form after the comma. */
    private static boolean isBody(List<String> before, List<String> after) {
        return Stream.concat(before.stream(), after.stream())
                        .anyMatch(token -> JOINING_WORDS.contains(token) || BODY_WORDS.contains(bare(token)))
                || !after.isEmpty() && LEGAL_FORMS.contains(bare(after.get(0)));
    }

    private static PersonName natural(List<String> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && isSuffix(tokens.get(last))) {
            last--;
        }
        int start = last;
        while (start > 1 && isParticle(tokens.get(start - 1))) {
            start--;
        }
        return new PersonName(tokens.subList(0, start), String.join(" ", tokens.subList(start, tokens.size())));
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.strip().split("[\\s\\u00a0]+"))
                .filter(token -> !token.isEmpty() && !TITLES.contains(bare(token)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String bare(String token) {
        return token.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    }

    private static boolean isSuffix(String token) {
        return SUFFIXES.contains(bare(token));
    }

    private static boolean isParticle(String token) {
        return Character.isLowerCase(token.codePointAt(0)) && PARTICLES.contains(bare(token));
    }

    /** The name in natural order, without titles; spelt as printed. */
    public String display() {
        return given.isEmpty() ? family : String.join(" ", given) + " " + family;
    }

    /** The word people sort by: the last word of the family name, folded. */
    public String familyKey() {
        List<String> words = Arrays.stream(Folding.words(family).split(" "))
                .filter(word -> !SUFFIXES.contains(word))
                .toList();
        return words.isEmpty() ? Folding.key(family) : words.get(words.size() - 1);
    }

    /** Given names folded, one a word: {@code Jean-philippe B.} gives {@code [jean, philippe, b]}. */
    public List<String> givenKeys() {
        String folded = Folding.words(String.join(" ", given));
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The whole name folded, in natural order. */
    public String fullKey() {
        return Folding.words(display());
    }

    /** Whether the first given name is written out, not an initial. */
    public boolean hasFullFirstName() {
        List<String> keys = givenKeys();
        return !keys.isEmpty() && keys.get(0).codePointCount(0, keys.get(0).length()) > 1;
    }
}
