package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.vocab.Col;
import org.colophon.vocab.Vivo;

/** What stands behind an award or a degree: the statements on its receiver's pages that name it. */
final class AwardBacking implements Backing {

    private final ClaimFinder finder;
    private final Labels labels;

    AwardBacking(ClaimFinder finder, Labels labels) {
        this.finder = finder;
        this.labels = labels;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        Node award = fact.getSubject();
        Optional<Node> person = finder.homes().consolidated().object(award, Vivo.relates);
        if (person.isEmpty()) {
            return List.of();
        }
        String name = labels.of(award).label();
        List<Node> profiles = finder.profilesOf(person.get());
        List<Claim> named = profiles.stream()
                .flatMap(profile -> finder.statementsOf(profile).stream())
                .flatMap(statement ->
                        finder.claims(List.of(statement), List.of(Col.printedAward, Col.printedDegree)).stream())
                .filter(claim -> Agreement.same(claim.printed(), name))
                .toList();
        if (fact.getPredicate().equals(RDFS.Nodes.label)) {
            return named;
        }
        if (fact.getPredicate().equals(Vivo.relates)) {
            return named.isEmpty() ? List.of() : finder.claims(profiles, List.of(Col.printedName));
        }
        List<Node> statements = named.stream().map(Claim::statement).toList();
        if (fact.getPredicate().equals(Vivo.assignedBy)) {
            String organization = labels.of(fact.getObject()).label();
            List<Claim> places = finder.claims(statements, List.of(Col.printedOrganization));
            return Agreement.preferring(places, printed -> Agreement.same(printed, organization));
        }
        if (!fact.getPredicate().equals(Col.year)) {
            return List.of();
        }
        String year = fact.getObject().getLiteralLexicalForm();
        return Agreement.only(
                finder.claims(statements, List.of(Col.printedEnd)), printed -> Agreement.holds(printed, year));
    }
}
