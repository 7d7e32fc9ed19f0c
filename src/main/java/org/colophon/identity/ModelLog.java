package org.colophon.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.match.Ground;
import org.colophon.identity.match.Model;
import org.colophon.identity.match.ModelText;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Prov;

/** The models that were trained, in the curation graph: they rest on what people decided. Older ones are kept. */
public final class ModelLog {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final GraphView log;

    public ModelLog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.log = GraphView.of(dataset, iris.curationGraph());
    }

    /** The model that was trained last; empty if none was, or if it is of another version of the program. */
    public Optional<Model> latest() {
        return last().flatMap(model -> log.text(model, Col.modelText)).flatMap(ModelText::read);
    }

    private Optional<Node> last() {
        return models().stream()
                .max(Comparator.comparing(
                        model -> log.integer(model, Col.serial).orElse(0)));
    }

    /** How many models are in use, those included that this version of the program cannot read. */
    public int inUse() {
        return (last().isPresent() ? 1 : 0) + (learned().isPresent() ? 1 : 0);
    }

    /**
     * What is passed over because another version of the program wrote it.
     *
     * @return a line each that says what and how it is made anew
     */
    public List<String> passedOver() {
        List<String> lines = new ArrayList<>();
        if (last().isPresent() && latest().isEmpty()) {
            lines.add("the trained model is of another version and decides nothing; identity train makes a new one");
        }
        if (learned().filter(text -> Ground.read(text).isEmpty()).isPresent()) {
            lines.add("what the records showed was learned by another version; rebuild learns it anew");
        }
        return lines;
    }

    private Optional<String> learned() {
        return GraphView.of(dataset, iris.identityGraph()).text(iris.id("model", "records"), Col.modelText);
    }

    /**
     * Keeps a model; from now on it is the one in use.
     *
     * @return its IRI
     */
    public Node add(Model model, Instant when) {
        int serial = models().size() + 1;
        Node iri = iris.id("model", Integer.toString(serial));
        put(iri, RDF.Nodes.type, Col.MatchModel);
        put(iri, Col.serial, Literals.integer(serial));
        put(iri, Dct.description, Literals.text(model.name(), "en"));
        put(iri, Prov.generatedAtTime, Literals.dateTime(when));
        put(iri, Col.modelText, Literals.string(ModelText.write(model)));
        return iri;
    }

    private List<Node> models() {
        return log.subjects(RDF.Nodes.type, Col.MatchModel);
    }

    private void put(Node subject, Node property, Node value) {
        dataset.add(Quad.create(iris.curationGraph(), subject, property, value));
    }
}
