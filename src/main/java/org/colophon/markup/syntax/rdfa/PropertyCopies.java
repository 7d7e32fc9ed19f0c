package org.colophon.markup.syntax.rdfa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Statement;
import org.colophon.markup.syntax.Statements;

/** Property copying of HTML+RDFa: what is said of a pattern is said of whatever refers to it. */
final class PropertyCopies {
    private static final Node COPY = NodeFactory.createURI("http://www.w3.org/ns/rdfa#copy");
    private static final Node PATTERN = NodeFactory.createURI("http://www.w3.org/ns/rdfa#Pattern");

    private PropertyCopies() {}

    static void apply(Statements statements) {
        Set<Node> patterns = statements.list().stream()
                .filter(PropertyCopies::isPattern)
                .map(Statement::subject)
                .collect(Collectors.toSet());
        if (patterns.isEmpty()) {
            return;
        }
        Set<Triple> known =
                statements.list().stream().map(Statement::triple).collect(Collectors.toCollection(HashSet::new));
        boolean grew = true;
        while (grew && !statements.isFull()) {
            grew = false;
            List<Statement> now = new ArrayList<>(statements.list());
            for (Statement copy : now) {
                if (copy.predicate().equals(COPY) && patterns.contains(copy.object())) {
                    grew |= copy(copy, now, known, statements);
                }
            }
        }
        Set<Node> used = statements.list().stream()
                .filter(statement -> statement.predicate().equals(COPY) && patterns.contains(statement.object()))
                .map(Statement::object)
                .collect(Collectors.toSet());
        statements.removeIf(statement -> used.contains(statement.subject())
                || (statement.predicate().equals(COPY) && used.contains(statement.object())));
    }

    private static boolean copy(Statement copy, List<Statement> from, Set<Triple> known, Statements into) {
        boolean grew = false;
        for (Statement said : from) {
            if (said.subject().equals(copy.object())
                    && !isPattern(said)
                    && known.add(Triple.create(copy.subject(), said.predicate(), said.object()))) {
                into.add(copy.subject(), said.predicate(), said.object(), said.origin());
                grew = true;
            }
        }
        return grew;
    }

    private static boolean isPattern(Statement statement) {
        return statement.predicate().equals(RDF.type.asNode())
                && statement.object().equals(PATTERN);
    }
}
