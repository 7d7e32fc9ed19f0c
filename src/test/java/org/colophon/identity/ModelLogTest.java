package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.match.Model;
import org.colophon.identity.match.ModelText;
import org.colophon.vocab.Col;
import org.junit.jupiter.api.Test;

class ModelLogTest {

    private final Iris iris = Iris.under("http://localhost:3030/");
    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final ModelLog log = new ModelLog(dataset, iris);

    private void rewrite(Node graph, Node model, String text) {
        dataset.deleteAny(graph, model, Col.modelText, Node.ANY);
        dataset.add(Quad.create(graph, model, Col.modelText, Literals.string(text)));
    }

    @Test
    void theModelTrainedLastIsInUse() {
        log.add(Model.shipped(), Instant.EPOCH);
        log.add(Model.shipped(), Instant.EPOCH);
        assertThat(log.latest()).isPresent();
        assertThat(log.inUse()).isEqualTo(1);
        assertThat(log.passedOver()).isEmpty();
    }

    @Test
    void aModelOfAnotherVersionIsPassedOverAndToldOf() {
        Node model = log.add(Model.shipped(), Instant.EPOCH);
        String text = ModelText.write(Model.shipped());
        rewrite(iris.curationGraph(), model, text.replaceFirst("\\d+", "0"));
        assertThat(log.latest()).isEmpty();
        assertThat(log.passedOver()).singleElement().asString().contains("identity train");

        Node learned = iris.id("model", "records");
        rewrite(iris.identityGraph(), learned, "records\t600\nvenues-together\n\n" + text.replaceFirst("\\d+", "0"));
        assertThat(log.inUse()).isEqualTo(2);
        assertThat(log.passedOver()).hasSize(2).last().asString().contains("rebuild");
    }
}
