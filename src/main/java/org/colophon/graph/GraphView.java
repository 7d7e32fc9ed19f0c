package org.colophon.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * One graph of a dataset, to be looked things up in. Everything is read at the call and closed before
 * it returns, so a result outlives later writes of the same transaction.
 */
public final class GraphView {

    private final DatasetGraph dataset;
    private final Node graph;

    private GraphView(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** The named graph of a dataset. */
    public static GraphView of(DatasetGraph dataset, Node graph) {
        return new GraphView(dataset, graph);
    }

    /** The default graph of a dataset. */
    public static GraphView ofDefault(DatasetGraph dataset) {
        return new GraphView(dataset, Quad.defaultGraphIRI);
    }

    /** All triples of a shape; {@link Node#ANY} stands for anything. */
    public List<Triple> triples(Node subject, Node predicate, Node object) {
        List<Triple> found = new ArrayList<>();
        Iterator<Quad> quads = dataset.find(graph, subject, predicate, object);
        while (quads.hasNext()) {
            found.add(quads.next().asTriple());
        }
        return found;
    }

    /** All triples with a subject. */
    public List<Triple> about(Node subject) {
        return triples(subject, Node.ANY, Node.ANY);
    }

    /** All that is said of a subject, read at once. */
    public SubjectView of(Node subject) {
        return new SubjectView(about(subject));
    }

    /** All that the graph says, by subject. */
    public Map<Node, SubjectView> bySubject() {
        Map<Node, List<Triple>> said = new HashMap<>();
        triples(Node.ANY, Node.ANY, Node.ANY)
                .forEach(triple -> said.computeIfAbsent(triple.getSubject(), k -> new ArrayList<>())
                        .add(triple));
        Map<Node, SubjectView> views = new HashMap<>();
        said.forEach((subject, triples) -> views.put(subject, new SubjectView(triples)));
        return views;
    }

    /** The values of a property. */
    public List<Node> objects(Node subject, Node predicate) {
        return triples(subject, predicate, Node.ANY).stream()
                .map(Triple::getObject)
                .toList();
    }

    /** The things that have a value for a property. */
    public List<Node> subjects(Node predicate, Node object) {
        return triples(Node.ANY, predicate, object).stream()
                .map(Triple::getSubject)
                .toList();
    }

    /** Some value of a property: the only one, where the model allows one. */
    public Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    /** The lexical form of some value of a property. */
    public Optional<String> text(Node subject, Node predicate) {
        return object(subject, predicate).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The lexical forms of all values of a property. */
    public List<String> texts(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** Some integer value of a property. */
    public OptionalInt integer(Node subject, Node predicate) {
        Optional<String> text = text(subject, predicate);
        return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    }

    /** Whether the graph has a triple of a shape. */
    public boolean contains(Node subject, Node predicate, Node object) {
        return dataset.contains(graph, subject, predicate, object);
    }
}
