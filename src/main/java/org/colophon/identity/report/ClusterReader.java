package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.NamedThings;
import org.colophon.vocab.Col;

/** Reads who is one from the identity graph. */
public final class ClusterReader {

    static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
    private static final String VENUE_KEY = "v:";

    private final Assignments assignments;
    private final NamedThings named;
    private final GraphView identity;

    public ClusterReader(DatasetGraph dataset, Iris iris) {
        this.assignments = new Assignments(dataset, iris);
        this.named = new NamedThings(dataset, iris);
        this.identity = GraphView.of(dataset, iris.identityGraph());
    }

    /** All clusters of a kind, those of one member among them, by the IRIs of their entities. */
    public List<Cluster> all(Kind kind) {
        Map<Node, List<Node>> members = new HashMap<>();
        switch (kind) {
            case WORK ->
                pairs(Col.recordOf)
                        .forEach(link -> assignments
                                .workOf(link.getSubject())
                                .ifPresent(work -> members.computeIfAbsent(work, w -> new ArrayList<>())
                                        .add(link.getSubject())));
            case PERSON ->
                pairs(Col.mentionOf)
                        .forEach(link -> members.computeIfAbsent(link.getObject(), p -> new ArrayList<>())
                                .add(link.getSubject()));
            case VENUE ->
                pairs(Col.matchKey)
                        .forEach(link -> venue(link.getObject().getLiteralLexicalForm())
                                .ifPresent(venue -> members.computeIfAbsent(venue, v -> new ArrayList<>())
                                        .add(link.getSubject())));
        }
        return members.entrySet().stream()
                .map(entry -> cluster(kind, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Cluster::entity, BY_IRI))
                .toList();
    }

    /** The cluster of one work or person as it is now; empty if there is none. */
    public Optional<Cluster> of(Kind kind, Node entity) {
        List<Node> members = kind == Kind.WORK ? assignments.recordsOfWork(entity) : assignments.mentionsOf(entity);
        return members.isEmpty() ? Optional.empty() : Optional.of(cluster(kind, entity, members));
    }

    private static Cluster cluster(Kind kind, Node entity, List<Node> members) {
        return new Cluster(kind, entity, members.stream().sorted(BY_IRI).toList());
    }

    private List<Triple> pairs(Node property) {
        return identity.triples(Node.ANY, property, Node.ANY);
    }

    private Optional<Node> venue(String matchKey) {
        return matchKey.startsWith(VENUE_KEY) ? named.find(matchKey) : Optional.empty();
    }
}
