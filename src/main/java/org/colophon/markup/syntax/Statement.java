package org.colophon.markup.syntax;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A triple that a page states.
 *
 * @param origin where its object is written
 */
public record Statement(Node subject, Node predicate, Node object, Origin origin) {

    /** The triple alone. */
    public Triple triple() {
        return Triple.create(subject, predicate, object);
    }
}
