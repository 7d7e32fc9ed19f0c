package org.colophon.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.vocab.Ontology;

/**
 * The ontology inside the store, so that a query can ask what a term means.
 *
 * <p>The lists in the shapes have blank nodes, and a store holds none: each becomes an IRI under
 * {@code .well-known/genid/}, as RDF 1.1 suggests, numbered in the order of the files.
 */
final class OntologyGraph {

    private final Iris iris;
    private final Map<Node, Node> skolems = new HashMap<>();

    OntologyGraph(Iris iris) {
        this.iris = iris;
    }

    /** Makes the ontology graph what the program ships; nothing is written where it is that already. */
    void refresh(DatasetGraph dataset) {
        List<Triple> wanted = new ArrayList<>();
        for (Triple triple : Ontology.everything()) {
            wanted.add(Triple.create(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject())));
        }
        Node graph = iris.ontologyGraph();
        List<Triple> existing = GraphView.of(dataset, graph).triples(Node.ANY, Node.ANY, Node.ANY);
        GraphEdit.replace(dataset, graph, existing, wanted);
    }

    private Node named(Node node) {
        return node.isBlank()
                ? skolems.computeIfAbsent(
                        node,
                        blank -> NodeFactory.createURI(
                                iris.base() + ".well-known/genid/ontology-" + (skolems.size() + 1)))
                : node;
    }
}
