package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of DCMI Metadata Terms; {@code abstract_} is <i>abstract</i>, a word Java keeps. */
public final class Dct {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://purl.org/dc/terms/";

    public static final Node title = term("title");
    public static final Node abstract_ = term("abstract");
    public static final Node creator = term("creator");
    public static final Node publisher = term("publisher");
    public static final Node issued = term("issued");
    public static final Node isPartOf = term("isPartOf");
    public static final Node language = term("language");
    public static final Node identifier = term("identifier");
    public static final Node description = term("description");
    public static final Node format = term("format");
    public static final Node source = term("source");
    public static final Node created = term("created");
    public static final Node modified = term("modified");
    public static final Node license = term("license");
    public static final Node replaces = term("replaces");
    public static final Node isReplacedBy = term("isReplacedBy");

    private Dct() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
