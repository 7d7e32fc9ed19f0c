package org.colophon.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Statement;
import org.colophon.markup.syntax.Statements;
import org.colophon.model.Quoted;

/**
 * The things that statements speak of. Properties and types are known by their local names: schema.org, Dublin Core,
 * BIBO and FOAF mean the same by them.
 */
final class Things {
    private static final int LONGEST_LIST = 10_000;

    private final Map<Node, List<Statement>> bySubject = new LinkedHashMap<>();
    private final Quotes quotes;

    Things(Statements statements, Quotes quotes) {
        this.quotes = quotes;
        for (Statement statement : statements.list()) {
            bySubject
                    .computeIfAbsent(statement.subject(), subject -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** The things that have one of these types, in the order of the page. */
    List<Node> ofType(Set<String> types) {
        return bySubject.keySet().stream()
                .filter(thing -> types(thing).stream().anyMatch(types::contains))
                .toList();
    }

    /** The things that have any type, in the order of the page. */
    List<Node> typed() {
        return bySubject.keySet().stream()
                .filter(thing -> !typeStatements(thing).isEmpty())
                .toList();
    }

    /** The local names of a thing's types. */
    Set<String> types(Node thing) {
        return typeStatements(thing).stream()
                .map(statement -> localName(statement.object()))
                .collect(Collectors.toSet());
    }

    List<Statement> typeStatements(Node thing) {
        return about(thing).stream()
                .filter(statement -> statement.predicate().equals(RDF.type.asNode())
                        && statement.object().isURI())
                .toList();
    }

    /** What a thing has under the first of these properties that it has, a list taken apart. */
    List<Statement> values(Node thing, String... properties) {
        for (String property : properties) {
            List<Statement> found = about(thing).stream()
                    .filter(statement -> localName(statement.predicate()).equals(property))
                    .flatMap(statement -> unlisted(statement).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first text or address that a thing has under these properties. */
    Optional<Quoted> text(Node thing, String... properties) {
        return Arrays.stream(properties)
                .flatMap(property -> values(thing, property).stream())
                .flatMap(statement -> quotes.of(statement).stream())
                .findFirst();
    }

    /** The same, but only texts, no addresses. */
    Optional<Quoted> literal(Node thing, String... properties) {
        return Arrays.stream(properties)
                .flatMap(property -> values(thing, property).stream())
                .filter(statement -> statement.object().isLiteral())
                .flatMap(statement -> quotes.of(statement).stream())
                .findFirst();
    }

    Optional<Quoted> quote(Statement statement) {
        return quotes.of(statement);
    }

    /** Whether anything is said of a node. */
    boolean isDescribed(Node node) {
        return bySubject.containsKey(node);
    }

    /** The things that others have under these properties. */
    Set<Node> objectsOf(Set<String> properties) {
        return objects(properties::contains);
    }

    /** The things that others have under any other property. */
    Set<Node> objectsOfAllBut(Set<String> properties) {
        return objects(property -> !properties.contains(property));
    }

    private Set<Node> objects(Predicate<String> properties) {
        Set<Node> objects = new HashSet<>();
        for (List<Statement> statements : bySubject.values()) {
            for (Statement statement : statements) {
                boolean itself = statement.object().equals(statement.subject());
                if (!itself && properties.test(localName(statement.predicate()))) {
                    unlisted(statement).forEach(value -> objects.add(value.object()));
                }
            }
        }
        return objects;
    }

    private List<Statement> about(Node thing) {
        return bySubject.getOrDefault(thing, List.of());
    }

    private List<Statement> unlisted(Statement statement) {
        List<Statement> members = new ArrayList<>();
        Node cell = statement.object();
        while (members.size() < LONGEST_LIST) {
            Optional<Statement> first = of(cell, RDF.first.asNode());
            Optional<Statement> rest = of(cell, RDF.rest.asNode());
            if (first.isEmpty() || rest.isEmpty()) {
                break;
            }
            members.add(first.get());
            cell = rest.get().object();
        }
        return members.isEmpty() ? List.of(statement) : members;
    }

    private Optional<Statement> of(Node subject, Node predicate) {
        return about(subject).stream()
                .filter(statement -> statement.predicate().equals(predicate))
                .findFirst();
    }

    private static String localName(Node node) {
        String address = node.getURI();
        return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1);
    }
}
