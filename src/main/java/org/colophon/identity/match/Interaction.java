package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two features that tell together what neither tells alone. The bits belong to both features being at least at certain
 * levels and are never negative, so a score still rises with each of them; where either is missing, they are worth
 * nothing.
 *
 * @param first a feature
 * @param fromFirst its lowest level that counts
 * @param second another feature
 * @param fromSecond its lowest level that counts
 */
record Interaction(Feature first, int fromFirst, Feature second, int fromSecond) implements Comparable<Interaction> {

    private static final Comparator<Interaction> ORDER = Comparator.comparing(Interaction::first)
            .thenComparing(Interaction::second)
            .thenComparingInt(Interaction::fromFirst)
            .thenComparingInt(Interaction::fromSecond);

    private static final Feature[][] PAIRS = {
        {Feature.TITLE, Feature.AUTHORS},
        {Feature.LETTERS, Feature.AUTHORS},
        {Feature.LETTERS, Feature.YEAR},
        {Feature.LETTERS, Feature.VENUE},
        {Feature.LETTERS, Feature.RARITY},
        {Feature.LETTERS, Feature.PARTNER},
        {Feature.LETTERS, Feature.LONGER_COVERED},
        {Feature.TITLE, Feature.SHORTER_COVERED},
        {Feature.RARITY, Feature.YEAR},
        {Feature.RARITY, Feature.AUTHORS},
        {Feature.AUTHORS, Feature.YEAR},
        {Feature.VENUE, Feature.YEAR},
        {Feature.PARTNER, Feature.YEAR},
        {Feature.PARTNER, Feature.AUTHORS},
        {Feature.RIVALS, Feature.LETTERS},
        {Feature.RIVALS, Feature.YEAR},
        {Feature.RIVALS_OF_BOTH, Feature.LETTERS},
        {Feature.NAME_LETTERS, Feature.TITLE},
        {Feature.NAME_LETTERS, Feature.LETTERS},
        {Feature.NAME_LETTERS, Feature.RAREST},
        {Feature.THIRD, Feature.LETTERS},
    };

    /** Every interaction that decisions may teach. */
    static List<Interaction> all() {
        List<Interaction> all = new ArrayList<>();
        for (Feature[] pair : PAIRS) {
            for (int i = 1; i < pair[0].levels(); i++) {
                for (int j = 1; j < pair[1].levels(); j++) {
                    all.add(new Interaction(pair[0], i, pair[1], j));
                }
            }
        }
        return all;
    }

    /** Whether both features are there and high enough. */
    boolean holds(byte[] levels) {
        return levels[first.ordinal()] >= fromFirst && levels[second.ordinal()] >= fromSecond;
    }

    /** A short stable name of the two features. */
    String signal() {
        return first.signal() + "+" + second.signal();
    }

    @Override
    public int compareTo(Interaction other) {
        return ORDER.compare(this, other);
    }
}
