package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Things joined step by step, where some pairs may never come together. */
final class Clusters {

    private final Map<Node, Cluster> clusterOf = new HashMap<>();

    private static final class Cluster {
        final List<Node> members = new ArrayList<>();
        final Set<Node> forbidden = new HashSet<>();
    }

    /** Each item begins as a cluster of its own. */
    Clusters(Collection<Node> items) {
        for (Node item : items) {
            Cluster alone = new Cluster();
            alone.members.add(item);
            clusterOf.put(item, alone);
        }
    }

    /** From now on these two never come together; items that are not here are ignored. */
    void forbid(Node a, Node b) {
        if (clusterOf.containsKey(a) && clusterOf.containsKey(b)) {
            clusterOf.get(a).forbidden.add(b);
            clusterOf.get(b).forbidden.add(a);
        }
    }

    /**
     * Joins the clusters of two items.
     *
     * @return whether they are together now; false if some pair in them is forbidden
     */
    boolean join(Node a, Node b) {
        Cluster left = clusterOf.get(a);
        Cluster right = clusterOf.get(b);
        if (left == null || right == null) {
            return false;
        }
        if (left == right) {
            return true;
        }
        if (right.members.stream().anyMatch(left.forbidden::contains)) {
            return false;
        }
        Cluster larger = left.members.size() >= right.members.size() ? left : right;
        Cluster smaller = larger == left ? right : left;
        larger.members.addAll(smaller.members);
        larger.forbidden.addAll(smaller.forbidden);
        smaller.members.forEach(member -> clusterOf.put(member, larger));
        return true;
    }

    /** Whether two items are in one cluster. */
    boolean together(Node a, Node b) {
        return clusterOf.get(a) == clusterOf.get(b);
    }

    /** The members of an item's cluster, in {@link Nodes#ORDER}. */
    List<Node> of(Node item) {
        Cluster cluster = Objects.requireNonNull(clusterOf.get(item), "not one of the items");
        return cluster.members.stream().sorted(Nodes.ORDER).toList();
    }

    /** All clusters, ordered by their first member. */
    List<List<Node>> all() {
        return new HashSet<>(clusterOf.values())
                .stream()
                        .map(cluster ->
                                cluster.members.stream().sorted(Nodes.ORDER).toList())
                        .sorted(Comparator.comparing((List<Node> members) -> members.get(0), Nodes.ORDER))
                        .toList();
    }
}
