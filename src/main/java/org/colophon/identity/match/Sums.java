package org.colophon.identity.match;

import java.util.Arrays;

/**
 * Weights that are added up for numbers, in room that is used again; for one thread at a time. It keeps apart what has
 * come to a floor, so that nobody need look at the many numbers that weigh little.
 */
final class Sums {

    /** So little that any weight swallows it: what was met, but has no weight yet. */
    private static final float MET = Float.MIN_NORMAL;

    private float[] weight = new float[0];
    private int[] met = new int[1024];
    private int count;
    private int[] high = new int[1024];
    private int highCount;
    private float floor;

    /** Begins anew, for numbers below a size. */
    void clear(int size, float newFloor) {
        for (int i = 0; i < count; i++) {
            weight[met[i]] = 0;
        }
        count = 0;
        highCount = 0;
        floor = newFloor;
        if (weight.length < size) {
            weight = new float[size + size / 4];
        }
    }

    /** How many numbers have come to the floor. */
    int high() {
        return highCount;
    }

    /** A number that has come to the floor, by its place; the order does not matter. */
    int number(int place) {
        return high[place];
    }

    /** The weight of a number. */
    float of(int number) {
        return weight[number];
    }

    float floor() {
        return floor;
    }

    /** From now on only what weighs so much is high. */
    void raise(float newFloor) {
        floor = newFloor;
        int kept = 0;
        for (int i = 0; i < highCount; i++) {
            int number = high[i];
            high[kept] = number;
            kept += weight[number] >= newFloor ? 1 : 0;
        }
        highCount = kept;
    }

    /** Meets numbers without giving them weight. */
    void meet(int[] numbers, int length) {
        add(numbers, length, MET);
    }

    /** Adds weight to numbers. */
    void add(int[] numbers, int length, float value) {
        reserve(length);
        int end = count;
        int highEnd = highCount;
        for (int i = 0; i < length; i++) {
            int number = numbers[i];
            float before = weight[number];
            float after = before + value;
            weight[number] = after;
            met[end] = number;
            end += before == 0 ? 1 : 0;
            high[highEnd] = number;
            highEnd += after >= floor && before < floor ? 1 : 0;
        }
        count = end;
        highCount = highEnd;
    }

    /** Adds weight to those numbers that were met before. */
    void addToMet(int[] numbers, int length, float value) {
        reserve(length);
        int highEnd = highCount;
        for (int i = 0; i < length; i++) {
            int number = numbers[i];
            float before = weight[number];
            if (before != 0) {
                float after = before + value;
                weight[number] = after;
                if (after >= floor && before < floor) {
                    high[highEnd++] = number;
                }
            }
        }
        highCount = highEnd;
    }

    private void reserve(int more) {
        if (count + more + 1 > met.length) {
            met = Arrays.copyOf(met, Math.max(met.length * 2, count + more + 1));
        }
        if (highCount + more + 1 > high.length) {
            high = Arrays.copyOf(high, Math.max(high.length * 2, highCount + more + 1));
        }
    }
}
