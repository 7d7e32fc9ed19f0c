package org.colophon.identity.match;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Finds titles that share many letters in a row: an inverted index over the 3-grams of titles without spaces.
 *
 * <p>Rare grams are looked up first and only until a budget is spent, so a look-up costs the same in a large collection as
 * in a small one. Once the grams that are left weigh too little to bring a title among the best, they are only added to
 * titles that were met before (Turtle and Flood 1995, <i>max score</i>), which changes nothing in what is best.
 */
final class GramIndex {

    private static final int BUDGET = 8_000;
    private static final int LONGEST = 160;
    /** How many times the best so far are looked at on the way. */
    private static final int LOOKS = 2;
    /** More than sums of single precision are ever wrong by. */
    private static final double ROUNDING = 1e-4;

    private final Postings postings = new Postings(Integer.MAX_VALUE);
    private int size;

    void add(Profile profile) {
        for (long gram : grams(profile.key)) {
            postings.add(gram, profile.number);
        }
        size = Math.max(size, profile.number + 1);
    }

    int size() {
        return size;
    }

    /**
     * Adds up, for titles that share rare enough grams, the weights of these grams as a share of all.
     *
     * @param least asked on the way: titles whose weights cannot reach so much may be left out
     */
    void sum(Profile profile, Sums sums, DoubleSupplier least) {
        long[] grams = grams(profile.key);
        int[] slots = new int[grams.length];
        long[] byCount = new long[grams.length];
        for (int i = 0; i < grams.length; i++) {
            slots[i] = postings.slot(grams[i]);
            byCount[i] = (long) postings.countAt(slots[i]) << 32 | i;
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
        double left = 1;
        double enough = 0;
        int look = 0;
        int done = 0;
        for (int i = 0; i < used; i++) {
            int[] titles = postings.listAt(slots[(int) byCount[i]]);
            int count = (int) (byCount[i] >>> 32);
            float weight = (float) (weight(count) / all);
            if (done >= look && left >= enough) {
                enough = least.getAsDouble() - ROUNDING;
                look = done + spent / LOOKS;
            }
            if (left >= enough) {
                sums.add(titles, count, weight);
            } else {
                sums.addToMet(titles, count, weight);
            }
            left -= weight;
            done += count;
        }
    }

    private float weight(int count) {
        return (float) Math.log(1 + (size + 1.0) / (count + 1));
    }

    /** The distinct 3-grams of a text and its ends, in the order in which they come first. */
    static long[] grams(String key) {
        if (key.isEmpty()) {
            return new long[0];
        }
        int length = Math.min(key.length(), LONGEST);
        long[] grams = new long[Math.max(1, length)];
        long[] seen = new long[Integer.highestOneBit(grams.length) * 4];
        int distinct = 0;
        long gram = (long) '^' << 16 | key.charAt(0);
        for (int i = 0; i < grams.length; i++) {
            gram = (gram << 16 | (i + 1 < length ? key.charAt(i + 1) : '$')) & 0xffff_ffff_ffffL;
            int slot = (int) Hashes.mix(gram) & seen.length - 1;
            while (seen[slot] != 0 && seen[slot] != gram) {
                slot = slot + 1 & seen.length - 1;
            }
            if (seen[slot] == 0) {
                seen[slot] = gram;
                grams[distinct++] = gram;
            }
        }
        return Arrays.copyOf(grams, distinct);
    }
}
