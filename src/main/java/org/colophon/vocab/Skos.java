package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of SKOS. */
public final class Skos {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final Node Concept = term("Concept");
    public static final Node prefLabel = term("prefLabel");
    public static final Node altLabel = term("altLabel");
    public static final Node closeMatch = term("closeMatch");

    private Skos() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
