package org.colophon.consolidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Choosing one of several printed forms, the same one whatever their order. */
final class Choose {

    private Choose() {}

    /** The most frequent; among equals the first in the alphabet. */
    static Optional<String> mostFrequent(Collection<String> values) {
        Map<String, Integer> times = new TreeMap<>();
        values.forEach(value -> times.merge(value, 1, Integer::sum));
        return times.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
