package org.colophon.identity.match;

/**
 * Compares names by family name and initials, with room for slips of the pen and for names that are printed family name
 * first. Where it is known who bears them, names tell nothing more.
 */
final class PlainNames implements NameAgreement {

    private static final int SHORTEST_FUZZY = 5;

    @Override
    public double of(NameKey a, NameKey b) {
        Bearer.Relation relation = a.bearer().relation(b.bearer());
        if (relation != Bearer.Relation.UNTOLD) {
            return relation == Bearer.Relation.ONE ? 1 : 0;
        }
        boolean same = a.number() == b.number() || a.family().equals(b.family());
        double given = given(a, b);
        if (same) {
            return given;
        }
        if (swapped(a, b)) {
            return COMPATIBLE;
        }
        return given >= COMPATIBLE && near(a.family(), b.family()) ? 0.8 : 0;
    }

    private static double given(NameKey a, NameKey b) {
        if (a.given().length == 0 || b.given().length == 0) {
            return 0.9;
        }
        String left = a.given()[0];
        String right = b.given()[0];
        if (left.charAt(0) != right.charAt(0)) {
            return anyInitial(a, right.charAt(0)) || anyInitial(b, left.charAt(0)) ? COMPATIBLE : 0.3;
        }
        boolean writtenOut = left.length() > 2 && right.length() > 2;
        if (writtenOut && !left.startsWith(right) && !right.startsWith(left) && !near(left, right)) {
            return 0.5;
        }
        char second = second(a);
        char other = second(b);
        return second != 0 && other != 0 && second != other ? 0.7 : 1;
    }

    /** Whether a later given name begins so: some go by their middle name. */
    private static boolean anyInitial(NameKey name, char initial) {
        for (int i = 1; i < name.given().length; i++) {
            if (name.given()[i].charAt(0) == initial) {
                return true;
            }
        }
        return name.given()[0].length() == 2 && name.given()[0].charAt(1) == initial;
    }

    private static char second(NameKey name) {
        if (name.given().length > 1) {
            return name.given()[1].charAt(0);
        }
        return name.given()[0].length() == 2 ? name.given()[0].charAt(1) : 0;
    }

    /** Whether one is <i>Han Jiawei</i> where the other is <i>J. Han</i>. */
    private static boolean swapped(NameKey a, NameKey b) {
        return a.given().length > 0
                && b.given().length > 0
                && standsFor(a.given()[0], b.family())
                && standsFor(b.given()[0], a.family());
    }

    private static boolean standsFor(String given, String family) {
        return given.equals(family) || given.length() == 1 && family.length() > 1 && family.startsWith(given);
    }

    private static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_FUZZY) {
            return false;
        }
        int allowed = shorter < 8 ? 1 : 2;
        return Edits.within(a, b, allowed) <= allowed;
    }
}
