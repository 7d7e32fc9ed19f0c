package org.colophon.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples being collected for the default graph. */
final class Triples {

    private final List<Triple> all = new ArrayList<>();

    void add(Node subject, Node property, Node value) {
        all.add(Triple.create(subject, property, value));
    }

    void add(Node subject, Node property, Optional<Node> value) {
        value.ifPresent(node -> add(subject, property, node));
    }

    List<Triple> all() {
        return all;
    }
}
