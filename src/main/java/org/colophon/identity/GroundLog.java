package org.colophon.identity;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.match.Ground;
import org.colophon.identity.match.Model;
import org.colophon.store.GraphEdit;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/**
 * What the records of a store showed by themselves, in the identity graph: it is derived, like all there, and kept so
 * that a later record changes no score of those that are there.
 */
final class GroundLog {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node learned;
    private final GraphView identity;
    private final ModelLog trained;

    GroundLog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.learned = iris.id("model", "records");
        this.identity = GraphView.of(dataset, iris.identityGraph());
        this.trained = new ModelLog(dataset, iris);
    }

    /** What scores stand on: what the records showed, under the model that people trained last, if they did. */
    Ground current() {
        Ground shown = learned();
        Optional<Model> model = trained.latest();
        return model.map(shown::under).orElse(shown);
    }

    /** What the records showed when they were last learned from; the shipped ground if they never were. */
    Ground learned() {
        return identity.text(learned, Col.modelText).flatMap(Ground::read).orElseGet(Ground::shipped);
    }

    /** Keeps what the records show by now. */
    void keep(Ground ground) {
        replace(
                List.of(
                        Triple.create(learned, RDF.Nodes.type, Col.MatchModel),
                        Triple.create(
                                learned,
                                Dct.description,
                                Literals.text(ground.model().name(), "en")),
                        Triple.create(learned, Col.modelText, Literals.string(ground.text()))),
                Col.contents);
    }

    /** The number that {@link PublicationIndex#contents} gave for the records that are stored; 0 for none. */
    long contents() {
        return identity.text(learned, Col.contents)
                .map(digits -> Long.parseUnsignedLong(digits, 16))
                .orElse(0L);
    }

    /** Keeps the number for the records that are stored by now. */
    void keepContents(long contents) {
        Node digits = Literals.string(String.format("%016x", contents));
        List<Triple> existing = identity.triples(learned, Col.contents, Node.ANY);
        List<Triple> wanted = contents == 0 ? List.of() : List.of(Triple.create(learned, Col.contents, digits));
        GraphEdit.replace(dataset, iris.identityGraph(), existing, wanted);
    }

    private void replace(List<Triple> wanted, Node untouched) {
        List<Triple> existing = identity.about(learned).stream()
                .filter(triple -> !triple.getPredicate().equals(untouched))
                .toList();
        GraphEdit.replace(dataset, iris.identityGraph(), existing, wanted);
    }
}
