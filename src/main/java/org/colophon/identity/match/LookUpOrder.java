package org.colophon.identity.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An order in which to look at many records: those whose titles begin alike one after the other. They meet the same
 * others, so what one look has fetched from memory is still near for the next. Nothing that is found depends on it.
 */
final class LookUpOrder {

    private static final int LETTERS = 36;
    /** So many letters at a time, as many as make a number of 32 bits. */
    private static final int AT_A_TIME = 6;

    private static final int LAST = 2 * AT_A_TIME;

    private LookUpOrder() {}

    /** The places of some records among them, reordered. */
    static int[] of(Profiles profiles, int[] records) {
        int[] order = IntStream.range(0, records.length).toArray();
        for (int from = LAST - AT_A_TIME; from >= 0; from -= AT_A_TIME) {
            int letter = from;
            int[] before = order;
            long[] keys = IntStream.range(0, order.length)
                    .parallel()
                    .mapToLong(i -> letters(profiles.get(records[before[i]]).key, letter) << 32 | i)
                    .toArray();
            Arrays.parallelSort(keys);
            order = Arrays.stream(keys).mapToInt(key -> before[(int) key]).toArray();
        }
        return order;
    }

    private static long letters(String title, int from) {
        long letters = 0;
        for (int i = from; i < from + AT_A_TIME; i++) {
            letters = letters * LETTERS + (i < title.length() ? title.charAt(i) % LETTERS : 0);
        }
        return letters;
    }
}
