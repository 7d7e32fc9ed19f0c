package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of the Bibliographic Ontology. */
public final class Bibo {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://purl.org/ontology/bibo/";

    public static final Node pages = term("pages");
    public static final Node doi = term("doi");
    public static final Node volume = term("volume");
    public static final Node issue = term("issue");
    public static final Node isbn = term("isbn");
    public static final Node issn = term("issn");
    public static final Node pmid = term("pmid");
    public static final Node presentedAt = term("presentedAt");
    public static final Node editor = term("editor");
    public static final Node shortTitle = term("shortTitle");

    private Bibo() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
