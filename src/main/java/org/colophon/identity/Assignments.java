package org.colophon.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.vocab.Col;
import org.colophon.vocab.Wemi;

/**
 * Who is what, as the identity graph has it: records of versions, versions of works, mentions of
 * people, and the match keys by which claims find each other.
 */
public final class Assignments {

    private final DatasetGraph dataset;
    private final Node graph;
    private final GraphView identity;

    public Assignments(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.graph = iris.identityGraph();
        this.identity = GraphView.of(dataset, graph);
    }

    /** The version a record is a listing of. */
    public Optional<Node> versionOf(Node record) {
        return identity.object(record, Col.recordOf);
    }

    /** The work a record is a listing of. */
    public Optional<Node> workOf(Node record) {
        return versionOf(record).flatMap(version -> identity.object(version, Wemi.expresses));
    }

    /** The versions of a work. */
    public List<Node> versionsOf(Node work) {
        return identity.subjects(Wemi.expresses, work).stream()
                .sorted(Nodes.ORDER)
                .toList();
    }

    /** The records of a version, in the one order of records. */
    public List<Node> recordsOf(Node version) {
        return identity.subjects(Col.recordOf, version).stream()
                .sorted(Nodes.ORDER)
                .toList();
    }

    /** The records of a work. */
    public List<Node> recordsOfWork(Node work) {
        return versionsOf(work).stream()
                .flatMap(version -> recordsOf(version).stream())
                .sorted(Nodes.ORDER)
                .toList();
    }

    /** The records of a record's work, itself included; itself alone while it has no work. */
    List<Node> recordsOfTheSameWork(Node record) {
        return workOf(record).map(this::recordsOfWork).orElse(List.of(record));
    }

    /** The person a mention or profile is of. */
    public Optional<Node> personOf(Node mention) {
        return identity.object(mention, Col.mentionOf);
    }

    /** The mentions and profiles of a person, in the one order of mentions. */
    public List<Node> mentionsOf(Node person) {
        return identity.subjects(Col.mentionOf, person).stream()
                .sorted(Nodes.ORDER)
                .toList();
    }

    /** The person a capture is about. */
    public Optional<Node> subjectOf(Node capture) {
        return identity.object(capture, Col.pageSubject);
    }

    /** The things that carry a match key. */
    public List<Node> carriersOf(String matchKey) {
        return identity.subjects(Col.matchKey, Literals.string(matchKey)).stream()
                .sorted(Nodes.ORDER)
                .toList();
    }

    /** The match keys of a thing. */
    Set<String> keysOf(Node carrier) {
        return new TreeSet<>(identity.texts(carrier, Col.matchKey));
    }

    void setKeys(Node carrier, Collection<String> keys) {
        set(carrier, Col.matchKey, keys.stream().map(Literals::string).collect(Collectors.toSet()));
    }

    void setVersion(Node record, Node version) {
        set(record, Col.recordOf, Set.of(version));
    }

    void setWork(Node version, Node work) {
        set(version, Wemi.expresses, Set.of(work));
    }

    void setPerson(Node mention, Node person) {
        set(mention, Col.mentionOf, Set.of(person));
    }

    void setSubject(Node capture, Optional<Node> person) {
        set(capture, Col.pageSubject, person.map(Set::of).orElse(Set.of()));
    }

    /** Forgets a record, mention or version that is no more. */
    void forget(Node gone) {
        identity.about(gone).forEach(triple -> dataset.delete(Quad.create(graph, triple)));
    }

    private void set(Node subject, Node property, Set<Node> values) {
        for (Node old : identity.objects(subject, property)) {
            if (!values.contains(old)) {
                dataset.delete(Quad.create(graph, subject, property, old));
            }
        }
        for (Node value : values) {
            if (!identity.contains(subject, property, value)) {
                dataset.add(Quad.create(graph, subject, property, value));
            }
        }
    }
}
