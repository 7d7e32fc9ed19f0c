package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups that grow by joining, unless two of their members are known to be two, or each group is known by another
 * identifier.
 */
final class UnionFind {

    private final int[] parent;
    private final Map<Integer, Set<Integer>> apart = new TreeMap<>();
    private final Map<Integer, Set<Integer>> identifiers = new TreeMap<>();

    UnionFind(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int find(int member) {
        int root = member;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** These two never come together by {@link #join}. */
    void forbid(int a, int b) {
        apart.computeIfAbsent(find(a), k -> new HashSet<>()).add(find(b));
        apart.computeIfAbsent(find(b), k -> new HashSet<>()).add(find(a));
    }

    /** An identifier that no two people have is a member's. */
    void identify(int member, int identifier) {
        identifiers.computeIfAbsent(find(member), k -> new HashSet<>()).add(identifier);
    }

    boolean mayJoin(int a, int b) {
        return !apart.getOrDefault(find(a), Set.of()).contains(find(b)) && !haveOthers(a, b);
    }

    private boolean haveOthers(int a, int b) {
        if (identifiers.isEmpty()) {
            return false;
        }
        Set<Integer> left = identifiers.getOrDefault(find(a), Set.of());
        Set<Integer> right = identifiers.getOrDefault(find(b), Set.of());
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    /** Joins two groups, under the lower number; false if they must stay apart. */
    boolean join(int a, int b) {
        int low = Math.min(find(a), find(b));
        int high = Math.max(find(a), find(b));
        if (low == high) {
            return true;
        }
        if (!mayJoin(low, high)) {
            return false;
        }
        parent[high] = low;
        Set<Integer> more = identifiers.remove(high);
        if (more != null) {
            identifiers.computeIfAbsent(low, k -> new HashSet<>()).addAll(more);
        }
        Set<Integer> moved = apart.remove(high);
        if (moved != null) {
            for (int other : moved) {
                Set<Integer> backwards = apart.computeIfAbsent(other, k -> new HashSet<>());
                backwards.remove(high);
                backwards.add(low);
            }
            apart.computeIfAbsent(low, k -> new HashSet<>()).addAll(moved);
        }
        return true;
    }

    /** The groups, each rising, by their first members. */
    List<int[]> groups() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(find(i), k -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
