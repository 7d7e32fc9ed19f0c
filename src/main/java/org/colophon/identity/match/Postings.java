package org.colophon.identity.match;

import java.util.Arrays;

/** Lists of numbers by a hash, in primitive arrays; a list stops growing at a cap but goes on counting. */
final class Postings {

    private static final int FIRST = 2;
    private static final int[] NOTHING = {};

    private final int cap;
    private long[] keys = new long[1024];
    private int[][] lists = new int[1024][];
    private int[] counts = new int[1024];
    private int used;

    Postings(int cap) {
        this.cap = cap;
    }

    void add(long key, int number) {
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(keys, key == 0 ? 1 : key);
        int[] list = lists[slot];
        if (list == null) {
            keys[slot] = key == 0 ? 1 : key;
            list = new int[FIRST];
            lists[slot] = list;
            used++;
        }
        int count = counts[slot]++;
        if (count < cap) {
            if (count == list.length) {
                lists[slot] = Arrays.copyOf(list, Math.min(cap, count + (count >> 1) + 1));
            }
            lists[slot][count] = number;
        }
    }

    /** Where a key stands until something is added. */
    int slot(long key) {
        return slot(keys, key == 0 ? 1 : key);
    }

    /** How many were added under the key at a slot, those beyond the cap included. */
    int countAt(int slot) {
        return counts[slot];
    }

    /** What stands at a slot; only the first {@link #countAt} are meant, and all of them only below the cap. */
    int[] listAt(int slot) {
        int[] list = lists[slot];
        return list == null ? NOTHING : list;
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) Hashes.mix(key) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] oldLists = lists;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        lists = new int[oldKeys.length * 2][];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                lists[slot] = oldLists[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
