package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.graph.GraphView;
import org.colophon.vocab.Col;

/** What stands behind a supervision: the statements on the supervisee's pages that name the supervisor. */
final class SupervisionBacking implements Backing {

    private final ClaimFinder finder;

    SupervisionBacking(ClaimFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        GraphView view = finder.homes().consolidated();
        Optional<Node> supervisor = view.object(fact.getSubject(), Col.supervisor);
        Optional<Node> supervisee = view.object(fact.getSubject(), Col.supervisee);
        if (supervisor.isEmpty() || supervisee.isEmpty()) {
            return List.of();
        }
        List<Node> mentions = finder.mentionsOf(supervisor.get());
        List<Node> profiles = finder.profilesOf(supervisee.get());
        List<Node> naming = profiles.stream()
                .flatMap(profile -> finder.statementsOf(profile).stream())
                .filter(statement -> !supervisors(statement, mentions).isEmpty())
                .toList();
        if (fact.getPredicate().equals(Col.supervisor)) {
            return naming.stream()
                    .flatMap(statement -> supervisors(statement, mentions).stream())
                    .flatMap(mention -> finder.claims(mention, Col.printedName).stream())
                    .toList();
        }
        if (fact.getPredicate().equals(Col.supervisee)) {
            return naming.isEmpty() ? List.of() : finder.claims(profiles, List.of(Col.printedName));
        }
        return fact.getPredicate().equals(Col.degree) ? finder.claims(naming, List.of(Col.printedDegree)) : List.of();
    }

    private List<Node> supervisors(Node statement, List<Node> mentions) {
        return finder.homes().claims(statement).objects(statement, Col.supervisorMention).stream()
                .filter(mentions::contains)
                .sorted(ByKey.NATURAL)
                .toList();
    }
}
