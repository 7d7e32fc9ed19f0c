package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of PAV, for how a capture came here. */
public final class Pav {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://purl.org/pav/";

    public static final Node retrievedFrom = term("retrievedFrom");
    public static final Node retrievedOn = term("retrievedOn");
    public static final Node createdOn = term("createdOn");
    public static final Node createdBy = term("createdBy");
    public static final Node createdWith = term("createdWith");
    public static final Node importedFrom = term("importedFrom");
    public static final Node version = term("version");

    private Pav() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
