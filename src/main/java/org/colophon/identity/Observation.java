package org.colophon.identity;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One thing seen that speaks for or against an identity.
 *
 * @param signal a short stable name, such as {@code same-abstract}
 * @param words the same in a phrase for a reader
 * @param compares the records or mentions it was seen on, in {@link Nodes#ORDER}
 * @param bits what it is worth, to two decimal places; empty where it settles the question or is not weighed
 */
public record Observation(String signal, String words, List<Node> compares, Optional<Double> bits) {

    public Observation {
        compares = compares.stream().distinct().sorted(Nodes.ORDER).toList();
        bits = bits.map(value -> Math.round(value * 100) / 100.0);
    }

    /** Something that is not weighed. */
    public Observation(String signal, String words, List<Node> compares) {
        this(signal, words, compares, Optional.empty());
    }
}
