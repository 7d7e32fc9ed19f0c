package org.colophon.extract.reference;

import java.util.Arrays;

/** The most likely labels of a sequence (Viterbi). */
final class BestPath {
    private static final int LABELS = CrfModel.LABELS;
    private static final int STATES = Memory.SIZE * LABELS;

    private BestPath() {}

    /**
     * The labels of each word.
     *
     * @param scores what {@link CrfModel#scores} says of the sequence
     * @param steps the model's {@link CrfModel#steps}
     */
    static int[] of(Sequence sequence, double[][] scores, double[][] steps) {
        int length = sequence.length();
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        int[][] cameFrom = new int[length][STATES];
        double[] best = impossible();
        for (int label = 0; label < LABELS; label++) {
            best[Memory.state(0, label)] = scores[0][label] + scores[0][Columns.FIRST + label];
        }
        for (int i = 1; i < length; i++) {
            best = next(best, scores[i - 1], scores[i], steps, sequence.boundaries()[i], cameFrom[i]);
        }
        int state = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < STATES; k++) {
            double score = best[k] + scores[length - 1][Columns.LAST + k % LABELS];
            if (score > highest) {
                highest = score;
                state = k;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = state % LABELS;
            state = cameFrom[i][state];
        }
        return labels;
    }

    private static double[] next(
            double[] best, double[] before, double[] here, double[][] steps, int boundary, int[] cameFrom) {
        double[] next = impossible();
        for (int state = 0; state < STATES; state++) {
            if (best[state] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            int memory = state / LABELS;
            int from = state % LABELS;
            double[] step = steps[CrfModel.step(memory, boundary)];
            double leaving = best[state] + before[Columns.LAST + from];
            for (int to = 0; to < LABELS; to++) {
                double score = (from == to ? best[state] : leaving + here[Columns.FIRST + to])
                        + step[from * LABELS + to]
                        + here[to];
                int target = Memory.state(memory, to);
                if (score > next[target]) {
                    next[target] = score;
                    cameFrom[target] = state;
                }
            }
        }
        return next;
    }

    private static double[] impossible() {
        double[] none = new double[STATES];
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
        return none;
    }
}
