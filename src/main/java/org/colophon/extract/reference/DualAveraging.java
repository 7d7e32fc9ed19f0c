package org.colophon.extract.reference;

/**
 * Weights that learn from one gradient at a time: regularized dual averaging with a step width of its own for each
 * weight. A weight is a function of the sum of its gradients and of the sum of their squares, and stays zero while the
 * former is within what the penalty allows.
 *
 * @see <a href="https://www.jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer, Adaptive Subgradient Methods
 *     (2011)</a>, section 5
 */
final class DualAveraging {
    private static final double STEP = 0.05;
    private static final double FLOOR = 0.1;

    private final double[] weights;
    private final float[] sums;
    private final float[] squares;
    private final double l1;
    private final double l2;
    private int seen;

    /**
     * Weights that are all zero.
     *
     * @param l1 what each example allows the sum of a weight's gradients without moving it
     * @param l2 by how much each example holds a weight that moves
     */
    DualAveraging(int dimension, double l1, double l2) {
        this.weights = new double[dimension];
        this.sums = new float[dimension];
        this.squares = new float[dimension];
        this.l1 = l1;
        this.l2 = l2;
    }

    /** The weights as they are, and as later gradients change them. */
    double[] weights() {
        return weights;
    }

    /** Another example begins. */
    void next() {
        seen++;
    }

    /** Adds to the gradient of a weight. */
    void add(int at, double gradient) {
        sums[at] += gradient;
        squares[at] += gradient * gradient;
        double beyond = Math.abs(sums[at]) - l1 * seen;
        weights[at] =
                beyond <= 0 ? 0 : -Math.signum(sums[at]) * beyond / (FLOOR + Math.sqrt(squares[at]) / STEP + l2 * seen);
    }
}
