package org.colophon.extract.reference;

import java.util.BitSet;
import java.util.List;

/**
 * Which weights features have. A feature has a weight for each label that a word with the feature had in training, as
 * any word of a field; one for each label that such a word began, and for each that it ended. What was never seen has
 * none.
 *
 * @param starts where the weights of each feature begin; one more, where those of the last end
 * @param columns for each weight, its label; plus {@link #FIRST} for that of first words, or {@link #LAST}
 */
record Columns(int[] starts, byte[] columns) {
    private static final int LABELS = ReferenceLabel.values().length;
    /** Where the columns of first words begin. */
    static final int FIRST = LABELS;
    /** Where the columns of last words begin. */
    static final int LAST = 2 * LABELS;
    /** How many columns there are. */
    static final int COUNT = 3 * LABELS;

    /** The weights that examples give reason for. */
    static Columns of(int features, List<Example> examples) {
        BitSet seen = new BitSet(features * COUNT);
        for (Example example : examples) {
            for (int word = 0; word < example.labels().length; word++) {
                for (int feature : example.sequence().features()[word]) {
                    see(seen, feature * COUNT, example, word);
                }
            }
        }
        int[] starts = new int[features + 1];
        byte[] columns = new byte[seen.cardinality()];
        int size = 0;
        for (int feature = 0; feature < features; feature++) {
            int base = feature * COUNT;
            for (int at = seen.nextSetBit(base); at >= 0 && at < base + COUNT; at = seen.nextSetBit(at + 1)) {
                columns[size++] = (byte) (at - base);
            }
            starts[feature + 1] = size;
        }
        return new Columns(starts, columns);
    }

    private static void see(BitSet seen, int base, Example example, int word) {
        int label = example.labels()[word];
        seen.set(base + label);
        if (example.begins(word)) {
            seen.set(base + FIRST + label);
        }
        if (example.ends(word)) {
            seen.set(base + LAST + label);
        }
    }

    int features() {
        return starts.length - 1;
    }

    /** How many weights all features have together. */
    int size() {
        return columns.length;
    }
}
