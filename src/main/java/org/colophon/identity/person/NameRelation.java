package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How two names stand to each other, as far as their letters tell. */
final class NameRelation {

    private static final int LONG_ENOUGH = 5;

    private NameRelation() {}

    static NameFit between(NameForm a, NameForm b) {
        if (a.key().equals(b.key())) {
            return NameFit.SAME;
        }
        if (a.family().equals(b.family())) {
            return given(a.given(), b.given());
        }
        if (near(a.family(), b.family())) {
            NameFit fit = given(a.given(), b.given());
            boolean firmGiven = fit == NameFit.SAME || fit == NameFit.SAME_BUT_MIDDLE || fit == NameFit.INITIALS;
            return firmGiven ? NameFit.RESPELT : NameFit.DIFFERENT;
        }
        if (sameWords(a, b) || partOfFamily(a, b)) {
            return NameFit.RESPELT;
        }
        return oneLetterOff(a.key(), b.key()) && a.key().length() > 2 * LONG_ENOUGH
                ? NameFit.RESPELT
                : NameFit.DIFFERENT;
    }

    private static NameFit given(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return NameFit.INITIALS;
        }
        if (String.join("", a).equals(String.join("", b))) {
            return NameFit.SAME;
        }
        String x = a.get(0);
        String y = b.get(0);
        if (x.length() == 1 || y.length() == 1) {
            return abbreviated(a, b);
        }
        if (x.equals(y)) {
            return middle(a, b);
        }
        if (joined(a, b) || joined(b, a)) {
            return NameFit.SAME_BUT_MIDDLE;
        }
        if (firstLeftOut(a, b) || firstLeftOut(b, a)) {
            return NameFit.RESPELT;
        }
        if (x.length() >= 3 && y.startsWith(x) || y.length() >= 3 && x.startsWith(y)) {
            return middle(a, b) == NameFit.CONFLICT_MIDDLE ? NameFit.DIFFERENT : NameFit.DIMINUTIVE;
        }
        return near(x, y) && middle(a, b) != NameFit.CONFLICT_MIDDLE ? NameFit.RESPELT : NameFit.DIFFERENT;
    }

    private static NameFit abbreviated(List<String> a, List<String> b) {
        if (fits(a.get(0), b.get(0))) {
            return middle(a, b) == NameFit.CONFLICT_MIDDLE ? NameFit.DIFFERENT : NameFit.INITIALS;
        }
        return firstLeftOut(a, b) || firstLeftOut(b, a) ? NameFit.RESPELT : NameFit.DIFFERENT;
    }

    /** The names after the first: one may have fewer, but those in both must fit. */
    private static NameFit middle(List<String> a, List<String> b) {
        for (int i = 1; i < Math.min(a.size(), b.size()); i++) {
            if (!fits(a.get(i), b.get(i))) {
                return NameFit.CONFLICT_MIDDLE;
            }
        }
        return NameFit.SAME_BUT_MIDDLE;
    }

    /** Xiao-Ming is Xiaoming, though one of them has words left over. */
    private static boolean joined(List<String> a, List<String> b) {
        return a.size() > 1 && (a.get(0) + a.get(1)).equals(b.get(0));
    }

    /** G. Bowden goes by Bowden. */
    private static boolean firstLeftOut(List<String> a, List<String> b) {
        return a.size() > 1 && a.get(1).length() > 2 && a.get(1).equals(b.get(0));
    }

    private static boolean fits(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }

    private static boolean sameWords(NameForm a, NameForm b) {
        List<String> x = new ArrayList<>(a.given());
        x.addAll(a.surname());
        List<String> y = new ArrayList<>(b.given());
        y.addAll(b.surname());
        Collections.sort(x);
        Collections.sort(y);
        return x.equals(y);
    }

    /** One family name is a word of the other, or stands among the other's given names, and the first names fit. */
    private static boolean partOfFamily(NameForm a, NameForm b) {
        boolean shared = a.surname().stream().anyMatch(word -> within(word, b))
                || b.surname().stream().anyMatch(word -> within(word, a));
        if (!shared || a.given().isEmpty() || b.given().isEmpty()) {
            return false;
        }
        boolean agree = a.isFull() && b.isFull() ? a.first().equals(b.first()) : fits(a.first(), b.first());
        return agree && !a.surname().contains(b.first()) && !b.surname().contains(a.first());
    }

    private static boolean within(String word, NameForm other) {
        return word.length() > 2
                && (other.surname().contains(word) || other.given().lastIndexOf(word) > 0);
    }

    /** At most one letter more, less, other or exchanged, in a word long enough that this is no other name. */
    static boolean near(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG_ENOUGH && oneLetterOff(a, b);
    }

    private static boolean oneLetterOff(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(a.length(), b.length()) - start - end;
        boolean exchanged = left == 2
                && a.length() == b.length()
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return left <= 1 || exchanged;
    }
}
