package org.colophon.ingest;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.FmtUtils;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.vocab.Col;

/**
 * A store's graphs with every opaque key replaced by what it stands for: a work or version by its
 * records, a person by the mentions, a venue or other named thing by its match key. Two stores that
 * say the same have the same canonical graphs, whatever keys they minted.
 */
final class Canonical {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Assignments assignments;
    private final GraphView registry;
    private final Map<Node, String> names = new HashMap<>();

    Canonical(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.assignments = new Assignments(dataset, iris);
        this.registry = GraphView.of(dataset, iris.registryGraph());
    }

    /** The triples of a graph, one a line. */
    SortedSet<String> graph(Node graph) {
        SortedSet<String> lines = new TreeSet<>();
        Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            lines.add(name(quad.getSubject()) + " " + name(quad.getPredicate()) + " " + name(quad.getObject()));
        }
        return lines;
    }

    SortedSet<String> defaultGraph() {
        return graph(Quad.defaultGraphIRI);
    }

    /** Assignments and decisions: verdict, confidence, reason, what they are about and rest on. */
    SortedSet<String> identityGraph() {
        return graph(iris.identityGraph());
    }

    private String name(Node node) {
        return names.computeIfAbsent(node, this::describe);
    }

    private String describe(Node node) {
        String plain = FmtUtils.stringForNode(node);
        if (!node.isURI()) {
            return plain;
        }
        return iris.parse(node.getURI())
                .map(reference -> switch (reference.kind()) {
                    case "work" -> "work" + locals(assignments.recordsOfWork(node), plain);
                    case "version" -> "version" + locals(assignments.recordsOf(node), plain);
                    case "person" -> "person" + locals(assignments.mentionsOf(node), plain);
                    case "contribution" -> contribution(reference.key());
                    case "venue", "proceedings", "org", "concept" ->
                        reference.kind() + registry.texts(node, Col.matchKey);
                    default -> plain;
                })
                .orElse(plain);
    }

    private String contribution(String key) {
        String[] ends = key.split("-");
        return "contribution(" + describe(iris.id("work", ends[0])) + ", " + describe(iris.id("person", ends[1])) + ")";
    }

    private String locals(List<Node> members, String plain) {
        return members.isEmpty()
                ? " without members " + plain
                : members.stream()
                        .map(member -> member.getURI().substring(iris.base().length()))
                        .sorted()
                        .collect(Collectors.joining(" ", "[", "]"));
    }
}
