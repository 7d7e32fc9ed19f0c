package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One statement about an entity, and why it stands: printed somewhere, or concluded by a rule.
 *
 * @param property the property
 * @param value an IRI or a literal
 * @param valueLabel what to call the value; empty for a literal, which speaks for itself
 * @param sources where pages say so, at most {@link #MOST_SOURCES} of them
 * @param sourceCount how many places there are in all
 * @param rule in one sentence, what concluded a fact that no page prints; empty where one does
 */
public record Fact(
        Node property,
        Node value,
        Optional<Named> valueLabel,
        List<Source> sources,
        int sourceCount,
        Optional<String> rule) {

    /** A name may stand on thousands of pages: this many are told one by one. */
    public static final int MOST_SOURCES = 20;

    public Fact {
        sources = List.copyOf(sources);
    }
}
