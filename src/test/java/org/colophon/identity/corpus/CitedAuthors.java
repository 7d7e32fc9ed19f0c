package org.colophon.identity.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names in the author part of a citation, such as {@code Brodley, C. E. & Utgoff, P. E.}, which is all that Cora
 * gives. Initials that follow a family name after a comma belong to it.
 */
record CitedAuthors(List<String> names, boolean partial) {
    private static final Pattern DIVIDER = Pattern.compile("\\s*(?:;|&|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[\\s-]*){1,4}");
    private static final Pattern OTHERS = Pattern.compile("\\bet\\.?\\s*al\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDITORS =
            Pattern.compile("\\(?\\beds?\\b\\.?\\)?|\\(?\\beditors?\\b\\)?", Pattern.CASE_INSENSITIVE);

    static CitedAuthors parse(String printed) {
        boolean partial = OTHERS.matcher(printed).find();
        String text = EDITORS.matcher(OTHERS.matcher(printed).replaceAll("")).replaceAll("");
        List<String> names = new ArrayList<>();
        for (String part : DIVIDER.split(text)) {
            List<String> pieces = Arrays.stream(part.split(","))
                    .map(String::strip)
                    .filter(piece -> piece.chars().anyMatch(Character::isLetter))
                    .toList();
            for (String piece : pieces) {
                int last = names.size() - 1;
                if (INITIALS.matcher(piece).matches() && last >= 0 && wantsInitials(names.get(last))) {
                    names.set(last, names.get(last) + ", " + piece);
                } else {
                    names.add(piece);
                }
            }
        }
        return new CitedAuthors(names, partial);
    }

    /** Whether a name is a family name alone. */
    private static boolean wantsInitials(String name) {
        return name.indexOf(',') < 0
                && Arrays.stream(name.split("\\s+"))
                        .noneMatch(word -> INITIALS.matcher(word).matches());
    }
}
