package org.colophon.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * @param owner a further author, whom the list leaves out because it stands on their own page
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
        Optional<MentionClaim> owner,
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

    /**
     * The identifiers that one publication has and no other, as they are compared.
     *
     * @return by the local name of the property, such as {@code doi}; several only where the page gives several
     */
    public Map<String, Set<String>> identifying() {
        Map<String, Set<String>> found = new TreeMap<>();
        identifiers.stream()
                .filter(MatchKeys::identifies)
                .forEach(id -> found.computeIfAbsent(id.property().getLocalName(), scheme -> new TreeSet<>())
                        .add(MatchKeys.ofIdentifier(id.value())));
        return found;
    }

    @Override
    public int compareTo(RecordClaim other) {
        return Nodes.compare(iri, other.iri);
    }
}
