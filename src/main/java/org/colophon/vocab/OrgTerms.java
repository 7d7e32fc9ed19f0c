package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of the Organization Ontology. */
public final class OrgTerms {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://www.w3.org/ns/org#";

    public static final Node Membership = term("Membership");
    public static final Node Role = term("Role");
    public static final Node member = term("member");
    public static final Node organization = term("organization");
    public static final Node role = term("role");
    public static final Node memberDuring = term("memberDuring");

    private OrgTerms() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
