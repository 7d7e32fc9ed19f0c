package org.colophon.identity;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One listing of a publication, as claimed: the printed values of a source record.
 *
 * @param iri the source record
 * @param captureKey the capture it stands on
 * @param index its place in the page's list, from 1
 * @param title printed title
 * @param venue printed venue
 * @param date printed date
 * @param volume printed volume
 * @param issue printed issue
 * @param kind printed kind of publication
 * @param pages printed pages
 * @param publisher printed publisher
 * @param status printed publication status
 * @param summary the abstract
 * @param abstractStatus one of the ontology's abstract statuses
 * @param authorListStatus one of the ontology's author list statuses
 * @param authors the printed names in printed order
 * @param identifiers identifiers the page gives it, each with its property
 * @param links where the page links to for it, each with its property
 * @param proceedings the page of the volume it is in, if that is the page which lists it
 */
public record RecordClaim(
        Node iri,
        String captureKey,
        int index,
        Optional<String> title,
        Optional<String> venue,
        Optional<String> date,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> kind,
        Optional<String> pages,
        Optional<String> publisher,
        Optional<String> status,
        Optional<String> summary,
        Node abstractStatus,
        Node authorListStatus,
        List<MentionClaim> authors,
        List<Value> identifiers,
        List<Value> links,
        Optional<Node> proceedings)
        implements Comparable<RecordClaim> {

    /** A property and a value of it. */
    public record Value(Node property, Node value) {}

    public RecordClaim {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
        links = List.copyOf(links);
    }

    @Override
    public int compareTo(RecordClaim other) {
        return Nodes.compare(iri, other.iri);
    }
}
