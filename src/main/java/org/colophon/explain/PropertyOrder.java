package org.colophon.explain;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Skos;

/** The order in which a reader wants an entity's properties: what it is called, who made it, when and where. */
final class PropertyOrder {

    private static final List<Node> FIRST = List.of(
            Foaf.name,
            Dct.title,
            Skos.prefLabel,
            RDFS.Nodes.label,
            Col.printedTitle,
            Col.printedName,
            Col.nameVariant,
            Col.personIdentifier,
            Dct.creator,
            Col.year,
            Dct.issued,
            Col.publishedIn,
            Dct.isPartOf,
            Dct.publisher,
            Dct.abstract_);

    /** These repeat in RDF what a reader was told already, or are about the data. */
    private static final List<Node> LAST = List.of(
            Col.abstractStatus, Col.authorListStatus, Col.contribution, Col.contributor, RDF.Nodes.type, Col.matchKey);

    static final Comparator<Node> TELLING_FIRST =
            Comparator.comparingInt(PropertyOrder::rank).thenComparing(ByKey.NATURAL);

    private PropertyOrder() {}

    private static int rank(Node property) {
        int first = FIRST.indexOf(property);
        return first >= 0 ? first : FIRST.size() + 1 + LAST.indexOf(property);
    }
}
