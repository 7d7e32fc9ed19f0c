package org.colophon.markup.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What one syntax states on one page, in the order of the page: a graph would forget which author comes first.
 *
 * <p>There is a limit to how many are kept, so that no page can fill the memory.
 */
public final class Statements {
    /** More than any honest page states. */
    public static final int LIMIT = 100_000;

    private final List<Statement> list = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Adds a statement unless the limit is reached, or its predicate is a blank node, which means nothing. */
    public void add(Node subject, Node predicate, Node object, Origin origin) {
        if (!predicate.isURI()) {
            return;
        }
        if (!isFull()) {
            list.add(new Statement(subject, predicate, object, origin));
        } else if (problems.isEmpty()) {
            problem("the page states more than " + LIMIT + " things; the rest is left out");
        }
    }

    /** Notes something that could not be read, as a clause without a full stop. */
    public void problem(String clause) {
        problems.add(clause);
    }

    /** Whether the limit is reached. */
    public boolean isFull() {
        return list.size() >= LIMIT;
    }

    /** The statements in the order of the page. */
    public List<Statement> list() {
        return Collections.unmodifiableList(list);
    }

    /** What could not be read. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** Takes statements away. */
    public void removeIf(Predicate<Statement> condition) {
        list.removeIf(condition);
    }

    /** The statements as a graph. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        list.forEach(statement -> graph.add(statement.triple()));
        return graph;
    }
}
