package org.colophon.identity.match;

import java.util.Arrays;

/** The greatest of the weights that are being added up for records, less for titles that are much longer. */
final class Best {

    /** What weighs less is never among them. */
    static final double LEAST = 0.12;

    private final Sums sums;
    private final Traits traits;
    private final int length;
    private final int most;

    /**
     * @param length the length of the title that is looked for
     * @param most so many are wanted, and any that are as good as the last of them
     */
    Best(Sums sums, Traits traits, int length, int most) {
        this.sums = sums;
        this.traits = traits;
        this.length = length;
        this.most = most;
    }

    /** Told what is best. */
    interface Told {
        void told(int number, double weight);
    }

    /** What will be wanted weighs so much or more, as far as it can be said now. */
    double least() {
        // The floor is of single precision, and must not come out higher.
        float least = Math.nextDown((float) last());
        if (least > sums.floor()) {
            sums.raise(least);
        }
        return sums.floor();
    }

    /** Tells the best. */
    void each(Told told) {
        double last = Math.max(LEAST, last());
        for (int i = 0; i < sums.high(); i++) {
            int number = sums.number(i);
            float sum = sums.of(number);
            if (sum >= last) {
                double weight = weight(number, sum);
                if (weight >= last) {
                    told.told(number, weight);
                }
            }
        }
    }

    /**
     * The last of the greatest weights that are wanted, or the floor where there are fewer. Lengths only take away, so
     * what weighs too little without regard to them need not be looked up.
     */
    private double last() {
        double[] greatest = new double[most];
        Arrays.fill(greatest, sums.floor());
        for (int i = 0; i < sums.high(); i++) {
            int number = sums.number(i);
            float sum = sums.of(number);
            if (sum > greatest[0]) {
                double weight = weight(number, sum);
                if (weight > greatest[0]) {
                    replaceLeast(greatest, weight);
                }
            }
        }
        return greatest[0];
    }

    /** Puts a greater value in place of the first of a heap, which is its least. */
    private static void replaceLeast(double[] heap, double value) {
        int at = 0;
        int below = 1;
        while (below < heap.length) {
            int lesser = below + 1 < heap.length && heap[below + 1] < heap[below] ? below + 1 : below;
            if (heap[lesser] >= value) {
                break;
            }
            heap[at] = heap[lesser];
            at = lesser;
            below = 2 * at + 1;
        }
        heap[at] = value;
    }

    /** Without a title there is nothing to be longer than. */
    private double weight(int number, float sum) {
        if (length == 0) {
            return sum;
        }
        int other = traits.length(number);
        return other <= length ? sum : sum / Math.sqrt((other + 8.0) / (length + 8.0));
    }
}
