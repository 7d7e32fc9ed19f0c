package org.colophon.identity.person;

import java.util.Arrays;

/** Collects numbers, and gives them back in order, each once. */
final class Numbers {

    private int[] values = new int[16];
    private int size;

    Numbers add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        return this;
    }

    Numbers addAll(int[] more) {
        if (size + more.length > values.length) {
            values = Arrays.copyOf(values, Math.max(size * 2, size + more.length));
        }
        System.arraycopy(more, 0, values, size, more.length);
        size += more.length;
        return this;
    }

    /** The numbers so far, rising; forgets them. */
    int[] take() {
        Arrays.sort(values, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[distinct++] = values[i];
            }
        }
        size = 0;
        return Arrays.copyOf(values, distinct);
    }
}
