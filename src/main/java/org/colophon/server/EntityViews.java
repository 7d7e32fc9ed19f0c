package org.colophon.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explanation;
import org.colophon.explain.Fact;
import org.colophon.explain.Named;
import org.colophon.explain.Quote;
import org.colophon.explain.Source;
import org.colophon.explain.TermNames;
import org.colophon.server.view.DecisionView;
import org.colophon.server.view.EntityView;
import org.colophon.server.view.FactView;
import org.colophon.server.view.LinkView;
import org.colophon.server.view.SourceView;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** Explanations as what a page shows. */
final class EntityViews {

    /** Datatypes that a reader sees by the value itself. */
    private static final Set<String> PLAIN = Set.of(
            XSDDatatype.XSDstring.getURI(),
            XSDDatatype.XSDinteger.getURI(),
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

    private static final int LONGEST_QUOTE = 240;
    private static final int FEW = 8;

    private final Links links;

    EntityViews(Links links) {
        this.links = links;
    }

    EntityView of(Explanation explanation) {
        return new EntityView(
                links.to(explanation.entity()),
                explanation.kind().equals("org") ? "organization" : explanation.kind(),
                explanation.entity().node().getURI(),
                facts(explanation),
                explanation.decisions().stream().map(this::decision).toList(),
                incoming(explanation));
    }

    /** A property as a link to what defines it. */
    LinkView property(Node property) {
        return new LinkView(
                TermNames.words(property), "en", links.href(property).orElse(""));
    }

    private List<FactView> facts(Explanation explanation) {
        Map<Node, List<Fact>> byProperty = new LinkedHashMap<>();
        boolean authors =
                explanation.facts().stream().anyMatch(fact -> fact.property().equals(Dct.creator));
        for (Fact fact : explanation.facts()) {
            // The authors were told already; contributions say in data how each became one.
            boolean told = fact.property().equals(Col.matchKey)
                    || (authors && fact.property().equals(Col.contribution));
            if (!told) {
                byProperty
                        .computeIfAbsent(fact.property(), p -> new ArrayList<>())
                        .add(fact);
            }
        }
        return byProperty.entrySet().stream()
                .map(e -> new FactView(property(e.getKey()), TermNames.prefixed(e.getKey()), values(e.getValue())))
                .toList();
    }

    /** One quote stands beside each value, but of many values a reader wants the list first. */
    private List<FactView.Value> values(List<Fact> facts) {
        int open = facts.size() > FEW ? 0 : 1;
        return facts.stream().map(fact -> value(fact, open)).toList();
    }

    private List<EntityView.Incoming> incoming(Explanation explanation) {
        return explanation.incoming().stream()
                .filter(link -> !link.property().equals(Col.contributor))
                .map(link -> new EntityView.Incoming(
                        new LinkView(
                                TermNames.inverseWords(link.property()),
                                "en",
                                links.href(link.property()).orElse("")),
                        link.subjects().stream().map(links::to).toList(),
                        link.total()))
                .toList();
    }

    private FactView.Value value(Fact fact, int open) {
        Node value = fact.value();
        LinkView shown = fact.valueLabel()
                .map(this::thing)
                .orElseGet(() -> new LinkView(value.getLiteralLexicalForm(), value.getLiteralLanguage(), ""));
        return new FactView.Value(
                shown,
                datatype(value),
                fact.rule().map(EntityViews::sentence).orElse(""),
                fact.sources().stream().limit(open).map(this::source).toList(),
                fact.sources().stream().skip(open).map(this::source).toList(),
                fact.sourceCount() - fact.sources().size());
    }

    private static String sentence(String rule) {
        return rule.startsWith("noted ") ? "N" + rule.substring(1) + "." : "Concluded: " + rule + ".";
    }

    /** A thing by its label; a term of a vocabulary in words. */
    private LinkView thing(Named named) {
        boolean term = !TermNames.prefixed(named.node()).equals(named.node().getURI());
        return term ? links.to(new Named(named.node(), TermNames.words(named.node()), "en")) : links.to(named);
    }

    private static String datatype(Node value) {
        boolean telling = value.isLiteral() && !PLAIN.contains(value.getLiteralDatatypeURI());
        return telling ? TermNames.prefixed(NodeFactory.createURI(value.getLiteralDatatypeURI())) : "";
    }

    private SourceView source(Source source) {
        Optional<Quote> quote = source.quote();
        return new SourceView(
                links.to(source.capture()),
                source.site().orElse(""),
                links.to(new Named(source.statement(), TermNames.words(source.property()), "en")),
                TermNames.words(source.property()),
                source.verbatim() ? "" : source.printed(),
                quote.map(Quote::prefix).orElse(""),
                quote.map(q -> shortened(q.exact())).orElse(""),
                quote.map(Quote::suffix).orElse(""),
                quote.map(EntityViews::position).orElse(""),
                source.extractor()
                        .map(reader -> reader.name() + " " + reader.version()
                                + quote.map(Quote::manner).orElse(""))
                        .orElse(""));
    }

    /** A whole abstract need not stand on the page twice: how it begins and ends tells which words are meant. */
    private static String shortened(String quote) {
        int length = quote.codePointCount(0, quote.length());
        if (length <= LONGEST_QUOTE) {
            return quote;
        }
        String begin = quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE / 2));
        String end = quote.substring(quote.offsetByCodePoints(0, length - LONGEST_QUOTE / 3));
        return begin + " […] " + end;
    }

    private static String position(Quote quote) {
        return quote.start().isPresent() && quote.end().isPresent()
                ? "characters " + quote.start().getAsInt() + " to "
                        + quote.end().getAsInt()
                : "";
    }

    private DecisionView decision(DecisionNote note) {
        String verdict = note.verdict().map(TermNames::words).orElse("decision");
        return new DecisionView(
                links.to(new Named(note.decision(), verdict, "en")),
                note.reason().orElse(""),
                note.confidence().orElse(""),
                note.decidedBy().map(EntityViews::who).orElse(""),
                note.undoneAt().orElse(""),
                note.about().stream().map(links::to).toList(),
                note.evidence().stream()
                        .map(item -> new DecisionView.Evidence(
                                item.signal().orElse(""),
                                item.description().orElse(""),
                                item.bits().orElse(""),
                                item.compares().stream().map(links::to).toList()))
                        .toList());
    }

    private static String who(Named decider) {
        return decider.node().equals(Col.Rules) ? "rules" : decider.label();
    }
}
