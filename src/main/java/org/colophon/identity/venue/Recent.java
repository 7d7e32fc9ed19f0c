package org.colophon.identity.venue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers a bounded number of answers. When full it forgets those that nobody asked for since it
 * was full the last time.
 */
final class Recent<K, V> {

    private static final int MOST = 20_000;

    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = new ConcurrentHashMap<>();

    /** The answer, found only if it is not remembered. */
    V get(K question, Function<K, V> find) {
        V known = young.get(question);
        if (known != null) {
            return known;
        }
        V before = old.get(question);
        V answer = before != null ? before : find.apply(question);
        if (young.size() >= MOST) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(question, answer);
        return answer;
    }
}
