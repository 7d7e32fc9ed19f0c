package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Literals;
import org.colophon.store.ColophonStore;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Wemi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The graph of the demo pages. */
class DemoGraphTest extends GraphContract {

    @Override
    Corpus corpus() {
        return Corpus.demo();
    }

    @Test
    @DisplayName("the two captures of one page are one list of works")
    void twoCapturesOfOnePage() {
        try (ColophonStore store = filled()) {
            store.read(dataset -> {
                GraphView view = GraphView.ofDefault(dataset);
                List<Node> maharaj = view.subjects(Foaf.name, Literals.string("Tegan Maharaj"));
                assertThat(maharaj).hasSize(1);
                assertThat(view.subjects(RDF.Nodes.type, Wemi.Work))
                        .allSatisfy(work ->
                                assertThat(view.objects(work, Dct.title)).hasSizeLessThan(2));
                return true;
            });
        }
    }

    @Test
    @DisplayName("somebody the pages name once with and once without an initial is one person where company proves it")
    void whoeverIsProvedOneIsOne() {
        try (ColophonStore store = filled()) {
            store.read(dataset -> {
                GraphView identity = GraphView.of(dataset, store.iris().identityGraph());
                assertThat(identity.subjects(Col.decision, Col.Merged)).isNotEmpty();
                assertThat(identity.subjects(Col.decision, Col.KeptApart)).isNotEmpty();
                return true;
            });
        }
    }
}
