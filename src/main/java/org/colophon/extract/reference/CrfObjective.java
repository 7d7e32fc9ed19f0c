package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * How badly given weights explain examples: the negative log-likelihood, and its gradient. The examples are divided
 * into parts that are summed in order, so that the result does not depend on how many processors there are.
 */
final class CrfObjective implements Function {
    private static final int PARTS = 8;

    private final Columns columns;
    private final double scale;
    private final List<CrfGradient> parts = new ArrayList<>();
    private double[] at = new double[0];
    private double value;
    private double[] gradient = new double[0];

    /** @param scale what value and gradient are multiplied by */
    CrfObjective(Columns columns, List<Example> examples, double scale) {
        this.columns = columns;
        this.scale = scale;
        for (int part = 0; part < PARTS; part++) {
            List<Example> some = examples.subList(examples.size() * part / PARTS, examples.size() * (part + 1) / PARTS);
            parts.add(new CrfGradient(some, getDimension()));
        }
    }

    @Override
    public int getDimension() {
        return CrfModel.dimension(columns);
    }

    @Override
    public double valueAt(double[] weights) {
        compute(weights);
        return value;
    }

    /** The gradient, in an array that the caller may change. */
    @Override
    public double[] gradientAt(double[] weights) {
        compute(weights);
        return gradient.clone();
    }

    /** Value and gradient come from one pass, and are asked for one after the other. */
    private void compute(double[] weights) {
        if (Arrays.equals(at, weights)) {
            return;
        }
        at = weights.clone();
        CrfModel model = new CrfModel(columns, at);
        double[][] expSteps = model.expSteps();
        parts.parallelStream().forEach(part -> part.compute(model, expSteps));
        value = 0;
        gradient = new double[at.length];
        for (CrfGradient part : parts) {
            value += scale * part.value();
            for (int k = 0; k < gradient.length; k++) {
                gradient[k] += scale * part.gradient()[k];
            }
        }
    }
}
