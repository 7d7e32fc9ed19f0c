package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of Web Annotation, for quotes and where they stand. */
public final class Oa {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://www.w3.org/ns/oa#";

    public static final Node Annotation = term("Annotation");
    public static final Node SpecificResource = term("SpecificResource");
    public static final Node TextQuoteSelector = term("TextQuoteSelector");
    public static final Node TextPositionSelector = term("TextPositionSelector");
    public static final Node hasTarget = term("hasTarget");
    public static final Node hasSource = term("hasSource");
    public static final Node hasSelector = term("hasSelector");
    public static final Node exact = term("exact");
    public static final Node prefix = term("prefix");
    public static final Node suffix = term("suffix");
    public static final Node start = term("start");
    public static final Node end = term("end");

    private Oa() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
