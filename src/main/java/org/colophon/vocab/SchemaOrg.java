package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of schema.org. */
public final class SchemaOrg {
    /** The namespace all terms here begin with. */
    public static final String NS = "https://schema.org/";

    public static final Node startDate = term("startDate");
    public static final Node endDate = term("endDate");
    public static final Node publisher = term("publisher");

    private SchemaOrg() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
