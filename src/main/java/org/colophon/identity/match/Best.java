package org.colophon.identity.match;

import java.util.Arrays;

/** The greatest of the weights that are being added up for records, less for titles that are much longer. */
final class Best {

    /** What weighs less is never among them. */
    static final double LEAST = 0.12;

    private static final int STEPS = 256;
    /** So many times as many as are wanted are as well sorted. */
    private static final int FEW = 4;

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
        int high = sums.high();
        if (high >= most) {
            double[] weights = new double[high];
            for (int i = 0; i < high; i++) {
                weights[i] = weight(sums.number(i));
            }
            float least = step(weights, high) / (float) STEPS;
            if (least > sums.floor()) {
                sums.raise(least);
            }
        }
        return sums.floor();
    }

    /** Tells the best. */
    void each(Told told) {
        if (sums.high() > most * FEW) {
            least();
        }
        int high = sums.high();
        double[] weights = new double[high];
        for (int i = 0; i < high; i++) {
            weights[i] = weight(sums.number(i));
        }
        double last = Math.max(LEAST, last(weights));
        for (int i = 0; i < high; i++) {
            if (weights[i] >= last) {
                told.told(sums.number(i), weights[i]);
            }
        }
    }

    private double last(double[] weights) {
        if (weights.length < most) {
            return 0;
        }
        double[] rising = weights.clone();
        Arrays.sort(rising);
        return rising[rising.length - most];
    }

    /** The step that at least as many weights as are wanted have come to. */
    private int step(double[] weights, int length) {
        int[] steps = new int[STEPS];
        for (int i = 0; i < length; i++) {
            steps[Math.min(STEPS - 1, (int) (weights[i] * STEPS))]++;
        }
        int step = STEPS;
        for (int better = 0; better < most; better += steps[step]) {
            step--;
        }
        return step;
    }

    /** Without a title there is nothing to be longer than. */
    private double weight(int number) {
        int other = traits.length(number);
        double sum = sums.of(number);
        return length == 0 || other <= length ? sum : sum / Math.sqrt((other + 8.0) / (length + 8.0));
    }
}
