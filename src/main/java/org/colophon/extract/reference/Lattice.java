package org.colophon.extract.reference;

import java.util.Arrays;

/** All ways to label one sequence at once (forward-backward), scaled word by word so that nothing overflows. */
final class Lattice {
    private static final int LABELS = CrfModel.LABELS;
    private static final int STATES = Memory.SIZE * LABELS;
    /** Scores beyond this are met only while a learner tries steps that are too wide. */
    private static final double HIGHEST = 200;

    /** Told how likely each step is that a labelling may take. */
    interface Steps {
        /** Nobody wants to know. */
        Steps UNTOLD = (word, memory, pair, probability) -> {};

        /**
         * A step to a word from the one before it.
         *
         * @param pair label before times number of labels, plus label
         */
        void add(int word, int memory, int pair, double probability);
    }

    private final Sequence sequence;
    private final double[][] steps;
    private final double[][] local;
    private final double[][] first;
    private final double[][] last;
    private final double[][] forward;
    private final double[] scales;
    private final double[][] probabilities;
    private double logSum;

    private Lattice(Sequence sequence, double[][] scores, double[][] expSteps) {
        int length = sequence.length();
        this.sequence = sequence;
        this.steps = expSteps;
        this.local = new double[length][LABELS];
        this.first = new double[length][LABELS];
        this.last = new double[length][LABELS];
        this.forward = new double[length][STATES];
        this.scales = new double[length];
        this.probabilities = new double[length][CrfModel.COLUMNS];
        for (int i = 0; i < length; i++) {
            exponentials(i, scores[i]);
        }
    }

    /**
     * Sums over all labellings.
     *
     * @param scores what {@link CrfModel#scores} says of the sequence
     * @param expSteps the model's {@link CrfModel#expSteps}
     */
    static Lattice of(Sequence sequence, double[][] scores, double[][] expSteps, Steps told) {
        Lattice lattice = new Lattice(sequence, scores, expSteps);
        lattice.ahead();
        lattice.back(told);
        return lattice;
    }

    /** The logarithm of the summed weight of all labellings. */
    double logSum() {
        return logSum;
    }

    /** How likely the word has the label, whatever the others have. */
    double probability(int word, int label) {
        return probabilities[word][label];
    }

    /** How likely the word has each label, as any word of a field, as the first, as the last. */
    double[] probabilities(int word) {
        return probabilities[word];
    }

    private void exponentials(int i, double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            max = Math.max(max, scores[label]);
        }
        logSum += max;
        for (int label = 0; label < LABELS; label++) {
            local[i][label] = StrictMath.exp(scores[label] - max);
            first[i][label] = StrictMath.exp(Math.min(HIGHEST, scores[CrfModel.FIRST + label]));
            last[i][label] = StrictMath.exp(Math.min(HIGHEST, scores[CrfModel.LAST + label]));
        }
    }

    private void ahead() {
        int length = sequence.length();
        for (int i = 0; i < length; i++) {
            double[] row = forward[i];
            if (i == 0) {
                for (int label = 0; label < LABELS; label++) {
                    row[Memory.state(0, label)] = local[0][label] * first[0][label];
                }
            } else {
                step(i, row);
            }
            double sum = 0;
            for (int state = 0; state < STATES; state++) {
                row[state] *= i == length - 1 ? last[i][state % LABELS] : 1;
                sum += row[state];
            }
            for (int state = 0; state < STATES; state++) {
                row[state] /= sum;
            }
            scales[i] = sum;
            logSum += StrictMath.log(sum);
        }
    }

    private void step(int i, double[] row) {
        double[] before = forward[i - 1];
        for (int memory = 0; memory < Memory.SIZE; memory++) {
            double[] step = steps[CrfModel.step(memory, sequence.boundaries()[i])];
            double[] entering = new double[LABELS];
            for (int from = 0; from < LABELS; from++) {
                double leaving = before[memory * LABELS + from] * last[i - 1][from];
                for (int to = 0; leaving > 0 && to < LABELS; to++) {
                    entering[to] += from == to ? 0 : leaving * step[from * LABELS + to];
                }
            }
            for (int to = 0; to < LABELS; to++) {
                double staying = before[memory * LABELS + to] * step[to * LABELS + to];
                row[Memory.state(memory, to)] += (entering[to] * first[i][to] + staying) * local[i][to];
            }
        }
    }

    private void back(Steps told) {
        int length = sequence.length();
        double[] backward = new double[STATES];
        Arrays.fill(backward, 1);
        for (int i = length - 1; i >= 0; i--) {
            if (i < length - 1) {
                backward = back(i, backward, told);
            }
            for (int state = 0; state < STATES; state++) {
                probabilities[i][state % LABELS] += forward[i][state] * backward[state];
            }
        }
        for (int label = 0; length > 0 && label < LABELS; label++) {
            probabilities[0][CrfModel.FIRST + label] = probabilities[0][label];
            probabilities[length - 1][CrfModel.LAST + label] = probabilities[length - 1][label];
        }
    }

    /** What follows from each state of a word, given what follows from those of the next. */
    private double[] back(int i, double[] next, Steps told) {
        double[] backward = new double[STATES];
        boolean atEnd = i + 1 == sequence.length() - 1;
        for (int memory = 0; memory < Memory.SIZE; memory++) {
            double[] step = steps[CrfModel.step(memory, sequence.boundaries()[i + 1])];
            for (int to = 0; to < LABELS; to++) {
                double ahead = local[i + 1][to]
                        * next[Memory.state(memory, to)]
                        * (atEnd ? last[i + 1][to] : 1)
                        / scales[i + 1];
                double entering = ahead * first[i + 1][to];
                for (int from = 0; from < LABELS; from++) {
                    int state = memory * LABELS + from;
                    if (forward[i][state] > 0) {
                        double weight = step[from * LABELS + to] * (from == to ? ahead : entering * last[i][from]);
                        backward[state] += weight;
                        count(i, memory, from, to, forward[i][state] * weight, told);
                    }
                }
            }
        }
        return backward;
    }

    private void count(int i, int memory, int from, int to, double probability, Steps told) {
        if (from != to) {
            probabilities[i][CrfModel.LAST + from] += probability;
            probabilities[i + 1][CrfModel.FIRST + to] += probability;
        }
        told.add(i + 1, memory, from * LABELS + to, probability);
    }
}
