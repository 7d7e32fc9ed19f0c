package org.colophon.identity.measure;

/** Two things, whichever comes first. */
public record Pair(String first, String second) {

    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("not in order: " + first + ", " + second);
        }
    }

    /** The pair of two different things. */
    public static Pair of(String a, String b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
}
