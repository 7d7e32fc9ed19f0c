package org.colophon.identity.person;

import java.util.Arrays;

/** A set of pairs of numbers. */
final class Pairs {

    private static final long NONE = -1;

    private long[] slots = new long[1024];
    private int size;

    Pairs() {
        Arrays.fill(slots, NONE);
    }

    static long pair(int a, int b) {
        return a < b ? (long) a << 32 | b : (long) b << 32 | a;
    }

    /** Adds a pair; false if it was there. */
    boolean add(int a, int b) {
        if (2 * size >= slots.length) {
            grow();
        }
        boolean added = put(slots, pair(a, b));
        if (added) {
            size++;
        }
        return added;
    }

    boolean contains(int a, int b) {
        long pair = pair(a, b);
        int mask = slots.length - 1;
        int slot = hash(pair) & mask;
        while (slots[slot] != NONE) {
            if (slots[slot] == pair) {
                return true;
            }
            slot = slot + 1 & mask;
        }
        return false;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.fill(larger, NONE);
        for (long pair : slots) {
            if (pair != NONE) {
                put(larger, pair);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long pair) {
        int mask = slots.length - 1;
        int slot = hash(pair) & mask;
        while (slots[slot] != NONE) {
            if (slots[slot] == pair) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = pair;
        return true;
    }

    static int hash(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
