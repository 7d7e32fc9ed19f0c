package org.colophon.capture;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Leaves each host in peace for a while after a request. */
final class Pauses {

    private final Map<String, Long> lastRequest = new HashMap<>();

    /** Waits until the host was left in peace for so long. */
    void await(String host, Duration pause) throws FetchProblem {
        Long last = lastRequest.get(host);
        if (last == null) {
            return;
        }
        long left = pause.toMillis() - (System.nanoTime() - last) / 1_000_000;
        if (left <= 0) {
            return;
        }
        try {
            Thread.sleep(left);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FetchProblem("fetching was interrupted");
        }
    }

    /** Says that a request to the host has ended. */
    void ended(String host) {
        lastRequest.put(host, System.nanoTime());
    }
}
