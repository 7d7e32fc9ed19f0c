package org.colophon.extract.reference;

import java.util.List;

/**
 * A labelled string as a model learns from it.
 *
 * @param labels the number of each word's label
 * @param weight how much it counts; 1 is usual
 */
record Example(Sequence sequence, int[] labels, double weight) {

    static List<Example> of(List<LabelledString> strings, FeatureIndex index, double weight) {
        return strings.stream()
                .filter(string -> !string.tokens().isEmpty())
                .map(string -> new Example(
                        Sequence.of(string.tokens(), index),
                        string.labels().stream().mapToInt(Enum::ordinal).toArray(),
                        weight))
                .toList();
    }

    /** Whether a field begins with the word. */
    boolean begins(int word) {
        return word == 0 || labels[word - 1] != labels[word];
    }

    /** Whether a field ends with the word. */
    boolean ends(int word) {
        return word == labels.length - 1 || labels[word + 1] != labels[word];
    }
}
