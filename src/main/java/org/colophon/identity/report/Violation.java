package org.colophon.identity.report;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Something that cannot be as it was decided.
 *
 * @param what what is violated
 * @param entity where
 * @param members the records or printed names that give it away
 * @param words the same for a reader
 */
public record Violation(Kind kind, What what, Node entity, List<Node> members, String words) {

    /** What can be violated. */
    public enum What {
        /** Two members that a person has kept apart are one. */
        CANNOT_LINK("cannot-link"),
        /** Two members that a person has merged are two. */
        MUST_LINK("must-link"),
        /** Two names of one list are one person. */
        ONE_LIST("one-list"),
        /** One thing has two identifiers of a scheme that gives everything one. */
        IDENTIFIERS("identifiers"),
        /** Two people have one identifier of a scheme that gives nobody another's. */
        ONE_IDENTIFIER("one-identifier");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** A stable short name. */
        public String word() {
            return word;
        }
    }

    public Violation {
        members = List.copyOf(members);
    }
}
