package org.colophon.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The decisions that hold, oldest first. */
    public List<Constraint> inForce() {
        return history().stream()
                .filter(entry -> entry.undoneAt().isEmpty())
                .map(Entry::constraint)
                .toList();
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
        if (!note.isEmpty()) {
            put(decision, Dct.description, Literals.string(new Door().admit(note, "note")));
        }
        return new Constraint(decision, order, verdict, left, right, note);
    }

    /** Takes a decision back; empty if it is not in force. */
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
