package org.colophon.markup.syntax.rdfa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.colophon.markup.syntax.Origin;

/**
 * What an element inherits from the elements around it: RDFa's evaluation context.
 *
 * @param parentSubject what the elements around speak of
 * @param parentObject what they led to
 * @param incomplete relations that wait for a subject inside
 * @param lists the lists that grow inside the current subject
 * @param language the language of text, empty for none
 */
record Surroundings(
        Node parentSubject, Node parentObject, List<Incomplete> incomplete, Lists lists, String language, Names names) {

    /** How an incomplete relation ends. */
    enum Direction {
        FORWARD,
        REVERSE,
        INTO_LIST
    }

    /** A relation whose other end stands further inside. */
    record Incomplete(Node predicate, Direction direction, Origin origin) {}

    /** An object that waits in a list. */
    record Entry(Node node, Origin origin) {}

    /** The lists of one subject, by predicate. */
    record Lists(Map<Node, List<Entry>> byPredicate) {
        Lists() {
            this(new LinkedHashMap<>());
        }

        List<Entry> of(Node predicate) {
            return byPredicate.computeIfAbsent(predicate, p -> new java.util.ArrayList<>());
        }
    }
}
