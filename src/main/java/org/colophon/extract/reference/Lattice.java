package org.colophon.extract.reference;

/**
 * All ways to label one sequence at once (forward-backward), scaled word by word so that nothing overflows.
 *
 * @param logSum the logarithm of the summed weight of all labellings
 * @param forward what leads to each label of each word, each row summing to 1
 * @param backward what follows from it
 * @param local the exponential of each label's score at each word, up to a factor a row
 * @param scales what each forward row was divided by
 */
record Lattice(double logSum, double[][] forward, double[][] backward, double[][] local, double[] scales) {
    private static final int LABELS = CrfModel.LABELS;

    static Lattice of(Sequence sequence, double[][] scores, double[][] transitions) {
        int length = sequence.length();
        double[][] local = new double[length][LABELS];
        double[][] forward = new double[length][LABELS];
        double[][] backward = new double[length][LABELS];
        double[] scales = new double[length];
        double logSum = 0;
        for (int i = 0; i < length; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (double score : scores[i]) {
                max = Math.max(max, score);
            }
            for (int k = 0; k < LABELS; k++) {
                local[i][k] = StrictMath.exp(scores[i][k] - max);
            }
            double[] row = forward[i];
            if (i == 0) {
                System.arraycopy(local[0], 0, row, 0, LABELS);
            } else {
                double[] step = transitions[sequence.boundaries()[i]];
                for (int from = 0; from < LABELS; from++) {
                    double weight = forward[i - 1][from];
                    for (int to = 0; to < LABELS; to++) {
                        row[to] += weight * step[from * LABELS + to];
                    }
                }
                for (int k = 0; k < LABELS; k++) {
                    row[k] *= local[i][k];
                }
            }
            double sum = 0;
            for (double value : row) {
                sum += value;
            }
            for (int k = 0; k < LABELS; k++) {
                row[k] /= sum;
            }
            scales[i] = sum;
            logSum += StrictMath.log(sum) + max;
        }
        back(sequence, transitions, local, backward, scales);
        return new Lattice(logSum, forward, backward, local, scales);
    }

    private static void back(
            Sequence sequence, double[][] transitions, double[][] local, double[][] backward, double[] scales) {
        int length = sequence.length();
        for (int k = 0; length > 0 && k < LABELS; k++) {
            backward[length - 1][k] = 1;
        }
        for (int i = length - 2; i >= 0; i--) {
            double[] step = transitions[sequence.boundaries()[i + 1]];
            double[] ahead = new double[LABELS];
            for (int to = 0; to < LABELS; to++) {
                ahead[to] = local[i + 1][to] * backward[i + 1][to] / scales[i + 1];
            }
            for (int from = 0; from < LABELS; from++) {
                double sum = 0;
                for (int to = 0; to < LABELS; to++) {
                    sum += step[from * LABELS + to] * ahead[to];
                }
                backward[i][from] = sum;
            }
        }
    }

    /** How likely the word has the label, whatever the others have. */
    double probability(int word, int label) {
        return forward[word][label] * backward[word][label];
    }
}
