package org.colophon.identity.match;

import java.util.Arrays;

/** The greatest of the weights that are being added up for records, less for titles that are much longer. */
final class Best {

    private static final double LEAST = 0.12;
    private static final int STEPS = 512;

    private final Sums sums;
    private final Traits traits;
    private final int length;
    private final int most;
    private final int[] steps = new int[STEPS];

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
        Arrays.fill(steps, 0);
        int enough = 0;
        for (int i = 0; i < sums.count(); i++) {
            int number = sums.number(i);
            double weight = sums.of(number);
            if (weight >= LEAST) {
                steps[Math.min(STEPS - 1, (int) (weight(number, weight) * STEPS))]++;
                enough++;
            }
        }
        if (enough < most) {
            return LEAST;
        }
        int step = STEPS;
        for (int better = 0; better < most; better += steps[step]) {
            step--;
        }
        return Math.max(LEAST, step / (double) STEPS);
    }

    /** Tells the best. */
    void each(Told told) {
        double atLeast = least();
        int[] numbers = new int[most * 2];
        double[] weights = new double[most * 2];
        int found = 0;
        for (int i = 0; i < sums.count(); i++) {
            int number = sums.number(i);
            if (sums.of(number) < atLeast) {
                continue;
            }
            double weight = weight(number, sums.of(number));
            if (weight >= atLeast) {
                if (found == numbers.length) {
                    numbers = Arrays.copyOf(numbers, found * 2);
                    weights = Arrays.copyOf(weights, found * 2);
                }
                numbers[found] = number;
                weights[found++] = weight;
            }
        }
        double last = last(weights, found);
        for (int i = 0; i < found; i++) {
            if (weights[i] >= last) {
                told.told(numbers[i], weights[i]);
            }
        }
    }

    private double last(double[] weights, int found) {
        if (found <= most) {
            return 0;
        }
        double[] rising = Arrays.copyOf(weights, found);
        Arrays.sort(rising);
        return rising[found - most];
    }

    /** Without a title there is nothing to be longer than. */
    private double weight(int number, double sum) {
        int other = traits.length(number);
        return length == 0 || other <= length ? sum : sum / Math.sqrt((other + 8.0) / (length + 8.0));
    }
}
