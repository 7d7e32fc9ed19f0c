package org.colophon.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.PersonAddress;
import org.colophon.vocab.Col;
import org.colophon.vocab.Oa;
import org.colophon.vocab.Prov;
import org.colophon.vocab.SchemaOrg;

/** Tells of a claim on which page it stands, in which words, and what read it there. */
final class SourceReader {

    private final Homes homes;
    private final Labels labels;
    private final Iris iris;
    private final Map<Node, Page> pages = new HashMap<>();

    SourceReader(DatasetGraph dataset, Iris iris, Labels labels) {
        this.homes = new Homes(dataset, iris);
        this.labels = labels;
        this.iris = iris;
    }

    private record Page(Named capture, Optional<String> site, Optional<Source.Reader> reader) {}

    Source read(Claim claim, Node factValue) {
        Page page = pages.computeIfAbsent(homes.capture(claim.statement()), this::page);
        boolean verbatim =
                factValue.isLiteral() && factValue.getLiteralLexicalForm().equals(claim.printed());
        return new Source(
                page.capture(),
                page.site(),
                claim.statement(),
                claim.property(),
                claim.printed(),
                verbatim,
                quote(claim),
                page.reader());
    }

    private Page page(Node capture) {
        GraphView prov = homes.prov();
        Optional<Source.Reader> reader = iris.parse(capture.getURI())
                .map(reference -> iris.captureGraph(reference.key()))
                .flatMap(graph -> prov.object(graph, Prov.wasGeneratedBy))
                .flatMap(run -> prov.object(run, Prov.wasAssociatedWith))
                .flatMap(agent -> prov.text(agent, Col.extractorName)
                        .map(name -> new Source.Reader(
                                name, prov.text(agent, Col.extractorVersion).orElse(""))));
        return new Page(labels.of(capture), prov.text(capture, SchemaOrg.publisher), reader);
    }

    /** The evidence of a claim; of several roles or topics of one profile, the one in the same words. */
    private Optional<Quote> quote(Claim claim) {
        GraphView evidence = homes.evidence();
        List<Quote> quotes = evidence.subjects(Col.aboutRecord, claim.statement()).stream()
                .filter(about -> evidence.contains(about, Col.aboutProperty, claim.property()))
                .sorted(ByKey.NATURAL)
                .flatMap(annotation -> quote(evidence, annotation).stream())
                .toList();
        if (quotes.size() <= 1) {
            return quotes.stream().findFirst();
        }
        return quotes.stream()
                .filter(quote -> Agreement.same(quote.exact(), claim.printed()) || isIdentifier(quote.exact(), claim))
                .findFirst();
    }

    /** Whether a page's words give the identifier that was claimed in the registry's own form. */
    private static boolean isIdentifier(String words, Claim claim) {
        return claim.property().equals(Col.personIdentifier) && PersonAddress.isIn(words, claim.printed());
    }

    private static Optional<Quote> quote(GraphView evidence, Node annotation) {
        List<Node> selectors = evidence.objects(annotation, Oa.hasTarget).stream()
                .flatMap(target -> evidence.objects(target, Oa.hasSelector).stream())
                .toList();
        Optional<Node> words = selectors.stream()
                .filter(selector -> evidence.contains(selector, Oa.exact, Node.ANY))
                .findFirst();
        Optional<Node> position = selectors.stream()
                .filter(selector -> evidence.contains(selector, Oa.start, Node.ANY))
                .findFirst();
        return words.map(w -> new Quote(
                evidence.text(w, Oa.exact).orElse(""),
                evidence.text(w, Oa.prefix).orElse(""),
                evidence.text(w, Oa.suffix).orElse(""),
                position.map(p -> evidence.integer(p, Oa.start)).orElse(OptionalInt.empty()),
                position.map(p -> evidence.integer(p, Oa.end)).orElse(OptionalInt.empty()),
                syntaxes(evidence, annotation),
                confidence(evidence, annotation)));
    }

    private static OptionalDouble confidence(GraphView evidence, Node annotation) {
        return evidence.text(annotation, Col.confidence).stream()
                .mapToDouble(Double::parseDouble)
                .findFirst();
    }

    private static List<String> syntaxes(GraphView evidence, Node annotation) {
        return Stream.of(Col.syntax, Col.agreeingSyntax)
                .flatMap(property -> evidence.objects(annotation, property).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted())
                .toList();
    }
}
