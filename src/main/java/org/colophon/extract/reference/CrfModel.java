package org.colophon.extract.reference;

/**
 * The weights of a linear-chain conditional random field, and what they say of a sequence.
 *
 * <p>A feature has three weights a label: for any word of a field, for the first and for the last. Two labels in a row
 * have a weight for the {@link Boundary} between them, and one for the {@link Memory} they come with.
 */
final class CrfModel {
    static final int LABELS = ReferenceLabel.values().length;
    static final int BOUNDARIES = Boundary.values().length;
    /** Where the weights of first words begin among those of a feature. */
    static final int FIRST = LABELS;
    /** Where the weights of last words begin. */
    static final int LAST = 2 * LABELS;
    /** How many weights a feature has. */
    static final int COLUMNS = 3 * LABELS;

    static final int PAIRS = LABELS * LABELS;

    private final int features;
    private final double[] weights;

    /** @param weights first those of features, one after the other; then those of boundaries; then of memories */
    CrfModel(int features, double[] weights) {
        this.features = features;
        this.weights = weights;
    }

    static int dimension(int features) {
        return features * COLUMNS + (BOUNDARIES + Memory.SIZE) * PAIRS;
    }

    double[] weights() {
        return weights;
    }

    /** How well each label suits each word, taken alone: as any word of a field, as the first, as the last. */
    double[][] scores(Sequence sequence) {
        double[][] scores = new double[sequence.length()][COLUMNS];
        for (int i = 0; i < scores.length; i++) {
            double[] row = scores[i];
            for (int feature : sequence.features()[i]) {
                int at = feature * COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    row[column] += weights[at + column];
                }
            }
        }
        return scores;
    }

    /** Where the weights of a boundary's pairs begin; they follow by label before, then label behind. */
    int ofBoundary(int boundary) {
        return features * COLUMNS + boundary * PAIRS;
    }

    /** Where the weights of a memory's pairs begin. */
    int ofMemory(int memory) {
        return features * COLUMNS + (BOUNDARIES + memory) * PAIRS;
    }

    /** The weight of each pair of labels, by memory and boundary as {@link #step} numbers them. */
    double[][] steps() {
        double[][] steps = new double[Memory.SIZE * BOUNDARIES][PAIRS];
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
