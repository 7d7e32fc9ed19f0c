package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns a model from labelled strings. The same strings give the same model. */
final class CrfTrainer {
    /** What fewer words share teaches nothing, and would keep rare words of the strings. */
    private static final int LEAST = 3;

    /** Penalties over all strings together. */
    private static final double L1 = 0.3;

    private static final double L2 = 2;
    private static final int PASSES = 10;
    private static final long SEED = 7;

    private CrfTrainer() {}

    static TrainedModel train(List<LabelledString> strings) {
        FeatureIndex index = FeatureIndex.of(strings, LEAST);
        List<Sequence> sequences = strings.stream()
                .map(string -> Sequence.of(string.tokens(), index))
                .toList();
        List<int[]> labels = strings.stream()
                .map(string -> string.labels().stream().mapToInt(Enum::ordinal).toArray())
                .toList();
        int size = Math.max(1, strings.size());
        DualAveraging learner = new DualAveraging(CrfModel.dimension(index.size()), L1 / size, L2 / size);
        CrfGradient gradient = new CrfGradient(index.size(), learner);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            order.add(i);
        }
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(i -> gradient.learn(sequences.get(i), labels.get(i)));
        }
        return new TrainedModel(index, new CrfModel(index.size(), learner.weights()));
    }
}
