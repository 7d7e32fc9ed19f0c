package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * All that is known of an entity, and why.
 *
 * @param entity the entity
 * @param replaced the IRI that was asked for, where it has since been replaced by {@code entity}
 * @param kind what it is, as its IRI says: <i>work</i>, <i>person</i>, <i>record</i> …
 * @param facts its facts, the telling ones first
 * @param decisions the decisions about it or about what was joined in it
 * @param incoming what points to it
 */
public record Explanation(
        Named entity,
        Optional<Node> replaced,
        String kind,
        List<Fact> facts,
        List<DecisionNote> decisions,
        List<IncomingLinks> incoming) {

    public Explanation {
        facts = List.copyOf(facts);
        decisions = List.copyOf(decisions);
        incoming = List.copyOf(incoming);
    }

    /** What to call the entity. */
    public String label() {
        return entity.label();
    }
}
