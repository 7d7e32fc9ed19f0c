package org.colophon.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.colophon.graph.Iris;

/**
 * The mentions that a change can alter.
 *
 * <p>From each mention it goes to those that share a block of names with it, to those that people's decisions tie to it
 * and, while a family is small, to the whole family, since who else bears a rare name is worth telling. What is not
 * reached cannot be altered by the change.
 */
final class PersonRegion {

    /** So many mentions of a family name are looked at together, whatever the given names. */
    private static final int SMALL_FAMILY = 100;

    private final Iris iris;
    private final Assignments assignments;
    private final Constraints constraints;
    private final Set<Node> changed;
    private final Set<Node> gone;
    private final Set<Node> reached;
    private final Map<String, List<Node>> carriers = new HashMap<>();

    /**
     * Begins with what changed.
     *
     * @param changed mentions that are new or to be reconsidered
     * @param gone mentions that nobody claims any more
     */
    PersonRegion(
            Iris iris, Assignments assignments, Constraints constraints, Collection<Node> changed, Set<Node> gone) {
        this.iris = iris;
        this.assignments = assignments;
        this.constraints = constraints;
        this.changed = Set.copyOf(changed);
        this.gone = gone;
        this.reached = new HashSet<>(changed);
    }

    /** Goes on from some keys to all that hangs together with them. */
    void follow(Collection<String> keys) {
        Set<String> followed = new HashSet<>();
        Collection<String> open = keys;
        while (!open.isEmpty()) {
            for (String key : open) {
                if (MatchKeys.isNameKey(key) && followed.add(key) && (!MatchKeys.isFamilyKey(key) || wasSmall(key))) {
                    reached.addAll(carriers(key));
                }
            }
            reached.addAll(constraints.reach(reached));
            reached.removeAll(gone);
            reached.removeIf(node -> !isMention(node)
                    || !changed.contains(node) && assignments.keysOf(node).isEmpty());
            open = reached.stream()
                    .flatMap(node -> assignments.keysOf(node).stream())
                    .filter(key -> MatchKeys.isNameKey(key) && !followed.contains(key))
                    .collect(Collectors.toSet());
        }
    }

    /** The mentions, in no order that matters. */
    Set<Node> mentions() {
        return reached;
    }

    /** Whether all mentions of a family name are here, because they are few. */
    boolean isWhole(String family) {
        return carriers(MatchKeys.familyKey(family)).size() <= SMALL_FAMILY;
    }

    /** Small families are reached, and those that were small before the change, so that what was told is taken back. */
    private boolean wasSmall(String familyKey) {
        return carriers(familyKey).stream()
                        .filter(mention -> !changed.contains(mention))
                        .limit(SMALL_FAMILY + 1L)
                        .count()
                <= SMALL_FAMILY;
    }

    private List<Node> carriers(String key) {
        return carriers.computeIfAbsent(key, assignments::carriersOf);
    }

    private boolean isMention(Node node) {
        return iris.parse(node.getURI())
                .map(Iris.Reference::kind)
                .filter(kind -> kind.equals("mention") || kind.equals("profile"))
                .isPresent();
    }
}
