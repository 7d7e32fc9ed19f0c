package org.colophon.identity;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What a person decided: that members of two sides are one, or are not.
 *
 * @param iri the curation decision
 * @param order decisions count upwards; a later one overrules an earlier one on the same pair
 * @param verdict merged or kept apart
 * @param left the records or mentions of one side
 * @param right those of the other
 * @param note why, in the person's words; may be empty
 */
public record Constraint(Node iri, int order, Verdict verdict, List<Node> left, List<Node> right, String note) {

    public Constraint {
        left = left.stream().sorted(Nodes.ORDER).toList();
        right = right.stream().sorted(Nodes.ORDER).toList();
    }
}
