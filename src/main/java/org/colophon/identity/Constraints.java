package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What people decided, as must-links and cannot-links: they come before every rule. */
public final class Constraints {

    private final List<Constraint> inOrder;

    public Constraints(Collection<Constraint> constraints) {
        this.inOrder = constraints.stream()
                .sorted(Comparator.comparingInt(Constraint::order))
                .toList();
    }

    /** A pair of members, in {@link Nodes#ORDER}. */
    public record Pair(Node first, Node second) {
        /** The pair of two members, in whichever order they are given. */
        public static Pair of(Node a, Node b) {
            return Nodes.compare(a, b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /**
     * Pairs that join all members of each merge. Who merged two things meant all of them, so one member that was
     * taken out later does not part the others.
     */
    List<Pair> joined() {
        Set<Pair> forbidden = cannotLinks().keySet();
        List<Pair> pairs = new ArrayList<>();
        for (Constraint constraint : mustLinks()) {
            List<Node> members = new ArrayList<>(constraint.left());
            members.addAll(constraint.right());
            for (Node member : members) {
                // A member that may not stand beside the first is tried beside the others.
                members.stream()
                        .filter(other -> !other.equals(member) && !forbidden.contains(Pair.of(member, other)))
                        .findFirst()
                        .ifPresent(other -> pairs.add(Pair.of(member, other)));
            }
        }
        return pairs;
    }

    /** The decision that keeps two clusters apart, if a person took one. */
    Optional<Constraint> keepingApart(List<Node> a, List<Node> b) {
        Map<Pair, Constraint> forbidden = cannotLinks();
        for (Node left : a) {
            for (Node right : b) {
                Constraint constraint = forbidden.get(Pair.of(left, right));
                if (constraint != null) {
                    return Optional.of(constraint);
                }
            }
        }
        return Optional.empty();
    }

    /** The pairs that no later merge has overruled. */
    public Map<Pair, Constraint> cannotLinks() {
        Map<Pair, Constraint> forbidden = new LinkedHashMap<>();
        for (Constraint constraint : inOrder) {
            for (Node left : constraint.left()) {
                for (Node right : constraint.right()) {
                    if (constraint.verdict() == Verdict.KEPT_APART) {
                        forbidden.put(Pair.of(left, right), constraint);
                    } else {
                        forbidden.remove(Pair.of(left, right));
                    }
                }
            }
        }
        return forbidden;
    }

    /** Whether a person's merge was about both members of a pair. */
    boolean join(Pair pair) {
        return mustLinks().stream()
                .anyMatch(merge -> Stream.concat(merge.left().stream(), merge.right().stream())
                                .filter(member -> member.equals(pair.first()) || member.equals(pair.second()))
                                .distinct()
                                .count()
                        == 2);
    }

    /** The last merge that a person decided among the members of a cluster. */
    Optional<Constraint> joining(Collection<Node> members) {
        Set<Node> all = new HashSet<>(members);
        return mustLinks().stream()
                .filter(merge -> Stream.concat(merge.left().stream(), merge.right().stream())
                                .filter(all::contains)
                                .limit(2)
                                .count()
                        == 2)
                .reduce((earlier, later) -> later);
    }

    /** The merges that people decided. */
    public List<Constraint> mustLinks() {
        return inOrder.stream()
                .filter(constraint -> constraint.verdict() == Verdict.MERGED)
                .toList();
    }

    /** Everything that some decision ties to one of these members, the members included. */
    Set<Node> reach(Collection<Node> members) {
        Set<Node> reached = new HashSet<>(members);
        List<Constraint> open = new ArrayList<>(inOrder);
        boolean grew = true;
        while (grew) {
            grew = open.removeIf(constraint -> touches(constraint, reached) && addAll(constraint, reached));
        }
        return reached;
    }

    private static boolean touches(Constraint constraint, Set<Node> reached) {
        return constraint.left().stream().anyMatch(reached::contains)
                || constraint.right().stream().anyMatch(reached::contains);
    }

    private static boolean addAll(Constraint constraint, Set<Node> reached) {
        reached.addAll(constraint.left());
        reached.addAll(constraint.right());
        return true;
    }
}
