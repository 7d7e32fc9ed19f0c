package org.colophon.explain;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The things that point to an entity by one property.
 *
 * @param property the property
 * @param subjects the first of them by label, at most {@link #MOST_SUBJECTS}
 * @param total how many there are in all
 */
public record IncomingLinks(Node property, List<Named> subjects, int total) {

    /** How many are told one by one. */
    public static final int MOST_SUBJECTS = 50;

    public IncomingLinks {
        subjects = List.copyOf(subjects);
    }
}
