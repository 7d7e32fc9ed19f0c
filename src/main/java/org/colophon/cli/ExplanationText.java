package org.colophon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explanation;
import org.colophon.explain.Fact;
import org.colophon.explain.Named;
import org.colophon.explain.Quote;
import org.colophon.explain.Source;
import org.colophon.explain.TermNames;

/** An explanation as lines for a terminal. */
final class ExplanationText {

    private static final int LONGEST = 160;

    private final List<String> lines = new ArrayList<>();

    private ExplanationText() {}

    static List<String> of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.head(explanation);
        explanation.facts().forEach(text::fact);
        if (!explanation.decisions().isEmpty()) {
            text.lines.add("");
            text.lines.add("Decisions");
        }
        explanation.decisions().forEach(text::decision);
        return text.lines;
    }

    /** One decision and what it rests on. */
    static List<String> decisionLines(DecisionNote decision) {
        ExplanationText text = new ExplanationText();
        text.decision(decision);
        return text.lines;
    }

    private void head(Explanation explanation) {
        lines.add(explanation.label() + "  (" + explanation.kind() + ")");
        lines.add(explanation.entity().node().getURI());
        explanation
                .replaced()
                .ifPresent(old -> lines.add("(was asked for as " + old.getURI() + ", which was merged into it)"));
        lines.add("");
    }

    private void fact(Fact fact) {
        lines.add(TermNames.words(fact.property()) + ": " + shorten(DescribeCommand.value(fact)));
        fact.sources().forEach(this::source);
        int more = fact.sourceCount() - fact.sources().size();
        if (more > 0) {
            lines.add("    and " + Words.count(more, "more place"));
        }
        fact.rule().ifPresent(rule -> lines.add("    concluded: " + rule));
    }

    private void source(Source source) {
        String quote = source.quote()
                .map(q -> "\u201c" + shorten(q.exact()) + "\u201d")
                .orElse("printed as \u201c" + shorten(source.printed()) + "\u201d");
        String place = source.quote()
                .filter(q -> q.start().isPresent())
                .map(q -> " at " + q.start().getAsInt() + "–"
                        + q.end().orElse(q.start().getAsInt()))
                .orElse("");
        lines.add("    " + quote);
        lines.add("      in " + source.capture().label()
                + source.site().map(s -> " (" + s + ")").orElse("") + place
                + source.extractor()
                        .map(e -> ", read by " + e.name() + " " + e.version())
                        .orElse("")
                + source.quote().map(Quote::manner).orElse(""));
    }

    private void decision(DecisionNote decision) {
        lines.add("  " + decision.verdict().map(Node::getLocalName).orElse("?") + " "
                + decision.confidence().orElse("")
                + decision.score().map(score -> " (" + score + " bits)").orElse("") + "  "
                + labels(decision.about()));
        decision.reason().ifPresent(reason -> lines.add("    because: " + reason));
        decision.decidedBy()
                .ifPresent(by -> lines.add("    decided by: " + by.label()
                        + decision.undoneAt().map(at -> ", taken back " + at).orElse("")));
        for (DecisionNote.EvidenceNote evidence : decision.evidence()) {
            lines.add("    evidence: "
                    + evidence.bits().map(ExplanationText::signed).orElse("")
                    + evidence.description().or(evidence::signal).orElse("") + "  [" + labels(evidence.compares())
                    + "]");
        }
        lines.add("    " + decision.decision().getURI());
    }

    /** {@code +12.3 bits}. */
    private static String signed(String bits) {
        return (bits.startsWith("-") ? "" : "+") + bits + " bits, ";
    }

    private static String labels(List<Named> named) {
        return named.stream().map(Named::label).collect(Collectors.joining(" | "));
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 2) + " …";
    }
}
