package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of FOAF. */
public final class Foaf {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final Node Agent = term("Agent");
    public static final Node Person = term("Person");
    public static final Node Organization = term("Organization");
    public static final Node name = term("name");
    public static final Node homepage = term("homepage");

    private Foaf() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
