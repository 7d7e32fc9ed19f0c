package org.colophon.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.colophon.model.Evidence;
import org.colophon.model.Quoted;
import org.colophon.vocab.Col;
import org.colophon.vocab.Oa;

/**
 * Evidence as Web Annotations: about one property of one record, with a quote and its position.
 *
 * <p>The key of an annotation follows from what it is about, so re-reading a page finds the same
 * nodes again.
 */
final class EvidenceWriter {

    private final Iris iris;
    private final Node capture;
    private final Door door;
    private final List<Triple> triples = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    EvidenceWriter(Iris iris, Node capture, Door door) {
        this.iris = iris;
        this.capture = capture;
        this.door = door;
    }

    List<Triple> triples() {
        return triples;
    }

    /** Forgets the triples, but not which keys are used. */
    void clear() {
        triples.clear();
    }

    void write(Node about, Node property, Quoted value, String what) {
        Evidence evidence = value.evidence();
        Node annotation = iris.id("evidence", key(about, what));
        Node target = part(annotation, "target");
        Node quote = part(annotation, "quote");
        Node position = part(annotation, "position");
        add(annotation, RDF.Nodes.type, Oa.Annotation);
        add(annotation, Col.aboutRecord, about);
        add(annotation, Col.aboutProperty, property);
        add(annotation, Oa.hasTarget, target);
        if (value.confidence() < 1) {
            add(annotation, Col.confidence, Literals.decimal(value.confidence()));
        }
        List<String> syntaxes = evidence.syntaxes();
        for (int i = 0; i < syntaxes.size(); i++) {
            add(annotation, i == 0 ? Col.syntax : Col.agreeingSyntax, Literals.string(syntaxes.get(i)));
        }
        add(target, Oa.hasSource, capture);
        add(target, Oa.hasSelector, quote);
        add(target, Oa.hasSelector, position);
        add(quote, RDF.Nodes.type, Oa.TextQuoteSelector);
        text(quote, Oa.exact, evidence.exact());
        text(quote, Oa.prefix, evidence.prefix());
        text(quote, Oa.suffix, evidence.suffix());
        add(position, RDF.Nodes.type, Oa.TextPositionSelector);
        add(position, Oa.start, Literals.integer(evidence.start()));
        add(position, Oa.end, Literals.integer(evidence.end()));
    }

    private String key(Node about, String what) {
        Iris.Reference reference = iris.parse(about.getURI()).orElseThrow();
        String key = reference.key() + "-" + what;
        int times = used.merge(reference.kind() + "/" + key, 1, Integer::sum);
        return reference.kind().charAt(0) + "-" + key + (times == 1 ? "" : "-" + times);
    }

    private static Node part(Node annotation, String name) {
        return NodeFactory.createURI(annotation.getURI() + "/" + name);
    }

    private void text(Node subject, Node property, String text) {
        add(subject, property, Literals.string(door.admit(text, "quote " + subject.getURI())));
    }

    private void add(Node subject, Node property, Node value) {
        triples.add(Triple.create(subject, property, value));
    }
}
