package org.colophon.identity.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What hangs together (union and find with path halving, Tarjan and van Leeuwen 1984). */
public final class Components {

    private final int[] parent;

    /** Each of some things begins alone. */
    public Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /**
     * Brings together what two things hang together with.
     *
     * @return whether they did not hang together before
     */
    public boolean join(int a, int b) {
        int left = root(a);
        int right = root(b);
        parent[Math.max(left, right)] = Math.min(left, right);
        return left != right;
    }

    private int root(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The components, each in rising order, by their first members. */
    public List<List<Integer>> all() {
        List<List<Integer>> all = new ArrayList<>();
        int[] places = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            // What a component is known by is its first member.
            int root = root(i);
            if (root == i) {
                places[i] = all.size();
                all.add(new ArrayList<>(1));
            }
            all.get(places[root]).add(i);
        }
        return all;
    }

    /**
     * Tells every pair within the components, the lower number first.
     *
     * @param largest of components with more members no pair is told
     */
    public void pairsWithin(int largest, BiConsumer<Integer, Integer> told) {
        for (List<Integer> members : all()) {
            if (members.size() > largest) {
                continue;
            }
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    told.accept(members.get(i), members.get(j));
                }
            }
        }
    }
}
