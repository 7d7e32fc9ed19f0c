package org.colophon.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.colophon.model.Capture;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Pav;
import org.colophon.vocab.Prov;
import org.colophon.vocab.SchemaOrg;

/** Where a capture comes from, and which run of which extractor read it. */
public final class ProvWriter {

    private ProvWriter() {}

    /**
     * The provenance of one capture.
     *
     * @param site the family of pages the capture belongs to
     * @param extractor who read it
     * @param version the version of the extractor's rules
     * @param readAt when; empty in an extraction that is a pure function of the page
     */
    public static List<Triple> write(
            Iris iris, Capture capture, String site, String extractor, String version, Optional<Instant> readAt) {
        List<Triple> out = new ArrayList<>();
        Node node = iris.capture(capture.key());
        add(out, node, RDF.Nodes.type, Col.Capture);
        add(out, node, Col.sha256, Literals.string(capture.sha256()));
        add(out, node, Col.byteSize, Literals.integer(capture.size()));
        add(out, node, Dct.format, Literals.string(capture.mediaType()));
        add(out, node, Col.sourceLabel, Literals.string(new Door().admit(capture.label(), "label")));
        add(out, node, SchemaOrg.publisher, Literals.string(site));
        capture.address().ifPresent(a -> add(out, node, Pav.retrievedFrom, NodeFactory.createURI(a.toString())));
        capture.capturedAt().ifPresent(at -> add(out, node, Pav.retrievedOn, Literals.dateTime(at)));

        String reader = extractor + "-" + version;
        Node graph = iris.captureGraph(capture.key());
        Node run = iris.id("run", capture.key() + "-" + reader);
        Node agent = iris.id("extractor", reader);
        add(out, graph, Prov.wasDerivedFrom, node);
        add(out, graph, Prov.wasGeneratedBy, run);
        add(out, run, RDF.Nodes.type, Prov.Activity);
        add(out, run, Prov.used, node);
        add(out, run, Prov.wasAssociatedWith, agent);
        readAt.ifPresent(at -> add(out, run, Prov.endedAtTime, Literals.dateTime(at)));
        add(out, agent, RDF.Nodes.type, Prov.SoftwareAgent);
        add(out, agent, Col.extractorName, Literals.string(extractor));
        add(out, agent, Col.extractorVersion, Literals.string(version));
        return out;
    }

    private static void add(List<Triple> out, Node subject, Node property, Node value) {
        out.add(Triple.create(subject, property, value));
    }
}
