package org.colophon.identity.match;

import java.util.Arrays;

/**
 * Finds titles that share many letters in a row: an inverted index over the 3-grams of titles without spaces.
 *
 * <p>Rare grams are looked up first and only until a budget is spent, so a look-up costs the same in a large collection as
 * in a small one.
 */
final class GramIndex {

    private static final int BUDGET = 8_000;
    private static final int LONGEST = 160;

    private final Postings postings = new Postings(Integer.MAX_VALUE);
    private int size;

    /** Room to add up weights in, for one thread at a time. */
    static final class Sums {
        float[] weight = new float[0];
        int[] touched = new int[1024];
        int count;

        void add(int number, float value) {
            if (weight[number] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = number;
            }
            weight[number] += value;
        }

        void clear(int size) {
            for (int i = 0; i < count; i++) {
                weight[touched[i]] = 0;
            }
            count = 0;
            if (weight.length < size) {
                weight = new float[size + size / 4];
            }
        }
    }

    void add(Profile profile) {
        for (long gram : grams(profile.key)) {
            postings.add(gram, profile.number);
        }
        size = Math.max(size, profile.number + 1);
    }

    int size() {
        return size;
    }

    /** Adds up, for all titles that share rare enough grams, the weights of these grams as a share of all. */
    void sum(Profile profile, Sums sums) {
        long[] grams = grams(profile.key);
        long[] byCount = new long[grams.length];
        for (int i = 0; i < grams.length; i++) {
            byCount[i] = (long) postings.count(grams[i]) << 32 | i;
        }
        Arrays.sort(byCount);
        double all = 0;
        int spent = 0;
        int used = 0;
        while (used < byCount.length && (used == 0 || spent + (byCount[used] >>> 32) <= BUDGET)) {
            spent += (int) (byCount[used] >>> 32);
            all += weight((int) (byCount[used] >>> 32));
            used++;
        }
        if (spent > BUDGET * 4) {
            return;
        }
        for (int i = 0; i < used; i++) {
            long gram = grams[(int) byCount[i]];
            int count = postings.count(gram);
            float weight = (float) (weight(count) / all);
            int[] list = postings.list(gram);
            for (int k = 0; k < count; k++) {
                sums.add(list[k], weight);
            }
        }
    }

    private float weight(int count) {
        return (float) Math.log(1 + (size + 1.0) / (count + 1));
    }

    /** The distinct 3-grams of a text and its ends. */
    static long[] grams(String key) {
        if (key.isEmpty()) {
            return new long[0];
        }
        String text = "^" + key.substring(0, Math.min(key.length(), LONGEST)) + "$";
        long[] grams = new long[Math.max(1, text.length() - 2)];
        for (int i = 0; i < grams.length; i++) {
            long third = i + 2 < text.length() ? text.charAt(i + 2) : 0;
            grams[i] = (long) text.charAt(i) << 32 | (long) text.charAt(i + 1) << 16 | third;
        }
        return Arrays.stream(grams).distinct().toArray();
    }
}
