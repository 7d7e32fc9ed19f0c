package org.colophon.explain;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.Prefixes;
import org.colophon.vocab.Prov;
import org.colophon.vocab.Pso;
import org.colophon.vocab.Vivo;
import org.colophon.vocab.Wemi;

/** Names for terms of vocabularies: {@code dcterms:isPartOf}, or <i>is part of</i>. */
public final class TermNames {

    private static final Map<Node, String> WORDS = Map.of(
            RDF.Nodes.type, "is a",
            Col.personIdentifier, "identifier",
            Dct.creator, "author",
            Dct.isPartOf, "part of",
            Wemi.expresses, "version of",
            Bibo.pages, "pages",
            Pso.withStatus, "status",
            Vivo.hasResearchArea, "research area",
            Vivo.relates, "concerns",
            OrgTerms.memberDuring, "during");

    private static final Map<Node, String> INVERSE = Map.ofEntries(
            Map.entry(Dct.creator, "author of"),
            Map.entry(Wemi.expresses, "versions"),
            Map.entry(Col.publishedIn, "published here"),
            Map.entry(Dct.isPartOf, "parts"),
            Map.entry(Col.inSeries, "volumes"),
            Map.entry(Dct.publisher, "published by them"),
            Map.entry(OrgTerms.member, "positions"),
            Map.entry(OrgTerms.organization, "members"),
            Map.entry(OrgTerms.role, "held by"),
            Map.entry(Col.supervisor, "supervisor of"),
            Map.entry(Col.supervisee, "supervised by"),
            Map.entry(Vivo.relates, "awards and degrees"),
            Map.entry(Vivo.assignedBy, "degrees given"),
            Map.entry(Vivo.hasResearchArea, "researched by"),
            Map.entry(Col.inCapture, "read from here"),
            Map.entry(Col.recordOf, "records"),
            Map.entry(Col.mentionOf, "mentions"),
            Map.entry(Col.pageSubject, "pages about them"),
            Map.entry(Col.contribution, "stands in"),
            Map.entry(Col.statement, "stated in"),
            Map.entry(Col.supervisorMention, "named in"),
            Map.entry(Prov.used, "read by"),
            Map.entry(Prov.wasGeneratedBy, "gave"),
            Map.entry(Prov.wasDerivedFrom, "claims"),
            Map.entry(Prov.wasAssociatedWith, "runs"));

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private TermNames() {}

    /** The abbreviated IRI; the whole IRI where no prefix is known for it. */
    public static String prefixed(Node term) {
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            if (term.getURI().startsWith(prefix.getValue())) {
                return prefix.getKey() + ":"
                        + term.getURI().substring(prefix.getValue().length());
            }
        }
        return term.getURI();
    }

    /** The property in words as seen from its value: what <i>author</i> is to a work, <i>author of</i> is to a person. */
    public static String inverseWords(Node property) {
        return INVERSE.getOrDefault(property, words(property) + " of");
    }

    /** The term in words, for a heading or a line of text; the whole IRI where it does not end in a name. */
    public static String words(Node term) {
        String known = WORDS.get(term);
        if (known != null) {
            return known;
        }
        String iri = term.getURI();
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        if (!NAME.matcher(local).matches()) {
            return iri;
        }
        return String.join(" ", HUMP.split(local)).toLowerCase(Locale.ROOT);
    }
}
