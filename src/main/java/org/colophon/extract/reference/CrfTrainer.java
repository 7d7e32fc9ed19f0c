package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Learns a model from labelled strings. The same strings give the same model. */
final class CrfTrainer {
    /** What fewer words share teaches nothing, and would keep rare words of the strings. */
    private static final int LEAST = 3;

    /** How much an invented string counts. */
    private static final double INVENTED = 0.3;

    /**
     * What the loss of a string is divided by. The minimizer begins as if the loss were curved by 1, and takes steps
     * far too wide where it is curved more.
     */
    private static final double CURVATURE = 10;

    /** Penalties over all strings together. */
    private static final double L1 = 0.3;

    private static final double L2 = 0.3;
    private static final int ITERATIONS = 60;
    private static final int MEMORY = 7;
    private static final int EVALUATIONS = 30_000;

    private CrfTrainer() {}

    /**
     * Learns.
     *
     * @param invented strings that somebody made up; they count less than the others
     */
    static TrainedModel train(List<LabelledString> strings, List<LabelledString> invented) {
        List<LabelledString> all = new ArrayList<>(strings);
        all.addAll(invented);
        FeatureIndex index = FeatureIndex.of(all, LEAST);
        List<Example> examples = new ArrayList<>(Example.of(strings, index, 1));
        examples.addAll(Example.of(invented, index, INVENTED));
        Columns columns = Columns.of(index.size(), examples);
        double size = examples.stream().mapToDouble(Example::weight).sum();
        double scale = 1 / (CURVATURE * Math.max(1, size));
        QNMinimizer minimizer = new QNMinimizer(L1 * scale, L2 * scale, ITERATIONS, MEMORY, EVALUATIONS);
        double[] weights = minimizer.minimize(new CrfObjective(columns, examples, scale));
        return new TrainedModel(index, new CrfModel(columns, weights));
    }
}
