package org.colophon.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.consolidate.Curator;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explainer;
import org.colophon.explain.Explanation;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.Constraint;
import org.colophon.vocab.Col;

/**
 * The decisions of the rules that a person should look at: first what touches an entity that a person has decided
 * about, then the least sure.
 */
final class ReviewQueue {

    /** Rules that are surer than this are not asked about. */
    private static final double SURE = 0.95;

    private final GraphView identity;
    private final Explainer explainer;
    private final Set<Node> verified;

    ReviewQueue(DatasetGraph dataset, Iris iris) {
        this.identity = GraphView.of(dataset, iris.identityGraph());
        this.explainer = new Explainer(dataset, iris);
        this.verified = verified(dataset, iris);
    }

    /** The works and persons whose members people decided about. */
    private static Set<Node> verified(DatasetGraph dataset, Iris iris) {
        Assignments assignments = new Assignments(dataset, iris);
        Set<Node> entities = new HashSet<>();
        for (Constraint constraint : new Curator(dataset, iris).inForce()) {
            for (List<Node> side : List.of(constraint.left(), constraint.right())) {
                side.forEach(member -> {
                    assignments.workOf(member).ifPresent(entities::add);
                    assignments.personOf(member).ifPresent(entities::add);
                });
            }
        }
        return entities;
    }

    /**
     * The next question.
     *
     * @param seen the decisions that were asked about already
     */
    Optional<DecisionNote> next(Set<Node> seen) {
        return questions().stream()
                .filter(question -> !seen.contains(question))
                .flatMap(question -> explainer.explain(question).stream())
                .map(Explanation::decisions)
                .flatMap(List::stream)
                .findFirst();
    }

    /** All open questions, in the order they are asked in. */
    List<Node> questions() {
        return identity.subjects(RDF.Nodes.type, Col.MergeDecision).stream()
                .filter(decision -> identity.contains(decision, Col.decidedBy, Col.Rules))
                .filter(decision -> distance(decision) < SURE - 0.5)
                .sorted(Comparator.comparing((Node decision) -> !touchesVerified(decision))
                        .thenComparing(this::distance)
                        .thenComparing(Node::getURI))
                .toList();
    }

    private boolean touchesVerified(Node decision) {
        return identity.objects(decision, Col.about).stream().anyMatch(verified::contains);
    }

    /** How far from a coin's toss the rules were; nothing for a question they left open. */
    private double distance(Node decision) {
        if (identity.contains(decision, Col.decision, Col.Undecided)) {
            return 0;
        }
        double confidence =
                identity.text(decision, Col.confidence).map(Double::parseDouble).orElse(0.5);
        return Math.abs(confidence - 0.5);
    }
}
