package org.colophon.identity.match;

import java.util.Arrays;

/**
 * Numbers by their ranks, the highest first and the lowest number first among equals: a heap in room that is used again,
 * since mostly only the first few of many are asked for. For one thread at a time.
 */
final class Ranking {

    private int[] numbers = new int[256];
    private double[] ranks = new double[256];
    private int size;

    /** Begins anew. */
    void clear() {
        size = 0;
    }

    void add(int number, double rank) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            ranks = Arrays.copyOf(ranks, size * 2);
        }
        int at = size++;
        while (at > 0 && isBefore(number, rank, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(number, rank, at);
    }

    int size() {
        return size;
    }

    /** Takes out the first of those that are left; there must be one. */
    int next() {
        int first = numbers[0];
        size--;
        int number = numbers[size];
        double rank = ranks[size];
        int at = 0;
        int below = before(1, 2);
        while (below < size && !isBefore(number, rank, below)) {
            move(below, at);
            at = below;
            below = before(2 * at + 1, 2 * at + 2);
        }
        put(number, rank, at);
        return first;
    }

    /** Which of two neighbouring places comes first; the former where the latter is empty. */
    private int before(int one, int other) {
        return other < size && isBefore(numbers[other], ranks[other], one) ? other : one;
    }

    private boolean isBefore(int number, double rank, int place) {
        return rank > ranks[place] || rank == ranks[place] && number < numbers[place];
    }

    private void move(int from, int to) {
        put(numbers[from], ranks[from], to);
    }

    private void put(int number, double rank, int place) {
        numbers[place] = number;
        ranks[place] = rank;
    }
}
