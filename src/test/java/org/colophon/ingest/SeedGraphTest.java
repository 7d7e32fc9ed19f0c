package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.colophon.Shared;
import org.colophon.graph.GraphView;
import org.colophon.store.ColophonStore;
import org.colophon.vocab.Col;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Wemi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The graph of the five seed pages, held against the one that was worked out by hand. */
class SeedGraphTest extends GraphContract {

    @Override
    Corpus corpus() {
        return Corpus.seeds();
    }

    @Test
    @DisplayName("36 works, 39 versions, 129 people, two questions undecided")
    void counts() {
        try (ColophonStore store = filled()) {
            store.read(dataset -> {
                GraphView view = GraphView.ofDefault(dataset);
                assertThat(view.subjects(RDF.Nodes.type, Wemi.Work)).hasSize(36);
                assertThat(view.subjects(RDF.Nodes.type, Wemi.Expression)).hasSize(39);
                assertThat(view.subjects(RDF.Nodes.type, Foaf.Person)).hasSize(129);
                GraphView identity = GraphView.of(dataset, store.iris().identityGraph());
                assertThat(identity.subjects(Col.decision, Col.Undecided)).hasSize(2);
                return true;
            });
        }
    }

    @Test
    @DisplayName("the default graph says everything that the reference's says")
    void saysWhatTheReferenceSays() {
        DatasetGraph reference = reference();
        try (ColophonStore store = filled()) {
            store.read(dataset -> {
                TreeSet<String> missing = new ReferenceKeys(reference, seedsByNumber()).defaultGraph();
                missing.removeAll(new ReferenceKeys(dataset, Map.of()).defaultGraph());
                assertThat(missing).isEmpty();
                return true;
            });
        }
    }

    @Test
    @DisplayName("works, versions and people have the records and mentions that the reference gives them")
    void clustersAsTheReference() {
        DatasetGraph reference = reference();
        try (ColophonStore store = filled()) {
            store.read(dataset -> {
                ReferenceKeys ours = new ReferenceKeys(dataset, Map.of());
                ReferenceKeys theirs = new ReferenceKeys(reference, seedsByNumber());
                assertThat(ours.clusters()).isEqualTo(theirs.clusters());
                return true;
            });
        }
    }

    @Test
    @DisplayName("the twelve decisions of the reference are among ours, as sure to within a twentieth")
    void decidesAsTheReference() {
        DatasetGraph reference = reference();
        try (ColophonStore store = filled()) {
            store.read(dataset -> {
                Map<String, ReferenceKeys.Verdict> ours = new ReferenceKeys(dataset, Map.of()).decisions();
                Map<String, ReferenceKeys.Verdict> theirs = new ReferenceKeys(reference, seedsByNumber()).decisions();
                assertThat(theirs).hasSize(12);
                theirs.forEach((question, verdict) -> {
                    assertThat(ours).containsKey(question);
                    assertThat(ours.get(question).decision()).as(question).isEqualTo(verdict.decision());
                    assertThat(Math.abs(ours.get(question).confidence() - verdict.confidence()))
                            .as(question)
                            .isLessThanOrEqualTo(0.0501);
                });
                return true;
            });
        }
    }

    private static DatasetGraph reference() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(Shared.path("gold", "reference.trig")).lang(Lang.TRIG).parse(dataset);
        return dataset;
    }

    /** Which capture the reference calls 000. */
    private Map<String, String> seedsByNumber() {
        Map<String, String> keys = new HashMap<>();
        corpus().pages()
                .forEach(page -> keys.put(
                        page.capture().label().substring(0, 3), page.capture().key()));
        return keys;
    }
}
