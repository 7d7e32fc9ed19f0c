package org.colophon.extract.reference;

import java.util.List;

/**
 * A string as the model sees it.
 *
 * @param features the numbers of the known features of each word
 * @param boundaries what stands before each word; that of the first means nothing
 */
record Sequence(int[][] features, int[] boundaries) {

    static Sequence of(List<Token> tokens, FeatureIndex index) {
        List<List<String>> named = Features.of(tokens);
        int[][] features = new int[tokens.size()][];
        int[] boundaries = new int[tokens.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = index.numbers(named.get(i));
            boundaries[i] = i == 0 ? 0 : Features.boundary(tokens.get(i - 1)).ordinal();
        }
        return new Sequence(features, boundaries);
    }

    int length() {
        return boundaries.length;
    }
}
