package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.List;

/** A model and the features it counts by. */
record TrainedModel(FeatureIndex index, CrfModel model) {

    /** The most likely labels of some words. */
    List<ReferenceLabel> label(List<Token> tokens) {
        ReferenceLabel[] all = ReferenceLabel.values();
        List<ReferenceLabel> labels = new ArrayList<>();
        for (int label : model.best(Sequence.of(tokens, index))) {
            labels.add(all[label]);
        }
        return labels;
    }
}
