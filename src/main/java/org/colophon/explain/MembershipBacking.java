package org.colophon.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.graph.GraphView;
import org.colophon.vocab.Col;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.SchemaOrg;

/**
 * What stands behind a membership: those statements of the person's pages that name the organization
 * and do not contradict the membership's years.
 */
final class MembershipBacking implements Backing {

    private static final Map<Node, List<Node>> PRINTED_AS = Map.of(
            OrgTerms.organization, List.of(Col.printedOrganization, Col.printedAffiliation),
            OrgTerms.role, List.of(Col.printedRole, Col.printedDegree),
            SchemaOrg.startDate, List.of(Col.printedStart),
            SchemaOrg.endDate, List.of(Col.printedEnd));

    private final ClaimFinder finder;
    private final Labels labels;

    MembershipBacking(ClaimFinder finder, Labels labels) {
        this.finder = finder;
        this.labels = labels;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        GraphView view = finder.homes().consolidated();
        Optional<Node> person = view.object(fact.getSubject(), OrgTerms.member);
        Optional<Node> organization = view.object(fact.getSubject(), OrgTerms.organization);
        if (person.isEmpty()) {
            return List.of();
        }
        List<Node> profiles = finder.profilesOf(person.get());
        if (fact.getPredicate().equals(OrgTerms.member)) {
            return finder.claims(profiles, List.of(Col.printedName));
        }
        List<Node> printedAs = PRINTED_AS.getOrDefault(fact.getPredicate(), List.of());
        // A membership without an organization is a role that the page prints on its own.
        String name = organization.map(o -> labels.of(o).label()).orElse("");
        List<Node> statements = profiles.stream()
                .flatMap(profile -> Stream.concat(finder.statementsOf(profile).stream(), Stream.of(profile)))
                .filter(statement ->
                        (organization.isEmpty() || names(statement, name)) && fits(statement, fact.getSubject()))
                .toList();
        List<Claim> claims = finder.claims(statements, printedAs);
        return agreeing(claims, fact, name);
    }

    private List<Claim> agreeing(List<Claim> claims, Triple fact, String organization) {
        Node value = fact.getObject();
        if (fact.getPredicate().equals(OrgTerms.organization)) {
            return Agreement.preferring(claims, printed -> Agreement.holds(printed, organization));
        }
        String text = labels.of(value).label();
        return Agreement.preferring(claims, printed -> Agreement.holds(printed, text));
    }

    private boolean names(Node statement, String organization) {
        return finder.claims(List.of(statement), List.of(Col.printedOrganization, Col.printedAffiliation)).stream()
                .anyMatch(claim -> Agreement.holds(claim.printed(), organization));
    }

    private boolean fits(Node statement, Node membership) {
        return agree(statement, Col.printedStart, membership, SchemaOrg.startDate)
                && agree(statement, Col.printedEnd, membership, SchemaOrg.endDate);
    }

    private boolean agree(Node statement, Node printed, Node membership, Node date) {
        Optional<String> year = finder.homes().consolidated().text(membership, date);
        Optional<String> said = finder.homes().claims(statement).text(statement, printed);
        return year.isEmpty() || said.isEmpty() || Agreement.holds(said.get(), year.get());
    }
}
