package org.colophon.identity;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Which mentions are one person.
 *
 * @param persons the people, each with the mentions
 * @param decisions what was decided on the way
 */
record People(List<List<Node>> persons, List<Decision> decisions) {

    People {
        persons = List.copyOf(persons);
        decisions = List.copyOf(decisions);
    }
}
