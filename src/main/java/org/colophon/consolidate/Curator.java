package org.colophon.consolidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.Constraint;
import org.colophon.identity.CurationLog;
import org.colophon.identity.Identity;
import org.colophon.identity.ModelLog;
import org.colophon.identity.Verdict;
import org.colophon.identity.match.Model;

/**
 * Makes what people decide take effect: written down for good, then decided and consolidated anew
 * around it. All methods want a write transaction.
 */
public final class Curator {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final CurationLog log;
    private final Assignments assignments;

    public Curator(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.log = new CurationLog(dataset, iris);
        this.assignments = new Assignments(dataset, iris);
    }

    /** The decisions that hold, oldest first. */
    public List<Constraint> inForce() {
        return log.inForce();
    }

    /**
     * Decides that two things are one.
     *
     * @param a a work, version, person, or one of their records or mentions
     * @param b likewise
     * @param who the person who decides
     * @param note why; may be empty
     * @throws IllegalArgumentException if they cannot be one, or are already; the message says why
     */
    public Constraint merge(Node a, Node b, String who, String note, Instant when) {
        List<Node> left = members(a);
        List<Node> right = members(b);
        if (left.equals(right) || left.containsAll(right) || right.containsAll(left)) {
            throw new IllegalArgumentException(a.getURI() + " and " + b.getURI() + " are one already");
        }
        return decide(Verdict.MERGED, left, right, who, note, when);
    }

    /**
     * Decides that two things are two. Of an entity and one of its members, the member leaves.
     *
     * @throws IllegalArgumentException if they cannot be told apart; the message says why
     */
    public Constraint separate(Node a, Node b, String who, String note, Instant when) {
        Set<Node> left = new LinkedHashSet<>(members(a));
        Set<Node> right = new LinkedHashSet<>(members(b));
        if (left.containsAll(right)) {
            left.removeAll(right);
        } else if (right.containsAll(left)) {
            right.removeAll(left);
        }
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException(a.getURI() + " and " + b.getURI() + " have the same members");
        }
        return decide(Verdict.KEPT_APART, List.copyOf(left), List.copyOf(right), who, note, when);
    }

    /**
     * Decides that no member of one side is one with any of the other, though they were found to be.
     *
     * @param left records or mentions of one kind; not empty
     * @param right likewise, others than those
     */
    public Constraint part(List<Node> left, List<Node> right, String who, String note, Instant when) {
        if (left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains)) {
            throw new IllegalArgumentException("two sides with different members are wanted");
        }
        return decide(Verdict.KEPT_APART, left, right, who, note, when);
    }

    /**
     * Takes one record or mention out of what it was found to be one with.
     *
     * @throws IllegalArgumentException if it is alone; the message says so
     */
    public Constraint exclude(Node member, String who, String note, Instant when) {
        Node entity = entityOf(member);
        if (members(entity).size() < 2) {
            throw new IllegalArgumentException(member.getURI() + " stands alone already");
        }
        return separate(entity, member, who, note, when);
    }

    /**
     * Decides that what was found to be one is one: a later run of the rules that thinks otherwise is overruled.
     *
     * @param entity a work, version or person
     * @throws IllegalArgumentException if it has one member only; the message says so
     */
    public Constraint confirm(Node entity, String who, String note, Instant when) {
        List<Node> members = members(entity);
        if (members.size() < 2) {
            throw new IllegalArgumentException(entity.getURI() + " has one member only: there is nothing to confirm");
        }
        return decide(Verdict.MERGED, members.subList(0, 1), members.subList(1, members.size()), who, note, when);
    }

    private Node entityOf(Node member) {
        Optional<Node> entity = switch (kind(member)) {
            case "record" -> assignments.workOf(member);
            case "mention", "profile" -> assignments.personOf(member);
            default -> throw new IllegalArgumentException(member.getURI() + " is no record and no mention");
        };
        return entity.orElseThrow(() -> new IllegalArgumentException("the store does not know " + member.getURI()));
    }

    /** All decisions ever made, oldest first, those taken back among them. */
    public List<CurationLog.Entry> history() {
        return log.history();
    }

    /**
     * Takes a decision back: the graph is again what it was without it.
     *
     * @return the decision; empty if it is not in force
     */
    public Optional<Constraint> undo(Node decision, Instant when) {
        Optional<Constraint> undone = log.undo(decision, when);
        undone.ifPresent(constraint -> apply(constraint.left(), constraint.right()));
        return undone;
    }

    private Constraint decide(
            Verdict verdict, List<Node> left, List<Node> right, String who, String note, Instant when) {
        if (!family(left.get(0)).equals(family(right.get(0)))) {
            throw new IllegalArgumentException("a publication and a person cannot be compared");
        }
        Constraint constraint = log.add(verdict, left, right, who, note, when);
        apply(left, right);
        return constraint;
    }

    /**
     * Keeps a model that was trained on what people decided, and decides every publication anew by it.
     *
     * @return the model's IRI
     */
    public Node train(Model model, Instant when) {
        Node kept = new ModelLog(dataset, iris).add(model, when);
        new Consolidator(dataset, iris).refresh(new Identity(dataset, iris).redecide());
        return kept;
    }

    private void apply(List<Node> left, List<Node> right) {
        List<Node> members = new ArrayList<>(left);
        members.addAll(right);
        new Consolidator(dataset, iris).refresh(new Identity(dataset, iris).reconsider(members));
    }

    private List<Node> members(Node thing) {
        List<Node> members = switch (kind(thing)) {
            case "work" -> assignments.recordsOfWork(thing);
            case "version" -> assignments.recordsOf(thing);
            case "person" -> assignments.mentionsOf(thing);
            case "record" ->
                assignments.versionOf(thing).map(v -> List.of(thing)).orElse(List.of());
            case "mention", "profile" ->
                assignments.personOf(thing).map(p -> List.of(thing)).orElse(List.of());
            default ->
                throw new IllegalArgumentException(
                        thing.getURI() + " is no work, version or person, and no record or mention of one");
        };
        if (members.isEmpty()) {
            throw new IllegalArgumentException("the store does not know " + thing.getURI());
        }
        return members;
    }

    private String family(Node member) {
        return kind(member).equals("record") ? "publication" : "person";
    }

    private String kind(Node node) {
        return iris.parse(node.getURI()).map(Iris.Reference::kind).orElse("");
    }
}
