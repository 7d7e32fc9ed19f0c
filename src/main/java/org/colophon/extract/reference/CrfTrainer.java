package org.colophon.extract.reference;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Learns a model from labelled strings. The same strings give the same model. */
final class CrfTrainer {
    /** What fewer words share teaches nothing, and would keep rare words of the strings. */
    private static final int LEAST = 3;

    private static final double L1 = 0.05;
    private static final double L2 = 0.3;
    private static final int ITERATIONS = 60;
    private static final int MEMORY = 7;
    private static final int EVALUATIONS = 30_000;

    private CrfTrainer() {}

    static TrainedModel train(List<LabelledString> strings) {
        FeatureIndex index = FeatureIndex.of(strings, LEAST);
        List<Sequence> sequences = strings.stream()
                .map(string -> Sequence.of(string.tokens(), index))
                .toList();
        List<int[]> labels = strings.stream()
                .map(string -> string.labels().stream().mapToInt(Enum::ordinal).toArray())
                .toList();
        QNMinimizer minimizer = new QNMinimizer(L1, L2, ITERATIONS, MEMORY, EVALUATIONS);
        double[] weights = minimizer.minimize(new CrfObjective(index.size(), sequences, labels));
        return new TrainedModel(index, new CrfModel(index.size(), weights));
    }
}
