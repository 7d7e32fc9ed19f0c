package org.colophon.identity.person;

import java.util.HashMap;
import java.util.Map;

/** Numbers for strings, in the order they come in. */
final class Interner {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    int size() {
        return numbers.size();
    }
}
