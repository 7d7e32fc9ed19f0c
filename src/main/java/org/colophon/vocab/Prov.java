package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of PROV-O. */
public final class Prov {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node Entity = term("Entity");
    public static final Node Activity = term("Activity");
    public static final Node Agent = term("Agent");
    public static final Node SoftwareAgent = term("SoftwareAgent");
    public static final Node used = term("used");
    public static final Node wasGeneratedBy = term("wasGeneratedBy");
    public static final Node wasDerivedFrom = term("wasDerivedFrom");
    public static final Node wasAttributedTo = term("wasAttributedTo");
    public static final Node wasAssociatedWith = term("wasAssociatedWith");
    public static final Node generatedAtTime = term("generatedAtTime");
    public static final Node startedAtTime = term("startedAtTime");
    public static final Node endedAtTime = term("endedAtTime");

    private Prov() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
