package org.colophon.explain;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Skos;

/** What stands behind the name of an organization, a concept, a venue or proceedings: pages that print just it. */
final class NameBacking implements Backing {

    private static final Map<Node, List<Node>> PRINTED_AS = Map.of(
            Foaf.name, List.of(Col.printedOrganization, Col.printedAffiliation, Col.printedPublisher),
            Skos.prefLabel, List.of(Col.printedTopic, Col.printedRole, Col.printedVenue, Col.printedOrganization),
            Skos.altLabel, List.of(Col.printedVenue, Col.printedTopic, Col.printedRole),
            RDFS.Nodes.label, List.of(Col.printedAward, Col.printedVenue),
            Dct.title, List.of(Col.printedVenue));

    private final ClaimFinder finder;

    NameBacking(ClaimFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        List<Node> printedAs = PRINTED_AS.getOrDefault(fact.getPredicate(), List.of());
        return fact.getObject().isLiteral()
                ? finder.printedAnywhere(printedAs, fact.getObject().getLiteralLexicalForm())
                : List.of();
    }
}
