package org.colophon.identity;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One thing seen that speaks for or against an identity.
 *
 * @param signal a short stable name, such as {@code same-abstract}
 * @param words the same in a phrase for a reader
 * @param compares the records or mentions it was seen on, in {@link Nodes#ORDER}
 */
public record Observation(String signal, String words, List<Node> compares) {

    public Observation {
        compares = compares.stream().distinct().sorted(Nodes.ORDER).toList();
    }
}
