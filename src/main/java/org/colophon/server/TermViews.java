package org.colophon.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.explain.Named;
import org.colophon.explain.TermNames;
import org.colophon.server.view.FactView;
import org.colophon.server.view.LinkView;
import org.colophon.server.view.TermsView;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** A vocabulary's graph as a page: its terms in the order of their names. */
final class TermViews {

    private static final Comparator<Node> BY_TERM = NodeCmp::compareRDFTerms;

    private final Links links;
    private final Graph graph;

    TermViews(Links links, Graph graph) {
        this.links = links;
        this.graph = graph;
    }

    TermsView of(String heading) {
        Map<Node, List<Triple>> bySubject = new TreeMap<>(BY_TERM);
        graph.find().forEachRemaining(triple -> {
            if (triple.getSubject().isURI()) {
                bySubject
                        .computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                        .add(triple);
            }
        });
        Optional<Node> ontology = bySubject.keySet().stream()
                .filter(node -> graph.contains(node, RDF.Nodes.type, OWL.Ontology.asNode()))
                .findFirst();
        List<TermsView.Term> terms = bySubject.entrySet().stream()
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .toList();
        return new TermsView(heading, ontology.map(Node::getURI).orElse(""), terms);
    }

    private TermsView.Term term(Node term, List<Triple> triples) {
        boolean whole = graph.contains(term, RDF.Nodes.type, OWL.Ontology.asNode());
        String name = whole ? "About this vocabulary" : TermNames.prefixed(term);
        String local = term.getURI().startsWith(Col.NS) ? term.getURI().substring(Col.NS.length()) : name;
        String anchor = whole ? "this-vocabulary" : local;
        List<Triple> others = triples.stream()
                .filter(triple -> !triple.getPredicate().equals(RDFS.Nodes.label)
                        && !triple.getPredicate().equals(RDFS.Nodes.comment))
                .sorted(Comparator.comparing(Triple::getPredicate, BY_TERM).thenComparing(Triple::getObject, BY_TERM))
                .toList();
        return new TermsView.Term(
                anchor,
                name,
                text(term, RDFS.Nodes.label).or(() -> text(term, Dct.title)).orElseGet(() -> LinkView.to("", "")),
                text(term, RDFS.Nodes.comment).orElseGet(() -> LinkView.to("", "")),
                facts(others));
    }

    private List<FactView> facts(List<Triple> triples) {
        Map<Node, List<FactView.Value>> byProperty = new LinkedHashMap<>();
        for (Triple triple : triples) {
            // A nested description has no name; the data has it whole.
            if (!triple.getObject().isBlank()) {
                byProperty
                        .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                        .add(new FactView.Value(value(triple.getObject()), "", "", List.of(), List.of(), 0));
            }
        }
        return byProperty.entrySet().stream()
                .map(e -> new FactView(
                        links.to(new Named(e.getKey(), TermNames.words(e.getKey()), "en")),
                        TermNames.prefixed(e.getKey()),
                        e.getValue()))
                .toList();
    }

    private LinkView value(Node value) {
        return value.isLiteral()
                ? new LinkView(value.getLiteralLexicalForm(), value.getLiteralLanguage(), "")
                : links.to(new Named(value, TermNames.prefixed(value), ""));
    }

    private Optional<LinkView> text(Node term, Node property) {
        return graph.find(term, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing((Node l) -> !l.getLiteralLanguage().equals("en"))
                        .thenComparing(BY_TERM))
                .map(this::value);
    }
}
