package org.colophon.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Wemi;

/** How much there is in a store, and how much of it is incomplete. */
public final class StoreStatistics {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final GraphView view;
    private final GraphView identity;

    private StoreStatistics(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.view = GraphView.ofDefault(dataset);
        this.identity = GraphView.of(dataset, iris.identityGraph());
    }

    /**
     * Counts, each under a name for readers, in the order to show them.
     *
     * <p>Wants a transaction.
     */
    public static Map<String, Long> of(DatasetGraph dataset, Iris iris) {
        return new StoreStatistics(dataset, iris).count();
    }

    private Map<String, Long> count() {
        Map<String, Long> counts = new LinkedHashMap<>();
        GraphView prov = GraphView.of(dataset, iris.provGraph());
        counts.put("pages", (long) prov.subjects(RDF.Nodes.type, Col.Capture).size());
        counts.put("listings", (long)
                identity.triples(Node.ANY, Col.recordOf, Node.ANY).size());
        counts.put("works", typed(Wemi.Work));
        counts.put("versions", typed(Wemi.Expression));
        counts.put("people", typed(Foaf.Person));
        counts.put("venues", typed(Col.VenueSeries));
        counts.put("merges", (long) identity.subjects(Col.decision, Col.Merged).size());
        counts.put("kept apart", (long)
                identity.subjects(Col.decision, Col.KeptApart).size());
        counts.put("undecided", (long)
                identity.subjects(Col.decision, Col.Undecided).size());
        counts.put("works without title", without(Wemi.Work, Dct.title));
        counts.put("works without year", without(Wemi.Work, Col.year));
        counts.put("works without venue", without(Wemi.Work, Col.publishedIn));
        counts.put("incomplete author lists", typed(Wemi.Work) - having(Col.authorListStatus, Col.CompleteList));
        counts.put("abstracts cut", having(Col.abstractStatus, Col.Cut));
        counts.put("abstracts absent", having(Col.abstractStatus, Col.Absent));
        counts.put("abstracts perhaps shortened", having(Col.abstractStatus, Col.Unknown));
        return counts;
    }

    private long typed(Node type) {
        return view.subjects(RDF.Nodes.type, type).size();
    }

    private long having(Node property, Node value) {
        return view.subjects(property, value).size();
    }

    private long without(Node type, Node property) {
        return view.subjects(RDF.Nodes.type, type).stream()
                .filter(thing -> !view.contains(thing, property, Node.ANY))
                .count();
    }
}
