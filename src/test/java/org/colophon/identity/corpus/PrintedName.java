package org.colophon.identity.corpus;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names as {@code Family, Given}. */
final class PrintedName {

    private PrintedName() {}

    /** {@code Smith, John Paul} as {@code Smith, J. P.}; a name without a comma stays. */
    static String withInitials(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(0, comma + 2) + initials(name.substring(comma + 2));
    }

    /** {@code Smith, John Paul} as {@code Smith, John}. */
    static String withoutMiddleNames(String name) {
        int comma = name.indexOf(", ");
        int blank = comma < 0 ? -1 : name.indexOf(' ', comma + 2);
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** {@code Smith, John Paul} as {@code John Paul Smith}. */
    static String inNaturalOrder(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    private static String initials(String given) {
        return Arrays.stream(given.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
