package org.colophon.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Short labels for blank nodes, counted as they come. A store has none; an ontology's shapes do. */
final class BlankLabels {

    private final Map<Node, String> labels = new HashMap<>();

    String of(Node blank) {
        return labels.computeIfAbsent(blank, node -> "b" + labels.size());
    }
}
