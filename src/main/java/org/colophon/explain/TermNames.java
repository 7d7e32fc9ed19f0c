package org.colophon.explain;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Dct;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.Prefixes;
import org.colophon.vocab.Pso;
import org.colophon.vocab.Vivo;
import org.colophon.vocab.Wemi;

/** Names for terms of vocabularies: {@code dcterms:isPartOf}, or <i>is part of</i>. */
public final class TermNames {

    private static final Map<Node, String> WORDS = Map.of(
            RDF.Nodes.type, "is a",
            Dct.creator, "author",
            Dct.isPartOf, "part of",
            Wemi.expresses, "version of",
            Bibo.pages, "pages",
            Pso.withStatus, "status",
            Vivo.hasResearchArea, "research area",
            Vivo.relates, "concerns",
            OrgTerms.memberDuring, "during");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

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

    /** The term in words, for a heading or a line of text. */
    public static String words(Node term) {
        String known = WORDS.get(term);
        if (known != null) {
            return known;
        }
        String name = prefixed(term);
        if (name.equals(term.getURI())) {
            return name;
        }
        String local = name.substring(name.indexOf(':') + 1);
        return String.join(" ", HUMP.split(local)).toLowerCase(Locale.ROOT);
    }
}
