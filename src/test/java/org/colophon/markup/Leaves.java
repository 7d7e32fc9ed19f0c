package org.colophon.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** A graph of schema.org's terms as leaves: each triple with the path of properties that leads to it. */
final class Leaves {
    private static final int MOST = 5000;

    /**
     * A triple at the end of a path.
     *
     * @param path the properties that lead to its subject
     * @param property its own property, {@code a} for a type and {@code @id} for an IRI that names the subject
     */
    record Leaf(String path, String property, String value) implements Comparable<Leaf> {
        @Override
        public int compareTo(Leaf other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
            return path + "/" + property + " " + shown;
        }
    }

    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<Leaf, Integer> counts = new TreeMap<>();
    private final Set<Node> walked = new HashSet<>();
    private int steps;

    private Leaves(Graph graph) {
        Set<Node> led = new HashSet<>();
        for (Triple triple : graph.find().toList()) {
            bySubject
                    .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                    .add(triple);
            if (!triple.getSubject().equals(triple.getObject())) {
                led.add(triple.getObject());
            }
        }
        bySubject.keySet().stream()
                .filter(node -> !led.contains(node))
                .forEach(root -> walk("", root, new HashSet<>()));
        bySubject.keySet().stream()
                .filter(node -> !walked.contains(node))
                .forEach(node -> walk("", node, new HashSet<>()));
    }

    /** How often each leaf occurs; blank nodes count as what is said of them. */
    static Map<Leaf, Integer> of(Graph graph) {
        return new Leaves(graph).counts;
    }

    private void walk(String path, Node node, Set<Node> above) {
        walked.add(node);
        if (node.isURI()) {
            leaf(path, "@id", node.getURI());
        }
        if (!above.add(node) || steps++ > MOST) {
            return;
        }
        for (Triple triple : bySubject.getOrDefault(node, List.of())) {
            Node object = triple.getObject();
            boolean type = triple.getPredicate().equals(RDF.type.asNode());
            String property = type ? "a" : local(triple.getPredicate());
            if (object.isLiteral()) {
                leaf(path, property, object.getLiteralLexicalForm());
            } else if (type || object.isURI() && !bySubject.containsKey(object)) {
                leaf(path, property, local(object));
            } else {
                leaf(path, property, "");
                walk(path + "/" + property, object, above);
            }
        }
        above.remove(node);
    }

    private void leaf(String path, String property, String value) {
        counts.merge(new Leaf(path, property, value), 1, Integer::sum);
    }

    private static String local(Node node) {
        return node.isURI() ? node.getURI().replaceFirst("^http://schema\\.org/", "") : "";
    }
}
