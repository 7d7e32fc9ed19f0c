package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explainer;
import org.colophon.explain.Explanation;
import org.colophon.explain.Named;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;

/** The decisions of the identity graph, for listing. */
final class DecisionList {

    private static final Comparator<DecisionNote> OPEN_FIRST = Comparator.comparing(
                    (DecisionNote d) -> d.verdict().map(Node::getLocalName).orElse(""), Comparator.reverseOrder())
            .thenComparing(d -> d.confidence().orElse(""))
            .thenComparing(d -> d.about().stream().map(Named::label).collect(Collectors.joining()))
            .thenComparing(d -> d.decision().getURI());

    private final GraphView identity;
    private final Explainer explainer;

    DecisionList(DatasetGraph dataset, Iris iris) {
        this.identity = GraphView.of(dataset, iris.identityGraph());
        this.explainer = new Explainer(dataset, iris);
    }

    /** The decisions with a verdict, or all; open ones first, the least sure before the surer. */
    List<DecisionNote> list(Optional<Node> verdict) {
        return identity.subjects(RDF.Nodes.type, Col.MergeDecision).stream()
                .filter(d -> verdict.isEmpty() || identity.contains(d, Col.decision, verdict.get()))
                .flatMap(d -> explainer.explain(d).stream())
                .map(Explanation::decisions)
                .flatMap(List::stream)
                .sorted(OPEN_FIRST)
                .toList();
    }

    static List<String> text(DecisionNote decision) {
        String about = decision.about().stream().map(Named::label).collect(Collectors.joining(" | "));
        return List.of(
                String.format(
                        "%-9s %-5s %s",
                        decision.verdict().map(Node::getLocalName).orElse("?"),
                        decision.confidence().orElse(""),
                        about),
                "                " + decision.reason().orElse(""),
                "                " + decision.decision().getURI());
    }

    static String json(List<DecisionNote> decisions) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        decisions.forEach(decision -> all.add(ExplanationJson.decision(decision)));
        return all.build().toString();
    }
}
