package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What hangs together (union and find with path halving, Tarjan and van Leeuwen 1984). */
final class Components {

    private final int[] parent;

    Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int a, int b) {
        int left = root(a);
        int right = root(b);
        parent[Math.max(left, right)] = Math.min(left, right);
    }

    private int root(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The components of more than one, each in rising order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return members.values().stream().filter(list -> list.size() > 1).toList();
    }
}
