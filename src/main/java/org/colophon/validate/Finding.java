package org.colophon.validate;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One place where a store is not what its shapes ask for.
 *
 * @param graph the kind of graph, such as <i>default graph</i>
 * @param thing what is not well-formed
 * @param path the property in question, as a SPARQL path; empty where the thing itself is
 * @param value the value in question
 * @param message what is wrong, a finished sentence
 * @param serious whether it makes the store invalid
 */
public record Finding(
        String graph, Node thing, Optional<String> path, Optional<Node> value, String message, boolean serious) {}
