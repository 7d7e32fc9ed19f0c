package org.colophon.extract.reference;

import java.util.Arrays;

/**
 * The weights of a linear-chain conditional random field, and what they say of a sequence.
 *
 * <p>A weight belongs to a feature and a label, or to two labels in a row and the {@link Boundary} between them.
 */
final class CrfModel {
    static final int LABELS = ReferenceLabel.values().length;
    private static final int BOUNDARIES = Boundary.values().length;

    private final int features;
    private final double[] weights;

    /** @param weights first those of features, label by label; then those of transitions */
    CrfModel(int features, double[] weights) {
        this.features = features;
        this.weights = weights;
    }

    static int dimension(int features) {
        return features * LABELS + BOUNDARIES * LABELS * LABELS;
    }

    int features() {
        return features;
    }

    double[] weights() {
        return weights;
    }

    /** How well each label suits each word, taken alone. */
    double[][] scores(Sequence sequence) {
        double[][] scores = new double[sequence.length()][LABELS];
        for (int i = 0; i < scores.length; i++) {
            double[] row = scores[i];
            for (int feature : sequence.features()[i]) {
                int at = feature * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    row[label] += weights[at + label];
                }
            }
        }
        return scores;
    }

    /** Where the weights of a boundary's transitions begin; they follow by label before, then label behind. */
    int transitions(int boundary) {
        return features * LABELS + boundary * LABELS * LABELS;
    }

    /** The exponentials of all transition weights of each boundary. */
    double[][] expTransitions() {
        double[][] exp = new double[BOUNDARIES][LABELS * LABELS];
        for (int b = 0; b < BOUNDARIES; b++) {
            for (int k = 0; k < LABELS * LABELS; k++) {
                exp[b][k] = StrictMath.exp(weights[transitions(b) + k]);
            }
        }
        return exp;
    }

    /** The most likely labels of a sequence (Viterbi). */
    int[] best(Sequence sequence) {
        double[][] scores = scores(sequence);
        int length = sequence.length();
        int[][] cameFrom = new int[length][LABELS];
        double[] best = length == 0 ? new double[LABELS] : scores[0];
        for (int i = 1; i < length; i++) {
            int base = transitions(sequence.boundaries()[i]);
            double[] next = new double[LABELS];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int from = 0; from < LABELS; from++) {
                for (int to = 0; to < LABELS; to++) {
                    double score = best[from] + weights[base + from * LABELS + to];
                    if (score > next[to]) {
                        next[to] = score;
                        cameFrom[i][to] = from;
                    }
                }
            }
            for (int to = 0; to < LABELS; to++) {
                next[to] += scores[i][to];
            }
            best = next;
        }
        int[] labels = new int[length];
        int label = 0;
        for (int k = 1; k < LABELS; k++) {
            label = best[k] > best[label] ? k : label;
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = label;
            label = cameFrom[i][label];
        }
        return labels;
    }
}
