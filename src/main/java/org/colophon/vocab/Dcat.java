package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of DCAT, for the description of the data set. */
public final class Dcat {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://www.w3.org/ns/dcat#";

    public static final Node Dataset = term("Dataset");
    public static final Node Distribution = term("Distribution");
    public static final Node distribution = term("distribution");
    public static final Node accessURL = term("accessURL");
    public static final Node downloadURL = term("downloadURL");
    public static final Node mediaType = term("mediaType");

    private Dcat() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
