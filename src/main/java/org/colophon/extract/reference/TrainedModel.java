package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.List;

/** A model and the features it counts by. */
record TrainedModel(FeatureIndex index, CrfModel model) {

    /** The most likely labels of some words. */
    List<ReferenceLabel> label(List<Token> tokens) {
        ReferenceLabel[] all = ReferenceLabel.values();
        List<ReferenceLabel> labels = new ArrayList<>();
        Sequence sequence = Sequence.of(tokens, index);
        for (int label : BestPath.of(sequence, model.scores(sequence), model.steps())) {
            labels.add(all[label]);
        }
        return labels;
    }
}
