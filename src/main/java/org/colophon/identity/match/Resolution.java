package org.colophon.identity.match;

import java.util.List;

/**
 * Which records are one publication.
 *
 * @param clusters every record once, those of one publication together, in the order in which they were added
 * @param links what was compared, in the order of the records
 */
public record Resolution(List<List<String>> clusters, List<ScoredLink> links) {

    public Resolution {
        clusters = List.copyOf(clusters);
        links = List.copyOf(links);
    }
}
