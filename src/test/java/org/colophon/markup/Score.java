package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;

/** How many cases of a set came out as expected, and which did not. */
final class Score {
    private final String name;
    private final List<String> misses = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int total;

    Score(String name) {
        this.name = name;
    }

    void pass() {
        total++;
    }

    void miss(String which) {
        total++;
        misses.add(which);
    }

    void count(String which, boolean asExpected) {
        if (asExpected) {
            pass();
        } else {
            miss(which);
        }
    }

    /** Adds a line that says more about the result. */
    void note(String line) {
        notes.add(line);
    }

    int total() {
        return total;
    }

    double share() {
        return total == 0 ? 0 : (total - misses.size()) / (double) total;
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    @Override
    public String toString() {
        return String.format("%s: %d of %d (%.1f %%)", name, total - misses.size(), total, share() * 100)
                + (notes.isEmpty() ? "" : "\n  " + String.join("\n  ", notes))
                + (misses.isEmpty() ? "" : "\n  missed: " + String.join("\n  missed: ", misses));
    }
}
