package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of VIVO, for research areas and awards. */
public final class Vivo {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://vivoweb.org/ontology/core#";

    public static final Node AwardReceipt = term("AwardReceipt");
    public static final Node AwardedDegree = term("AwardedDegree");
    public static final Node assignedBy = term("assignedBy");
    public static final Node hasResearchArea = term("hasResearchArea");
    public static final Node relates = term("relates");

    private Vivo() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
