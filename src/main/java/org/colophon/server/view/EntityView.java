package org.colophon.server.view;

import java.util.List;

/**
 * The page of one entity.
 *
 * @param name what it is called
 * @param kind what it is, in words
 * @param iri its IRI, as text
 * @param facts what is known of it
 * @param decisions what was decided about it
 * @param incoming what points to it
 */
public record EntityView(
        LinkView name,
        String kind,
        String iri,
        List<FactView> facts,
        List<DecisionView> decisions,
        List<Incoming> incoming) {

    public EntityView {
        facts = List.copyOf(facts);
        decisions = List.copyOf(decisions);
        incoming = List.copyOf(incoming);
    }

    /** What points here by one property: the first of them, and how many there are. */
    public record Incoming(LinkView property, List<LinkView> subjects, int total) {
        public Incoming {
            subjects = List.copyOf(subjects);
        }

        public int untold() {
            return total - subjects.size();
        }
    }
}
