package org.colophon.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms used of VoID, for the description of the data set. */
public final class Void {
    /** The namespace all terms here begin with. */
    public static final String NS = "http://rdfs.org/ns/void#";

    public static final Node Dataset = term("Dataset");
    public static final Node triples = term("triples");
    public static final Node entities = term("entities");
    public static final Node classes = term("classes");
    public static final Node properties = term("properties");
    public static final Node distinctSubjects = term("distinctSubjects");
    public static final Node documents = term("documents");
    public static final Node sparqlEndpoint = term("sparqlEndpoint");
    public static final Node dataDump = term("dataDump");
    public static final Node uriSpace = term("uriSpace");
    public static final Node vocabulary = term("vocabulary");
    public static final Node exampleResource = term("exampleResource");

    private Void() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
