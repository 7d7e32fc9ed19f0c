package org.colophon.identity.match;

/**
 * Two records by their numbers.
 *
 * @param a the lower number
 * @param b the higher number
 */
record Pair(int a, int b) implements Comparable<Pair> {

    static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    /** Both numbers in one, in the order of the pairs. */
    long packed() {
        return (long) a << 32 | b;
    }

    @Override
    public int compareTo(Pair other) {
        return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
}
