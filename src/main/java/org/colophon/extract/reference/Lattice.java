package org.colophon.extract.reference;

import java.util.Arrays;

/** All ways to label one sequence at once (forward-backward), scaled word by word so that nothing overflows. */
final class Lattice {
    private static final int LABELS = CrfModel.LABELS;
    private static final int STATES = Memory.SIZE * LABELS;
    /** Scores beyond this are met only while a learner tries steps that are too wide. */
    private static final double HIGHEST = 200;

    private final Sequence sequence;
    private final double[][] expSteps;
    private final double[][] local;
    private final double[][] first;
    private final double[][] last;
    private final double[][] forward;
    private final double[] scales;
    private final double[][] probabilities;
    private final double[][] steps = new double[CrfModel.STEPS][CrfModel.PAIRS];
    private double logSum;

    private Lattice(Sequence sequence, double[][] scores, double[][] expSteps) {
        int length = sequence.length();
        this.sequence = sequence;
        this.expSteps = expSteps;
        this.local = new double[length][LABELS];
        this.first = new double[length][LABELS];
        this.last = new double[length][LABELS];
        this.forward = new double[length][STATES];
        this.scales = new double[length];
        this.probabilities = new double[length][Columns.COUNT];
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
    static Lattice of(Sequence sequence, double[][] scores, double[][] expSteps) {
        Lattice lattice = new Lattice(sequence, scores, expSteps);
        lattice.ahead();
        lattice.back();
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

    /** How many steps of each kind and pair of labels are to be expected. */
    double[][] steps() {
        return steps;
    }

    private void exponentials(int i, double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            max = Math.max(max, scores[label]);
        }
        logSum += max;
        for (int label = 0; label < LABELS; label++) {
            local[i][label] = StrictMath.exp(scores[label] - max);
            first[i][label] = StrictMath.exp(Math.min(HIGHEST, scores[Columns.FIRST + label]));
            last[i][label] = StrictMath.exp(Math.min(HIGHEST, scores[Columns.LAST + label]));
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
                ahead(i, row);
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

    private void ahead(int i, double[] row) {
        double[] before = forward[i - 1];
        double[] entering = new double[LABELS];
        for (int memory = 0; memory < Memory.SIZE; memory++) {
            double[] step = expSteps[CrfModel.step(memory, sequence.boundaries()[i])];
            Arrays.fill(entering, 0);
            for (int from = 0; from < LABELS; from++) {
                double leaving = before[memory * LABELS + from] * last[i - 1][from];
                if (leaving > 0) {
                    int base = from * LABELS;
                    for (int to = 0; to < from; to++) {
                        entering[to] += leaving * step[base + to];
                    }
                    for (int to = from + 1; to < LABELS; to++) {
                        entering[to] += leaving * step[base + to];
                    }
                }
            }
            for (int to = 0; to < LABELS; to++) {
                double staying = before[memory * LABELS + to] * step[to * LABELS + to];
                row[Memory.state(memory, to)] += (entering[to] * first[i][to] + staying) * local[i][to];
            }
        }
    }

    private void back() {
        int length = sequence.length();
        double[] backward = new double[STATES];
        Arrays.fill(backward, 1);
        for (int i = length - 1; i >= 0; i--) {
            if (i < length - 1) {
                backward = back(i, backward);
            }
            for (int state = 0; state < STATES; state++) {
                probabilities[i][state % LABELS] += forward[i][state] * backward[state];
            }
        }
        for (int label = 0; length > 0 && label < LABELS; label++) {
            probabilities[0][Columns.FIRST + label] = probabilities[0][label];
            probabilities[length - 1][Columns.LAST + label] = probabilities[length - 1][label];
        }
    }

    /** What follows from each state of a word, given what follows from those of the next. */
    private double[] back(int i, double[] next) {
        double[] backward = new double[STATES];
        double[] ahead = new double[LABELS];
        double[] entering = new double[LABELS];
        boolean atEnd = i + 1 == sequence.length() - 1;
        for (int memory = 0; memory < Memory.SIZE; memory++) {
            int kind = CrfModel.step(memory, sequence.boundaries()[i + 1]);
            for (int to = 0; to < LABELS; to++) {
                double end = atEnd ? last[i + 1][to] : 1;
                ahead[to] = local[i + 1][to] * next[Memory.state(memory, to)] * end / scales[i + 1];
                entering[to] = ahead[to] * first[i + 1][to];
            }
            for (int from = 0; from < LABELS; from++) {
                int state = memory * LABELS + from;
                if (forward[i][state] > 0) {
                    double stays = expSteps[kind][from * LABELS + from] * ahead[from];
                    steps[kind][from * LABELS + from] += forward[i][state] * stays;
                    backward[state] = stays + leave(i, kind, from, forward[i][state], entering);
                }
            }
        }
        return backward;
    }

    /** What follows from a label of a word if the next word has another. */
    private double leave(int i, int kind, int from, double forward, double[] entering) {
        double[] step = expSteps[kind];
        double[] expected = steps[kind];
        double[] begins = probabilities[i + 1];
        double end = last[i][from];
        double reach = forward * end;
        double sum = 0;
        for (int to = 0; to < LABELS; to++) {
            double follows = to == from ? 0 : step[from * LABELS + to] * entering[to];
            sum += follows;
            expected[from * LABELS + to] += reach * follows;
            begins[Columns.FIRST + to] += reach * follows;
        }
        probabilities[i][Columns.LAST + from] += reach * sum;
        return end * sum;
    }
}
