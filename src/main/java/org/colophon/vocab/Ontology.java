package org.colophon.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/**
 * The ontology as it is shipped: its terms, their alignments, and the shapes of each kind of graph.
 *
 * <p>Each call reads the file anew, so what is returned is the caller's to change.
 */
public final class Ontology {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node NODE_SHAPE = NodeFactory.createURI(SH + "NodeShape");
    private static final List<Node> TARGETS = List.of(
            NodeFactory.createURI(SH + "targetClass"),
            NodeFactory.createURI(SH + "targetNode"),
            NodeFactory.createURI(SH + "targetSubjectsOf"),
            NodeFactory.createURI(SH + "targetObjectsOf"));

    static {
        JenaSystem.init();
    }

    private Ontology() {}

    /** The terms, with their labels, comments, domains and ranges. */
    public static Graph terms() {
        return read("colophon.ttl");
    }

    /** How the terms stand to those of other vocabularies. */
    public static Graph alignments() {
        return read("alignments.ttl");
    }

    /** All shapes, whichever kind of graph they are for. Good to show, useless to validate with. */
    public static Graph shapes() {
        return read("shapes.ttl");
    }

    /**
     * The shapes for one kind of graph, ready for a SHACL processor: those for other kinds have lost
     * their targets.
     *
     * @param graphKind one of the members of {@link Col#GraphKind}, such as {@link Col#DefaultGraph}
     */
    public static Graph shapesFor(Node graphKind) {
        Graph shapes = shapes();
        List<Node> others = shapes.find(Node.ANY, RDF.Nodes.type, NODE_SHAPE)
                .mapWith(Triple::getSubject)
                .filterDrop(shape -> shapes.contains(shape, Col.appliesTo, graphKind))
                .toList();
        for (Node other : others) {
            TARGETS.forEach(target -> shapes.remove(other, target, Node.ANY));
        }
        return shapes;
    }

    /** Terms, alignments and shapes, in the order of the files. */
    public static List<Triple> everything() {
        List<Triple> all = new ArrayList<>();
        StreamRDF collector = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                all.add(triple);
            }
        };
        for (String file : List.of("colophon.ttl", "alignments.ttl", "shapes.ttl")) {
            try (InputStream in = open(file)) {
                RDFParser.source(in).lang(Lang.TURTLE).base(Col.NS).parse(collector);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static InputStream open(String file) {
        InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file);
        if (in == null) {
            throw new IllegalStateException("the program was built without /ontology/" + file);
        }
        return in;
    }

    private static Graph read(String file) {
        try (InputStream in = open(file)) {
            Model model = ModelFactory.createDefaultModel();
            model.read(in, Col.NS, "TURTLE");
            return model.getGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
