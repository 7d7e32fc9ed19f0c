package org.colophon.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What one capture says, ready to be stored.
 *
 * @param graph the capture's own named graph
 * @param claims its triples
 * @param evidence triples for the evidence graph, all about this capture
 * @param repairs what had to be repaired to be let in, one sentence each
 */
public record ClaimTriples(Node graph, List<Triple> claims, List<Triple> evidence, List<String> repairs) {}
