package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;

/**
 * In which graphs a thing is at home: a work in the consolidated view, a record in its capture's
 * graph (and in the identity graph, which says of which publication it is a record), and so on.
 */
public final class Homes {

    /** How claims belong to what was concluded from them. */
    static final Set<Node> JOINING = Set.of(Col.recordOf, Col.mentionOf, Col.pageSubject);

    private final DatasetGraph dataset;
    private final Iris iris;

    public Homes(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** The consolidated view. */
    public GraphView consolidated() {
        return GraphView.ofDefault(dataset);
    }

    GraphView identity() {
        return GraphView.of(dataset, iris.identityGraph());
    }

    GraphView curation() {
        return GraphView.of(dataset, iris.curationGraph());
    }

    GraphView evidence() {
        return GraphView.of(dataset, iris.evidenceGraph());
    }

    GraphView prov() {
        return GraphView.of(dataset, iris.provGraph());
    }

    GraphView registry() {
        return GraphView.of(dataset, iris.registryGraph());
    }

    /** The claims of the capture that a record, mention, profile or statement belongs to. */
    GraphView claims(Node part) {
        return GraphView.of(dataset, iris.captureGraph(captureKey(part)));
    }

    /** The capture that a record, mention, profile or statement belongs to. */
    Node capture(Node part) {
        return iris.capture(captureKey(part));
    }

    private String captureKey(Node part) {
        String key = iris.parse(part.getURI()).map(Iris.Reference::key).orElse("");
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }

    /** What an entity is, as its IRI says; empty for an IRI that is not of this store. */
    public Optional<String> kind(Node entity) {
        return entity.isURI() ? iris.parse(entity.getURI()).map(Iris.Reference::kind) : Optional.empty();
    }

    /** The graphs in which an entity is at home; none for an IRI that is not of this store. */
    public List<GraphView> of(Node entity) {
        return switch (kind(entity).orElse("")) {
            case "" -> List.of();
            case "capture" -> List.of(prov(), claims(entity), identity());
            case "record", "volume", "workshop", "mention", "profile", "statement" ->
                List.of(claims(entity), identity());
            case "evidence" -> List.of(evidence(), identity());
            case "decision" -> List.of(identity());
            case "curation", "judgement", "sample", "model" -> List.of(curation());
            case "run", "extractor" -> List.of(prov());
            default ->
                consolidated().contains(entity, Node.ANY, Node.ANY)
                        ? List.of(consolidated())
                        : List.of(consolidated(), identity(), curation(), prov());
        };
    }

    /** All triples about an entity, where it is at home. */
    public List<Triple> about(Node entity) {
        return of(entity).stream()
                .flatMap(graph -> graph.about(entity).stream())
                .distinct()
                .toList();
    }

    /** All triples that point to an entity: where it is at home, and from the claims that were joined in it. */
    Stream<Triple> pointingTo(Node entity) {
        Stream<Triple> atHome =
                of(entity).stream().flatMap(graph -> graph.triples(Node.ANY, Node.ANY, entity).stream());
        Stream<Triple> joined = JOINING.stream().flatMap(link -> identity().triples(Node.ANY, link, entity).stream());
        return Stream.concat(atHome, joined).distinct();
    }
}
