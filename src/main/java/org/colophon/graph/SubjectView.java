package org.colophon.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All that a graph says of one subject, read at once: where many properties are asked for, one look-up in a store costs a
 * fraction of many.
 */
public final class SubjectView {

    /** What a graph says of a subject that it does not name. */
    public static final SubjectView NOTHING = new SubjectView(List.of());

    private final Map<Node, List<Node>> values = new HashMap<>();

    SubjectView(Iterable<Triple> triples) {
        for (Triple triple : triples) {
            values.computeIfAbsent(triple.getPredicate(), k -> new ArrayList<>(2))
                    .add(triple.getObject());
        }
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values of a property. */
    public List<Node> objects(Node predicate) {
        return values.getOrDefault(predicate, List.of());
    }

    /** Some value of a property: the only one, where the model allows one. */
    public Optional<Node> object(Node predicate) {
        return objects(predicate).stream().findFirst();
    }

    /** The lexical form of some value of a property. */
    public Optional<String> text(Node predicate) {
        return object(predicate).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** Some integer value of a property. */
    public OptionalInt integer(Node predicate) {
        Optional<String> text = text(predicate);
        return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    }

    /** Whether a property has a value. */
    public boolean has(Node predicate, Node object) {
        return objects(predicate).contains(object);
    }
}
