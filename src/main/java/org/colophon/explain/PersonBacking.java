package org.colophon.explain;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.vocab.Col;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Owl;
import org.colophon.vocab.Vivo;

/** What stands behind the facts of a person: the mentions of them, and the pages about them. */
final class PersonBacking implements Backing {

    private final ClaimFinder finder;
    private final Labels labels;

    PersonBacking(ClaimFinder finder, Labels labels) {
        this.finder = finder;
        this.labels = labels;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        Node person = fact.getSubject();
        if (fact.getPredicate().equals(Foaf.name)) {
            String name = fact.getObject().getLiteralLexicalForm();
            List<Claim> names = names(person);
            List<Claim> exact = Agreement.only(names, name::equals);
            return exact.isEmpty() ? Agreement.preferring(names, printed -> Agreement.sameWords(printed, name)) : exact;
        }
        if (fact.getPredicate().equals(Col.nameVariant)) {
            String name = fact.getObject().getLiteralLexicalForm();
            return Agreement.preferring(Agreement.only(names(person), p -> Agreement.sameWords(p, name)), name::equals);
        }
        if (fact.getPredicate().equals(Vivo.hasResearchArea)) {
            String topic = labels.of(fact.getObject()).label();
            List<Claim> topics = finder.claims(finder.profilesOf(person), List.of(Col.printedTopic));
            return Agreement.only(topics, printed -> Agreement.same(printed, topic));
        }
        if (fact.getPredicate().equals(Col.personIdentifier)
                || fact.getPredicate().equals(Owl.sameAs)) {
            return finder.claims(named(person), List.of(Col.personIdentifier)).stream()
                    .filter(claim -> claim.value().equals(fact.getObject()))
                    .toList();
        }
        return List.of();
    }

    private List<Claim> names(Node person) {
        return finder.claims(named(person), List.of(Col.printedName));
    }

    /** The profiles and printed names that are theirs. */
    private List<Node> named(Node person) {
        return Stream.concat(finder.profilesOf(person).stream(), finder.mentionsOf(person).stream())
                .distinct()
                .toList();
    }
}
