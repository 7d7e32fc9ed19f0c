package org.colophon.explain;

import org.apache.jena.graph.Node;

/**
 * A thing and what to call it.
 *
 * @param node the thing
 * @param label a text for a person, never empty
 * @param language the label's language tag; empty where it has none
 */
public record Named(Node node, String label, String language) {}
