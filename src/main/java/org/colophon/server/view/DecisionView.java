package org.colophon.server.view;

import java.util.List;

/**
 * A decision of who is who.
 *
 * @param decision the decision, named by its verdict
 * @param reason in words; perhaps empty
 * @param confidence perhaps empty
 * @param decidedBy perhaps empty
 * @param undone when it was taken back; empty if it holds
 * @param about the things in question
 * @param evidence what it rests on
 */
public record DecisionView(
        LinkView decision,
        String reason,
        String confidence,
        String decidedBy,
        String undone,
        List<LinkView> about,
        List<Evidence> evidence) {

    public DecisionView {
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /** One thing that speaks for or against. */
    public record Evidence(String signal, String description, String bits, List<LinkView> compares) {
        public Evidence {
            compares = List.copyOf(compares);
        }
    }
}
