package org.colophon.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.consolidate.Curator;
import org.colophon.explain.DecisionNote;
import org.colophon.explain.Explainer;
import org.colophon.explain.Explanation;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.Constraint;

/**
 * A question with the numbered members of what it is about.
 *
 * @param item what is asked about
 * @param things the works or people in question
 * @param sides their members: two lists where the question is whether these are one
 * @param lines the question, for a person
 */
record ReviewQuestion(ReviewItem item, List<Node> things, List<List<Node>> sides, List<String> lines) {

    /** The question that an item asks; empty if there is nothing to it any more. */
    static Optional<ReviewQuestion> of(ReviewItem item, DatasetGraph dataset, Iris iris) {
        Explainer explainer = new Explainer(dataset, iris);
        if (item instanceof ReviewItem.Hanging hanging) {
            Node entity = hanging.cluster().entity();
            List<String> lines = new ArrayList<>();
            lines.add("  One  " + explainer.labels().of(entity).label());
            return Optional.of(question(item, List.of(entity), hanging.sides(), lines, explainer));
        }
        Assignments assignments = new Assignments(dataset, iris);
        return explainer.explain(((ReviewItem.Decided) item).decision()).stream()
                .map(Explanation::decisions)
                .flatMap(List::stream)
                .findFirst()
                .map(decision -> question(item, decision, assignments, explainer));
    }

    private static ReviewQuestion question(
            ReviewItem item, DecisionNote decision, Assignments assignments, Explainer explainer) {
        List<Node> things = new ArrayList<>();
        List<List<Node>> sides = new ArrayList<>();
        decision.about().forEach(thing -> {
            List<Node> members = members(thing.node(), assignments);
            if (!members.isEmpty()) {
                things.add(thing.node());
                sides.add(members);
            }
        });
        return question(item, things, sides, ExplanationText.decisionLines(decision), explainer);
    }

    private static List<Node> members(Node thing, Assignments assignments) {
        List<Node> records = assignments.recordsOfWork(thing);
        return records.isEmpty() ? assignments.mentionsOf(thing) : records;
    }

    private static ReviewQuestion question(
            ReviewItem item, List<Node> things, List<List<Node>> sides, List<String> head, Explainer explainer) {
        List<String> lines = new ArrayList<>(head);
        lines.add("    asked because " + item.why());
        int number = 0;
        for (List<Node> side : sides) {
            if (number > 0) {
                lines.add("  or");
            }
            for (Node member : side) {
                number++;
                lines.add(String.format(
                        "  %3d  %s",
                        number, explainer.labels().withPlace(member).label()));
            }
        }
        return new ReviewQuestion(item, things, sides, lines);
    }

    private List<Node> members() {
        return sides.stream().flatMap(List::stream).toList();
    }

    /**
     * Does what was answered.
     *
     * @throws IllegalArgumentException if it is no answer to this question; the message says what is
     */
    Constraint decide(String answer, Curator curator, String by) {
        Instant now = Instant.now();
        if (answer.equals("m")) {
            return things.size() > 1
                    ? curator.merge(things.get(0), things.get(1), by, "", now)
                    : curator.confirm(things.get(0), by, "", now);
        }
        if (answer.equals("k") && things.size() > 1) {
            return curator.separate(things.get(0), things.get(1), by, "", now);
        }
        if (answer.equals("k") && sides.size() > 1) {
            return curator.part(sides.get(0), sides.get(1), by, "", now);
        }
        if (answer.equals("k")) {
            throw new IllegalArgumentException("it is one thing now: say with x N which member is something else");
        }
        if (answer.matches("x\\s*\\d{1,6}")) {
            int number = Integer.parseInt(answer.substring(1).strip());
            if (number >= 1 && number <= members().size()) {
                return curator.exclude(members().get(number - 1), by, "", now);
            }
        }
        throw new IllegalArgumentException(
                "m, k, x with the number of a member, s, u or q is wanted, not \u201c" + answer + "\u201d");
    }
}
