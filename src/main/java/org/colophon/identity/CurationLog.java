package org.colophon.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.Door;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Prov;

/**
 * What people decided, in the curation graph: who, when, about which records or mentions, and why.
 * Nothing is ever taken out; a decision that was taken back is marked so.
 */
public final class CurationLog {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final GraphView log;

    public CurationLog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.log = GraphView.of(dataset, iris.curationGraph());
    }

    /**
     * The decisions that hold, oldest first, about what prints now what was decided about: where a page was read anew
     * or captured again, that may be another record or mention. What is not printed any more is left out.
     */
    public List<Constraint> inForce() {
        MemberTrace trace = new MemberTrace(dataset, iris);
        return written().map(constraint -> now(constraint, trace)).toList();
    }

    private Stream<Constraint> written() {
        return history().stream().filter(entry -> entry.undoneAt().isEmpty()).map(Entry::constraint);
    }

    private static Constraint now(Constraint written, MemberTrace trace) {
        List<Node> left = trace.now(written.iri(), written.left());
        List<Node> right = trace.now(written.iri(), written.right()).stream()
                .filter(member -> !left.contains(member))
                .toList();
        return new Constraint(written.iri(), written.order(), written.verdict(), left, right, written.note());
    }

    /**
     * What decisions in force tie to records or mentions that changed. To be decided anew, for such a decision may
     * reach further or less far now.
     *
     * @param changed records and mentions, among them such as are no more
     * @return those that count at present
     */
    public Set<Node> tiedTo(Collection<Node> changed) {
        Set<Node> wanted = new HashSet<>(changed);
        MemberTrace trace = new MemberTrace(dataset, iris);
        Assignments assignments = new Assignments(dataset, iris);
        return written()
                .filter(constraint -> members(constraint).anyMatch(wanted::contains))
                .flatMap(constraint -> Stream.concat(members(constraint), members(now(constraint, trace))))
                .filter(member -> !assignments.keysOf(member).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<Node> members(Constraint constraint) {
        return Stream.concat(constraint.left().stream(), constraint.right().stream());
    }

    /** All decisions ever made, oldest first. */
    public List<Entry> history() {
        return log.subjects(RDF.Nodes.type, Col.CurationDecision).stream()
                .map(decision -> new Entry(
                        read(decision),
                        log.text(decision, Col.decidedBy).orElse(""),
                        log.text(decision, Prov.endedAtTime).orElse(""),
                        log.text(decision, Col.undoneAt)))
                .sorted(Comparator.comparingInt(entry -> entry.constraint().order()))
                .toList();
    }

    /**
     * A decision as it stands in the log.
     *
     * @param constraint what was decided
     * @param who the person's name
     * @param when when, as {@code xsd:dateTime}
     * @param undoneAt when it was taken back, if it was
     */
    public record Entry(Constraint constraint, String who, String when, Optional<String> undoneAt) {}

    /**
     * Writes down what a person decided.
     *
     * @param verdict merged or kept apart
     * @param left the records or mentions of one side
     * @param right those of the other
     * @param who the person's name
     * @param note why; may be empty
     * @return the decision as it stands in the log
     */
    public Constraint add(Verdict verdict, List<Node> left, List<Node> right, String who, String note, Instant when) {
        int order = log.subjects(RDF.Nodes.type, Col.CurationDecision).size() + 1;
        Node decision = iris.id("curation", Integer.toString(order));
        put(decision, RDF.Nodes.type, Col.CurationDecision);
        put(decision, Col.serial, Literals.integer(order));
        put(decision, Col.decision, verdict.term());
        left.forEach(member -> put(decision, Col.leftMember, member));
        right.forEach(member -> put(decision, Col.rightMember, member));
        put(decision, Col.decidedBy, Literals.string(new Door().admit(who, "name")));
        put(decision, Prov.endedAtTime, Literals.dateTime(when));
        List<Node> members = Stream.concat(left.stream(), right.stream()).toList();
        new MemberTrace(dataset, iris)
                .memory(decision, members)
                .forEach(triple -> put(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        if (!note.isEmpty()) {
            put(decision, Dct.description, Literals.string(new Door().admit(note, "note")));
        }
        return new Constraint(decision, order, verdict, left, right, note);
    }

    /** Takes a decision back; empty if it is not in force. What it gives is what it held of, as {@link #inForce} has it. */
    public Optional<Constraint> undo(Node decision, Instant when) {
        Optional<Constraint> held =
                inForce().stream().filter(c -> c.iri().equals(decision)).findFirst();
        held.ifPresent(c -> put(decision, Col.undoneAt, Literals.dateTime(when)));
        return held;
    }

    private Constraint read(Node decision) {
        boolean merged = log.contains(decision, Col.decision, Col.Merged);
        return new Constraint(
                decision,
                log.integer(decision, Col.serial).orElse(0),
                merged ? Verdict.MERGED : Verdict.KEPT_APART,
                log.objects(decision, Col.leftMember),
                log.objects(decision, Col.rightMember),
                log.text(decision, Dct.description).orElse(""));
    }

    private void put(Node subject, Node property, Node value) {
        dataset.add(Quad.create(iris.curationGraph(), subject, property, value));
    }
}
