package org.colophon.extract.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The features a model knows, numbered. */
final class FeatureIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names;

    FeatureIndex(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            numbers.put(name, numbers.size());
        }
    }

    /** The features that at least {@code least} words have: what is rarer teaches nothing, and would be kept text. */
    static FeatureIndex of(List<LabelledString> strings, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        for (LabelledString string : strings) {
            for (List<String> features : Features.of(string.tokens())) {
                features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
            }
        }
        return new FeatureIndex(counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList());
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    /** The numbers of those features that are known. */
    int[] numbers(List<String> features) {
        return features.stream()
                .mapToInt(feature -> numbers.getOrDefault(feature, -1))
                .filter(number -> number >= 0)
                .toArray();
    }
}
