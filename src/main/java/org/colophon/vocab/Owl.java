package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OWL that the data use. */
public final class Owl {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://www.w3.org/2002/07/owl#";

    public static final Node deprecated = term("deprecated");
    public static final Node sameAs = term("sameAs");

    private Owl() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
