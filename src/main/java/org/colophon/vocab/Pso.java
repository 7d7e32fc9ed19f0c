package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of the Publishing Status Ontology. */
public final class Pso {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://purl.org/spar/pso/";

    public static final Node withStatus = term("withStatus");
    public static final Node published = term("published");

    private Pso() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
