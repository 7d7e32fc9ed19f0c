package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of openWEMI, for works and the versions that express them. */
public final class Wemi {
    /** The namespace all terms here begin with. */
    public static final String NS = "https://dcmi.github.io/openwemi/ns#";

    public static final Node Work = term("Work");
    public static final Node Expression = term("Expression");
    public static final Node expresses = term("expresses");

    private Wemi() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
