package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** What stands behind one person's part in one publication: the names there, as for the publication's author. */
final class ContributionBacking implements Backing {

    private final ClaimFinder finder;

    ContributionBacking(ClaimFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        if (fact.getPredicate().equals(Col.contributor)) {
            return names(fact.getSubject(), fact.getObject());
        }
        if (fact.getPredicate().equals(Col.printedName)) {
            return finder.homes()
                    .consolidated()
                    .object(fact.getSubject(), Col.contributor)
                    .map(person -> names(fact.getSubject(), person))
                    .orElse(List.of());
        }
        return List.of();
    }

    private List<Claim> names(Node contribution, Node person) {
        Optional<Node> publication = finder.homes().consolidated().subjects(Col.contribution, contribution).stream()
                .min(ByKey.NATURAL);
        return publication
                .map(p -> new PublicationBacking(finder, isWork(p)).behind(Triple.create(p, Dct.creator, person)))
                .orElse(List.of());
    }

    private boolean isWork(Node publication) {
        return finder.homes().kind(publication).filter("work"::equals).isPresent();
    }
}
