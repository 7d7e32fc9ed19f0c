package org.colophon.identity.match;

import java.util.Arrays;

/** Counts the letters that are inserted, left out, replaced or swapped with their neighbour between two texts. */
final class Edits {

    private Edits() {}

    /**
     * The optimal string alignment distance where it is small, by dynamic programming within a band.
     *
     * @return the distance, or {@code most + 1} where it is larger than {@code most}
     */
    static int within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        return within(a.toCharArray(), b.toCharArray(), most);
    }

    private static int within(char[] a, char[] b, int most) {
        int endA = a.length;
        int endB = b.length;
        int from = 0;
        int shorter = Math.min(endA, endB);
        while (from < shorter && a[from] == b[from]) {
            from++;
        }
        while (endA > from && endB > from && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        if (endA == from || endB == from) {
            return Math.max(endA, endB) - from;
        }
        if (most == 0 || Long.bitCount(letters(a, from, endA) ^ letters(b, from, endB)) > 2 * most) {
            return most + 1;
        }
        return within(
                Arrays.copyOfRange(a, from, endA),
                Arrays.copyOfRange(b, from, endB),
                most,
                new int[3][endB - from + 1]);
    }

    /** Which letters stand in a text, as far as a few bits tell. */
    static long letters(String text) {
        return letters(text.toCharArray(), 0, text.length());
    }

    /** Whether so few edits may make one text of the other, or one may begin with the other, as far as letters tell. */
    static boolean mayBeNear(long letters, long others, int most) {
        return Long.bitCount(letters ^ others) <= 2 * most || (letters & ~others) == 0 || (others & ~letters) == 0;
    }

    /** Which letters stand in a part of a text, as far as a few bits tell: each edit changes two of them at most. */
    private static long letters(char[] text, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters |= 1L << text[i];
        }
        return letters;
    }

    private static int within(char[] a, char[] b, int most, int[][] rows) {
        int[] before = rows[0];
        int[] above = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= b.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length, i + most);
            Arrays.fill(row, most + 1);
            row[0] = i;
            int least = from == 1 ? i : most + 1;
            for (int j = from; j <= to; j++) {
                boolean same = a[i - 1] == b[j - 1];
                int cost = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.min(above[b.length], most + 1);
    }
}
