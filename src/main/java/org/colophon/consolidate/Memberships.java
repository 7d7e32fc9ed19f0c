package org.colophon.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.NamedThings;
import org.colophon.identity.ProfileClaim;
import org.colophon.model.PartialDate;
import org.colophon.vocab.Col;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.SchemaOrg;

/** Where a person is or was, and as what: gathered from profiles, each membership once. */
final class Memberships {

    private final Iris iris;
    private final NamedThings names;
    private final List<Membership> found = new ArrayList<>();

    /** One membership; {@code key} is that of the statement or profile it was first read from. */
    private record Membership(
            String key, Optional<Node> place, Optional<Node> role, Optional<Node> start, Optional<Node> end) {

        /** Whether the other says all of this and more, or the same and came first. */
        boolean impliedBy(Membership other) {
            return covers(place, other.place)
                    && covers(role, other.role)
                    && covers(start, other.start)
                    && covers(end, other.end)
                    && (size() < other.size() || key.compareTo(other.key) > 0);
        }

        private static boolean covers(Optional<Node> mine, Optional<Node> theirs) {
            return mine.isEmpty() || mine.equals(theirs);
        }

        private int size() {
            return (int) List.of(place, role, start, end).stream()
                    .filter(Optional::isPresent)
                    .count();
        }
    }

    Memberships(Iris iris, NamedThings names) {
        this.iris = iris;
        this.names = names;
    }

    void read(ProfileClaim profile) {
        for (ProfileClaim.Statement statement : profile.statements()) {
            if (statement.type().equals(Col.EmploymentStatement)) {
                found.add(new Membership(
                        key(statement.iri()),
                        statement.organization().map(names::organization),
                        statement.role().map(role -> names.concept(role, profile.language())),
                        year(statement.start()),
                        year(statement.end())));
            }
        }
        List<String> roles = profile.roles();
        List<String> places = profile.affiliations();
        boolean paired = roles.size() == 1 && places.size() == 1;
        for (int i = 0; i < places.size(); i++) {
            Optional<String> role = paired ? Optional.of(roles.get(0)) : Optional.empty();
            current(profile, "a" + (i + 1), Optional.of(places.get(i)), role);
        }
        for (int i = 0; !paired && i < roles.size(); i++) {
            current(profile, "r" + (i + 1), Optional.empty(), Optional.of(roles.get(i)));
        }
    }

    private void current(ProfileClaim profile, String part, Optional<String> place, Optional<String> role) {
        found.add(new Membership(
                profile.captureKey() + "-" + part,
                place.map(names::organization),
                role.map(r -> names.concept(r, profile.language())),
                Optional.empty(),
                Optional.empty()));
    }

    void write(Node person, Triples out) {
        for (Membership membership : found) {
            if (found.stream().noneMatch(other -> other != membership && membership.impliedBy(other))) {
                Node node = iris.id("membership", membership.key());
                out.add(node, RDF.Nodes.type, OrgTerms.Membership);
                out.add(node, OrgTerms.member, person);
                out.add(node, OrgTerms.organization, membership.place());
                out.add(node, OrgTerms.role, membership.role());
                out.add(node, SchemaOrg.startDate, membership.start());
                out.add(node, SchemaOrg.endDate, membership.end());
            }
        }
    }

    private static Optional<Node> year(Optional<String> printed) {
        return printed.flatMap(PartialDate::parse).map(Literals::date);
    }

    private String key(Node statement) {
        return iris.parse(statement.getURI()).orElseThrow().key();
    }
}
