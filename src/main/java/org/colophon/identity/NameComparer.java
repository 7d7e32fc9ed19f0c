package org.colophon.identity;

import java.util.List;

/** Compares two names of one family name by their given names. */
final class NameComparer {

    /** How two names stand to each other. */
    enum Fit {
        /** The same words, however they are set. */
        SAME,
        /** The first given name is written out in both; a middle name or initial is missing in one. */
        MIDDLE_MISSING,
        /** An initial stands for a written-out name, or a given name is missing altogether. */
        INITIAL,
        /** The first given names agree, and a middle name contradicts. */
        MIDDLE_CONFLICT,
        /** The given names contradict each other. */
        OTHER
    }

    private NameComparer() {}

    static Fit compare(NameKeys a, NameKeys b) {
        if (a.full().equals(b.full())) {
            return Fit.SAME;
        }
        if (!a.family().equals(b.family())) {
            return Fit.OTHER;
        }
        List<String> left = a.given();
        List<String> right = b.given();
        if (left.isEmpty() || right.isEmpty()) {
            return Fit.INITIAL;
        }
        if (!agree(left.get(0), right.get(0))) {
            return Fit.OTHER;
        }
        boolean initial = left.get(0).length() == 1 || right.get(0).length() == 1;
        for (int i = 1; i < Math.min(left.size(), right.size()); i++) {
            if (!agree(left.get(i), right.get(i))) {
                return Fit.MIDDLE_CONFLICT;
            }
            initial |= left.get(i).length() != right.get(i).length();
        }
        return initial ? Fit.INITIAL : Fit.MIDDLE_MISSING;
    }

    /** Equal, or one is the other's initial. */
    private static boolean agree(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    /** Whether nothing in the two names contradicts that they are one person's. */
    static boolean compatible(NameKeys a, NameKeys b) {
        Fit fit = compare(a, b);
        return fit == Fit.SAME || fit == Fit.MIDDLE_MISSING || fit == Fit.INITIAL;
    }

    /** Whether the names could be spellings of one person once something else proves it. */
    static boolean spellingOf(NameKeys a, NameKeys b) {
        return compatible(a, b) || compare(a, b) == Fit.MIDDLE_CONFLICT;
    }
}
