package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Two members of a cluster, by their places.
 *
 * @param a the first
 * @param b the second, further behind
 */
record MemberPair(int a, int b) {

    /** Every pair of some members. */
    static List<MemberPair> all(int size) {
        List<MemberPair> pairs = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                pairs.add(new MemberPair(a, b));
            }
        }
        return pairs;
    }

    /** The pair with a number, when pairs are counted by their second member and then by their first, from 0. */
    static MemberPair at(long number) {
        long b = (long) ((1 + Math.sqrt(1 + 8.0 * number)) / 2);
        // A double has 53 bits: the root may be one off.
        while (b * (b - 1) / 2 > number) {
            b--;
        }
        while ((b + 1) * b / 2 <= number) {
            b++;
        }
        return new MemberPair((int) (number - b * (b - 1) / 2), (int) b);
    }
}
