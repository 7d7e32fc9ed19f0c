package org.colophon.explain;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.Skos;
import org.colophon.vocab.Wemi;

/** Which rule concluded a fact that no page prints, in one sentence. */
final class Rules {

    /** Said of what no rule is known for; no fact of the consolidated view should come to this. */
    static final String UNKNOWN = "concluded; no page prints it in these words";

    private static final Map<Node, String> BY_PROPERTY = Map.ofEntries(
            Map.entry(RDF.Nodes.type, "follows from where the page lists it, and what it prints there"),
            Map.entry(
                    Col.authorListStatus,
                    "a list is complete only where every author is known to be printed;"
                            + " a page that leaves out its own person is partial"),
            Map.entry(Col.abstractStatus, "how much of the abstract its best record shows"),
            Map.entry(Wemi.expresses, "records of one publication are one version, versions of one text one work"),
            Map.entry(Col.recordOf, "records that were judged to be one publication"),
            Map.entry(Col.mentionOf, "names that were judged to be one person's"),
            Map.entry(Col.pageSubject, "the person whose page it is, told by the name it prints"),
            Map.entry(Col.inCapture, "where it was read"),
            Map.entry(Col.basis, "named in the list, or an author because the page is theirs"),
            Map.entry(Col.contributor, "the page is theirs, so what it lists is their work"),
            Map.entry(Dct.creator, "the page is theirs, so what it lists is their work"),
            Map.entry(Col.inSeries, "the table of known venues"),
            Map.entry(Col.publishedIn, "the table of known venues"),
            Map.entry(OrgTerms.member, "the page is theirs"),
            Map.entry(Col.contribution, "the names in its list of authors, in their order"),
            Map.entry(Col.listIndex, "its place among the page's listings"),
            Map.entry(Col.printedIndex, "its place among the names in the list"),
            Map.entry(Col.authorPosition, "its place in a list of authors that is known to be complete"),
            Map.entry(Col.statement, "what the page says of its person"),
            Map.entry(Col.supervisorMention, "the name stands in that statement"),
            Map.entry(Col.matchKey, "a key under which things that may be the same are looked up"),
            Map.entry(Skos.prefLabel, "the table of known venues"),
            Map.entry(Bibo.volume, "read from the name of the volume"),
            Map.entry(Dct.language, "told from the text"));

    private Rules() {}

    static String of(Node property, String kind) {
        boolean page = kind.equals("capture") || kind.equals("run") || kind.equals("extractor");
        if (page && !property.equals(Col.pageSubject)) {
            return "noted when the page was read";
        }
        return switch (kind) {
            case "decision", "curation", "judgement", "sample", "evidence" -> "noted when it was decided or read";
            default -> BY_PROPERTY.getOrDefault(property, UNKNOWN);
        };
    }
}
