package org.colophon.extract.reference;

import java.util.List;

/** A reference string whose words somebody labelled. */
record LabelledString(List<Token> tokens, List<ReferenceLabel> labels) {

    LabelledString {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.size() != labels.size()) {
            throw new IllegalArgumentException(tokens.size() + " words but " + labels.size() + " labels");
        }
    }
}
