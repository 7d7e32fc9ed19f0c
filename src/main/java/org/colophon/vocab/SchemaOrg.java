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
    public static final Node Event = term("Event");
    public static final Node location = term("location");
    public static final Node alternateName = term("alternateName");
    public static final Node organizer = term("organizer");
    public static final Node subEvent = term("subEvent");
    public static final Node superEvent = term("superEvent");

    private SchemaOrg() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
