package org.colophon.identity.report;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * An entity and what was found to be one with it.
 *
 * @param entity a work, person or venue
 * @param members its records or printed names, in the order of their IRIs
 */
public record Cluster(Kind kind, Node entity, List<Node> members) {

    public Cluster {
        members = List.copyOf(members);
    }

    /** How many members there are. */
    public int size() {
        return members.size();
    }

    /** How many pairs of members there are. */
    public long pairs() {
        return (long) size() * (size() - 1) / 2;
    }
}
