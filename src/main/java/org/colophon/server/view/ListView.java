package org.colophon.server.view;

import java.util.List;

/**
 * A list of things, or what a search found.
 *
 * @param heading what the list is of
 * @param summary how many there are, in a sentence
 * @param query what was searched for; empty for a list
 * @param entries the things on this page
 * @param previous the page before; empty if there is none
 * @param next the page after; empty if there is none
 */
public record ListView(
        String heading, String summary, String query, List<LinkView> entries, String previous, String next) {

    public ListView {
        entries = List.copyOf(entries);
    }
}
