package org.colophon.explain;

import org.apache.jena.graph.Node;

/**
 * Something a page says.
 *
 * @param statement the record, mention, profile or statement that says it
 * @param property the claim's property
 * @param value the printed form
 */
record Claim(Node statement, Node property, Node value) {

    String printed() {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
