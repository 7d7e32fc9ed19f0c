package org.colophon.identity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.colophon.identity.person.PersonMention;
import org.colophon.model.PersonName;
import org.colophon.model.PersonScheme;

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
 * @param identifiers the addresses by which registries of people call its bearer, as the page gives them, in their order
 */
public record MentionClaim(
        Node iri,
        String captureKey,
        Part part,
        Optional<Node> record,
        int index,
        String printed,
        PersonName name,
        NameKeys keys,
        List<String> identifiers)
        implements Comparable<MentionClaim> {

    public MentionClaim {
        identifiers = List.copyOf(identifiers);
    }

    /** A mention of what is printed. */
    static MentionClaim of(Node iri, String captureKey, Part part, Optional<Node> record, int index, String printed) {
        PersonName name = PersonName.parse(printed);
        return new MentionClaim(iri, captureKey, part, record, index, printed, name, NameKeys.of(name), List.of());
    }

    /** The same with identifiers, given as claims have them. */
    MentionClaim identifiedBy(List<Node> addresses) {
        return addresses.isEmpty()
                ? this
                : new MentionClaim(
                        iri,
                        captureKey,
                        part,
                        record,
                        index,
                        printed,
                        name,
                        keys,
                        addresses.stream().map(Node::getURI).sorted().toList());
    }

    /** The same identifiers, bare, by their schemes. */
    public Map<PersonScheme, Set<String>> identifiersByScheme() {
        Map<PersonScheme, Set<String>> known = new EnumMap<>(PersonScheme.class);
        for (String address : identifiers) {
            PersonScheme.ofAddress(address)
                    .ifPresent(scheme ->
                            known.computeIfAbsent(scheme, s -> new TreeSet<>()).add(scheme.inOwnForm(address)));
        }
        return known;
    }

    /** Its bearer's ORCID; empty where the page gives none, or several, of which one at least is another's. */
    Optional<String> orcid() {
        return identifiers.isEmpty()
                ? Optional.empty()
                : only(identifiersByScheme().getOrDefault(PersonScheme.ORCID, Set.of()));
    }

    private static Optional<String> only(Set<String> values) {
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    /** What tells its bearer from others: of each scheme one identifier, unless the page contradicts itself. */
    Map<String, String> identity() {
        if (identifiers.isEmpty()) {
            return Map.of();
        }
        Map<String, String> identity = new TreeMap<>();
        identifiersByScheme().forEach((scheme, values) -> {
            Optional<String> value =
                    scheme.namesThePerson() ? only(values) : values.stream().findFirst();
            value.ifPresent(one -> identity.put(PersonMention.scheme(scheme), one));
        });
        return identity;
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
