package org.colophon.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Pso;

/** What stands behind the facts of a work or a version: the records of it, and the names in them. */
final class PublicationBacking implements Backing {

    /** Which claims a fact of a publication is taken from. */
    private static final Map<Node, List<Node>> PRINTED_AS = Map.of(
            Dct.title, List.of(Col.printedTitle),
            Dct.issued, List.of(Col.printedDate),
            Col.year, List.of(Col.printedDate),
            Col.publishedIn, List.of(Col.printedVenue),
            Bibo.issue, List.of(Col.printedIssue),
            Bibo.pages, List.of(Col.printedPages),
            Dct.publisher, List.of(Col.printedPublisher),
            Bibo.volume, List.of(Col.printedVolume, Col.printedVenue),
            Pso.withStatus, List.of(Col.printedStatus),
            Dct.abstract_, List.of(Dct.abstract_));

    private final ClaimFinder finder;
    private final Map<Node, List<Node>> recordsByVersion = new HashMap<>();
    private final Map<Node, List<Claim>> namesByPerson = new HashMap<>();
    private final boolean isWork;

    PublicationBacking(ClaimFinder finder, boolean isWork) {
        this.finder = finder;
        this.isWork = isWork;
    }

    @Override
    public List<Claim> behind(Triple fact) {
        Node property = fact.getPredicate();
        if (property.equals(Dct.creator)) {
            return names(fact.getSubject(), fact.getObject());
        }
        if (property.equals(Col.contribution)) {
            return finder.homes()
                    .consolidated()
                    .object(fact.getObject(), Col.contributor)
                    .map(person -> names(fact.getSubject(), person))
                    .orElse(List.of());
        }
        if (property.equals(Dct.isPartOf)) {
            return volume(fact);
        }
        List<Node> printedAs = PRINTED_AS.get(property);
        return printedAs == null ? asItStands(fact) : printed(fact, printedAs);
    }

    /** Identifiers and links stand in the claims as they are. */
    private List<Claim> asItStands(Triple fact) {
        return finder.claims(recordsSaying(fact), List.of(fact.getPredicate())).stream()
                .filter(claim -> claim.value().equals(fact.getObject()))
                .toList();
    }

    /** A paper is in a volume because it says so, or because it stands on the volume's own page. */
    private List<Claim> volume(Triple fact) {
        Set<Node> presenting = new HashSet<>(finder.volumeRecordsOf(fact.getObject()));
        List<Node> listed = recordsSaying(fact).stream()
                .flatMap(record -> finder.homes().claims(record).objects(record, Dct.isPartOf).stream())
                .filter(presenting::contains)
                .distinct()
                .toList();
        return listed.isEmpty()
                ? printed(fact, List.of(Col.printedVenue))
                : finder.claims(listed, List.of(Col.landingPage));
    }

    private List<Claim> printed(Triple fact, List<Node> printedAs) {
        Node value = fact.getObject();
        List<Claim> claims = finder.claims(recordsSaying(fact), printedAs);
        if (!value.isLiteral()) {
            return claims;
        }
        String text = value.getLiteralLexicalForm();
        if (fact.getPredicate().equals(Bibo.volume)) {
            return Agreement.only(claims, printed -> Agreement.holds(printed, text));
        }
        return fact.getPredicate().equals(Dct.title)
                ? Agreement.preferring(claims, printed -> Agreement.same(printed, text))
                : Agreement.preferring(claims, printed -> Agreement.holds(printed, text));
    }

    /** A work has its venue and date from one of its versions: then only that version's records count. */
    private List<Node> recordsSaying(Triple fact) {
        List<Node> versions = versions(fact.getSubject());
        List<Node> saying = versions.stream()
                .filter(version ->
                        finder.homes().consolidated().contains(version, fact.getPredicate(), fact.getObject()))
                .toList();
        return (saying.isEmpty() ? versions : saying)
                .stream().flatMap(version -> records(version).stream()).toList();
    }

    private List<Node> versions(Node publication) {
        return isWork ? finder.versionsOf(publication) : List.of(publication);
    }

    private List<Node> records(Node version) {
        return recordsByVersion.computeIfAbsent(version, finder::recordsOf);
    }

    /** The names under which a person stands in the author lists; else the name at the top of their own page. */
    private List<Claim> names(Node publication, Node person) {
        return namesByPerson.computeIfAbsent(person, p -> {
            Set<Node> mentions = new HashSet<>(finder.mentionsOf(p));
            List<Claim> inLists = new ArrayList<>();
            List<Claim> onPages = new ArrayList<>();
            for (Node version : versions(publication)) {
                for (Node record : records(version)) {
                    finder.mentionsIn(record).stream()
                            .filter(mentions::contains)
                            .forEach(mention -> inLists.addAll(finder.claims(mention, Col.printedName)));
                    if (finder.onPageOf(record, p)) {
                        onPages.addAll(finder.claims(finder.profileBeside(record), Col.printedName));
                    }
                }
            }
            return (inLists.isEmpty() ? onPages : inLists).stream().distinct().toList();
        });
    }

    @Override
    public OptionalInt place(Triple fact) {
        boolean author =
                fact.getPredicate().equals(Dct.creator) || fact.getPredicate().equals(Col.contribution);
        return author
                ? behind(fact).stream()
                        .map(Claim::statement)
                        .mapToInt(mention -> finder.homes()
                                .claims(mention)
                                .integer(mention, Col.printedIndex)
                                .orElse(Integer.MAX_VALUE))
                        .min()
                : OptionalInt.empty();
    }
}
