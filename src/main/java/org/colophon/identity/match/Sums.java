package org.colophon.identity.match;

import java.util.Arrays;

/** Weights that are added up for numbers, in room that is used again; for one thread at a time. */
final class Sums {

    /** So little that any weight swallows it: what was met, but has no weight yet. */
    private static final float MET = Float.MIN_NORMAL;

    private float[] weight = new float[0];
    private int[] met = new int[1024];
    private int count;

    /** Begins anew, for numbers below a size. */
    void clear(int size) {
        for (int i = 0; i < count; i++) {
            weight[met[i]] = 0;
        }
        count = 0;
        if (weight.length < size) {
            weight = new float[size + size / 4];
        }
    }

    /** How many numbers were met. */
    int count() {
        return count;
    }

    /** The number that was met at a place, in no order that matters. */
    int number(int place) {
        return met[place];
    }

    /** The weight of a number that was met. */
    float of(int number) {
        return weight[number];
    }

    /** Meets numbers without giving them weight. */
    void meet(int[] numbers, int length) {
        add(numbers, length, MET);
    }

    /** Adds weight to numbers. */
    void add(int[] numbers, int length, float value) {
        reserve(length);
        float[] sums = weight;
        int[] places = met;
        int end = count;
        for (int i = 0; i < length; i++) {
            int number = numbers[i];
            float before = sums[number];
            sums[number] = before + value;
            places[end] = number;
            end += before == 0 ? 1 : 0;
        }
        count = end;
    }

    /** Adds weight to those numbers that were met before. */
    void addToMet(int[] numbers, int length, float value) {
        float[] sums = weight;
        for (int i = 0; i < length; i++) {
            int number = numbers[i];
            float before = sums[number];
            if (before != 0) {
                sums[number] = before + value;
            }
        }
    }

    private void reserve(int more) {
        if (count + more + 1 > met.length) {
            met = Arrays.copyOf(met, Math.max(met.length * 2, count + more + 1));
        }
    }
}
