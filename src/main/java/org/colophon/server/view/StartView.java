package org.colophon.server.view;

import java.util.List;

/**
 * The start page.
 *
 * @param base the base of the graph's IRIs
 * @param counts how many there are of each kind, linked to their list
 * @param query an example of a query
 */
public record StartView(String base, List<Count> counts, String query) {

    public StartView {
        counts = List.copyOf(counts);
    }

    /** How many things of a kind there are. */
    public record Count(LinkView kind, long number) {}
}
