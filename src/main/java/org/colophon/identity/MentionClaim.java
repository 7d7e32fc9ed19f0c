package org.colophon.identity;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.model.PersonName;

/**
 * A name somewhere on a page, as claimed.
 *
 * @param iri the mention (or profile) that carries it
 * @param captureKey the capture it stands on
 * @param part what the name is doing there
 * @param record the listing whose author list it is in; empty outside author lists
 * @param index the place in that list, from 1; 0 outside
 * @param printed the name as printed
 * @param name the same, taken apart
 * @param keys the same, folded for comparison
 */
public record MentionClaim(
        Node iri,
        String captureKey,
        Part part,
        Optional<Node> record,
        int index,
        String printed,
        PersonName name,
        NameKeys keys)
        implements Comparable<MentionClaim> {

    /** A mention of what is printed. */
    static MentionClaim of(Node iri, String captureKey, Part part, Optional<Node> record, int index, String printed) {
        PersonName name = PersonName.parse(printed);
        return new MentionClaim(iri, captureKey, part, record, index, printed, name, NameKeys.of(name));
    }

    /** What a name is doing on a page. */
    public enum Part {
        /** It is in an author list. */
        AUTHOR,
        /** It is the person the page is about. */
        SUBJECT,
        /** It is that person's supervisor. */
        SUPERVISOR,
        /** It is in the list of editors of a volume; its {@code record} is the volume's. */
        EDITOR
    }

    @Override
    public int compareTo(MentionClaim other) {
        return Nodes.compare(iri, other.iri);
    }
}
