package org.colophon.identity;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Which listings are one publication.
 *
 * @param works the works, each with its versions, each with its records
 * @param decisions what was decided on the way
 */
record Publications(List<List<List<Node>>> works, List<Decision> decisions) {

    Publications {
        works = List.copyOf(works);
        decisions = List.copyOf(decisions);
    }
}
