package org.colophon.explain;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** What stands behind the facts of a volume of proceedings: the pages that present it, and else those that name it. */
final class VolumeBacking implements Backing {

    private static final Map<Node, List<Node>> PRINTED_AS = Map.of(
            Dct.title, List.of(Col.printedFullTitle, Col.printedTitle),
            Bibo.shortTitle, List.of(Col.printedTitle),
            Bibo.volume, List.of(Col.printedVolume),
            Dct.issued, List.of(Col.printedDate),
            Col.year, List.of(Col.printedDate),
            Bibo.presentedAt, List.of(Col.printedShortName, Col.printedPlace, Col.printedEventDates));

    private final ClaimFinder finder;

    VolumeBacking(ClaimFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        List<Node> records = finder.volumeRecordsOf(fact.getSubject());
        if (records.isEmpty()) {
            return new NameBacking(finder).behind(fact);
        }
        if (fact.getPredicate().equals(Bibo.editor)) {
            return names(records, fact.getObject());
        }
        if (fact.getPredicate().equals(Col.editorship)) {
            return finder.homes()
                    .consolidated()
                    .object(fact.getObject(), Col.editor)
                    .map(person -> names(records, person))
                    .orElse(List.of());
        }
        List<Node> printedAs = PRINTED_AS.getOrDefault(fact.getPredicate(), List.of(fact.getPredicate()));
        List<Claim> claims = finder.claims(records, printedAs);
        if (!PRINTED_AS.containsKey(fact.getPredicate())) {
            return claims.stream()
                    .filter(claim -> claim.value().equals(fact.getObject()))
                    .toList();
        }
        return fact.getObject().isLiteral()
                ? Agreement.preferring(
                        claims,
                        printed -> Agreement.holds(printed, fact.getObject().getLiteralLexicalForm()))
                : claims;
    }

    private List<Claim> names(List<Node> records, Node person) {
        return finder.namesOf(person, records.stream().flatMap(record -> finder.editorsIn(record).stream()));
    }

    @Override
    public OptionalInt place(Triple fact) {
        boolean editor =
                fact.getPredicate().equals(Bibo.editor) || fact.getPredicate().equals(Col.editorship);
        return editor
                ? behind(fact).stream()
                        .map(Claim::statement)
                        .flatMapToInt(
                                mention -> finder.homes().claims(mention).integer(mention, Col.printedIndex).stream())
                        .min()
                : OptionalInt.empty();
    }
}
