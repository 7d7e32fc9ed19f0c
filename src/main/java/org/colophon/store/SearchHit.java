package org.colophon.store;

import org.apache.jena.graph.Node;

/**
 * An entity found by its text.
 *
 * @param entity its IRI
 * @param text the name, title or abstract that matched
 * @param score how well, for ordering only
 */
public record SearchHit(Node entity, String text, float score) {}
