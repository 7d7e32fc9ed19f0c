package org.colophon.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.colophon.vocab.Dct;

/** Searching the text index. */
final class TextSearch {

    /** A word in a name or title says more about an entity than one in its abstract. */
    private static final float LABEL_BOOST = 3;

    private final TextIndex index;

    TextSearch(TextIndex index) {
        this.index = index;
    }

    List<SearchHit> find(String words, int limit) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            // Nothing is left of it once it is analysed, and a query for nothing finds everything.
            return List.of();
        }
        Map<Node, SearchHit> best = new LinkedHashMap<>();
        collect(best, Dct.title, words, LABEL_BOOST, limit);
        collect(best, Dct.abstract_, words, 1, limit);
        return best.values().stream()
                .sorted(Comparator.comparing(SearchHit::score)
                        .reversed()
                        .thenComparing(hit -> hit.entity().toString()))
                .limit(limit)
                .toList();
    }

    private void collect(Map<Node, SearchHit> best, Node property, String words, float boost, int limit) {
        for (TextHit hit : query(property, words, limit)) {
            String text = hit.getLiteral() == null ? "" : hit.getLiteral().getLiteralLexicalForm();
            SearchHit found = new SearchHit(hit.getNode(), text, hit.getScore() * boost);
            best.merge(hit.getNode(), found, (a, b) -> a.score() >= b.score() ? a : b);
        }
    }

    /** What a person typed need not be a valid query: then its words are looked for as they are. */
    private List<TextHit> query(Node property, String words, int limit) {
        String graph = Quad.defaultGraphNodeGenerated.getURI();
        try {
            return index.query(property, words, graph, null, limit);
        } catch (TextIndexParseException notAQuery) {
            // Lower case, so that AND, OR and NOT are words too.
            String escaped = QueryParserBase.escape(words).toLowerCase(Locale.ROOT);
            return index.query(property, escaped, graph, null, limit);
        }
    }
}
