package org.colophon.extract.reference;

/**
 * The weights of a linear-chain conditional random field, and what they say of a sequence.
 *
 * <p>A feature has the weights that {@link Columns} tell. Two labels in a row have a weight for the {@link Boundary}
 * between them, and one for the {@link Memory} they come with.
 */
final class CrfModel {
    static final int LABELS = ReferenceLabel.values().length;
    static final int BOUNDARIES = Boundary.values().length;
    static final int PAIRS = LABELS * LABELS;
    /** How many kinds of steps there are from one word to the next. */
    static final int STEPS = Memory.SIZE * BOUNDARIES;

    private final Columns columns;
    private final double[] weights;

    /** @param weights first those of features, one after the other; then those of boundaries; then of memories */
    CrfModel(Columns columns, double[] weights) {
        this.columns = columns;
        this.weights = weights;
    }

    static int dimension(Columns columns) {
        return columns.size() + (BOUNDARIES + Memory.SIZE) * PAIRS;
    }

    Columns columns() {
        return columns;
    }

    double[] weights() {
        return weights;
    }

    /** How well each label suits each word, taken alone: as any word of a field, as the first, as the last. */
    double[][] scores(Sequence sequence) {
        double[][] scores = new double[sequence.length()][Columns.COUNT];
        int[] starts = columns.starts();
        byte[] column = columns.columns();
        for (int i = 0; i < scores.length; i++) {
            double[] row = scores[i];
            for (int feature : sequence.features()[i]) {
                for (int at = starts[feature]; at < starts[feature + 1]; at++) {
                    row[column[at]] += weights[at];
                }
            }
        }
        return scores;
    }

    /** Where the weights of a boundary's pairs begin; they follow by label before, then label behind. */
    int ofBoundary(int boundary) {
        return columns.size() + boundary * PAIRS;
    }

    /** Where the weights of a memory's pairs begin. */
    int ofMemory(int memory) {
        return columns.size() + (BOUNDARIES + memory) * PAIRS;
    }

    /** The weight of each pair of labels, by kind of step as {@link #step} numbers them. */
    double[][] steps() {
        double[][] steps = new double[STEPS][PAIRS];
        for (int memory = 0; memory < Memory.SIZE; memory++) {
            for (int boundary = 0; boundary < BOUNDARIES; boundary++) {
                double[] step = steps[step(memory, boundary)];
                for (int pair = 0; pair < PAIRS; pair++) {
                    step[pair] = weights[ofBoundary(boundary) + pair] + weights[ofMemory(memory) + pair];
                }
            }
        }
        return steps;
    }

    /** The exponentials of {@link #steps}. */
    double[][] expSteps() {
        double[][] steps = steps();
        for (double[] step : steps) {
            for (int pair = 0; pair < PAIRS; pair++) {
                step[pair] = StrictMath.exp(step[pair]);
            }
        }
        return steps;
    }

    static int step(int memory, int boundary) {
        return memory * BOUNDARIES + boundary;
    }
}
