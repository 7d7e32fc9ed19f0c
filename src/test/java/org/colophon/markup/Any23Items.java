package org.colophon.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Statement;
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.jsoup.nodes.Document;

/** The items of a page, each with all that it leads to, compared with items as that reader writes them in JSON. */
final class Any23Items {
    private static final String NAME = "x:";

    private final String base;
    private final Set<Graph> items = new LinkedHashSet<>();

    private Any23Items(String base) {
        this.base = base;
    }

    static Any23Items of(Document document) {
        Any23Items found = new Any23Items(document.baseUri());
        Statements statements = MicrodataReader.read(document);
        Set<Node> subjects = new LinkedHashSet<>();
        statements.list().forEach(statement -> subjects.add(statement.subject()));
        for (Node subject : subjects) {
            found.items.add(found.about(subject, statements));
        }
        return found;
    }

    boolean has(JsonObject expected) {
        Graph wanted = GraphFactory.createDefaultGraph();
        item(expected, wanted);
        return items.stream().anyMatch(wanted::isIsomorphicWith);
    }

    private Graph about(Node item, Statements statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        Set<Node> seen = new HashSet<>(Set.of(item));
        Deque<Node> pending = new ArrayDeque<>(seen);
        while (!pending.isEmpty()) {
            Node current = pending.poll();
            for (Statement statement : statements.list()) {
                if (statement.subject().equals(current)) {
                    graph.add(Triple.create(current, name(statement.predicate()), value(statement.object())));
                    if (!statement.object().isLiteral() && seen.add(statement.object())) {
                        pending.add(statement.object());
                    }
                }
            }
        }
        return graph;
    }

    /** Names of properties without their vocabulary, which that reader leaves out. */
    private static Node name(Node predicate) {
        String address = predicate.getURI();
        return predicate.equals(RDF.type.asNode())
                ? predicate
                : NodeFactory.createURI(
                        NAME + address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1));
    }

    private static Node value(Node node) {
        return node.isLiteral() ? text(node.getLiteralLexicalForm()) : node;
    }

    private Node item(JsonObject item, Graph graph) {
        Node subject = isNull(item, "itemid")
                ? NodeFactory.createBlankNode()
                : NodeFactory.createURI(item.getString("itemid"));
        if (!isNull(item, "type")) {
            graph.add(Triple.create(subject, RDF.type.asNode(), NodeFactory.createURI(item.getString("type"))));
        }
        for (JsonValue property : item.get("properties").getAsArray()) {
            JsonObject value = property.getAsObject().get("value").getAsObject();
            String name = property.getAsObject().getString("name");
            Node object = switch (value.getString("type")) {
                case "Nested" -> item(value.get("content").getAsObject(), graph);
                case "Link" -> NodeFactory.createURI(Addresses.resolve(base, value.getString("content")));
                default -> text(value.getString("content").replace("\\n", "\n"));
            };
            graph.add(Triple.create(subject, name(NodeFactory.createURI("/" + name)), object));
        }
        return subject;
    }

    private static boolean isNull(JsonObject object, String key) {
        return !object.hasKey(key) || object.get(key).isNull();
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value.replaceAll("[\\s\\u00a0]+", ""));
    }
}
