package org.colophon.identity.person;

import java.util.Arrays;
import java.util.List;
import org.colophon.identity.name.NameFit;

/**
 * How names stand to each other, each two compared once as a rule: the same two meet in every round, and wherever
 * their bearers do. Of bounded size; what is pushed out is compared again.
 */
final class Fits {

    private static final NameFit[] FITS = NameFit.values();
    private static final int FEWEST_SLOTS = 1 << 10;
    private static final int MOST_SLOTS = 1 << 21;
    private static final int SLOTS_PER_NAME = 32;
    private static final long NONE = -1;

    private final List<NameForm> names;
    private final long[] pairs;
    private final byte[] fits;

    Fits(List<NameForm> names) {
        this.names = names;
        int wanted = (int) Math.min(MOST_SLOTS, (long) SLOTS_PER_NAME * names.size());
        int slots = Math.max(FEWEST_SLOTS, Integer.highestOneBit(wanted));
        pairs = new long[slots];
        fits = new byte[slots];
        Arrays.fill(pairs, NONE);
    }

    /** How two names stand to each other, by their numbers. */
    NameFit between(int a, int b) {
        if (a == b) {
            return NameFit.SAME;
        }
        long pair = Pairs.pair(a, b);
        int slot = Pairs.hash(pair) & pairs.length - 1;
        if (pairs[slot] != pair) {
            fits[slot] = (byte) NameRelation.between(names.get(a), names.get(b)).ordinal();
            pairs[slot] = pair;
        }
        return FITS[fits[slot]];
    }
}
