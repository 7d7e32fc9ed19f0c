package org.colophon.validate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;
import org.colophon.vocab.Ontology;

/**
 * Runs the ontology's shapes over a store, each over the kind of graph it is made for.
 *
 * <p>Graphs are checked one at a time, as they are in the store: a claim is never judged by what
 * another page says.
 */
public final class StoreValidator {

    private final DatasetGraph dataset;
    private final Iris iris;

    /** A validator over a dataset; {@link #validate} wants a transaction. */
    public StoreValidator(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** Everything that is not as it should be; empty for a store in order. */
    public List<Finding> validate() {
        List<Finding> found = new ArrayList<>();
        run(Col.DefaultGraph, "default graph", dataset.getDefaultGraph(), found);
        Shapes ofCaptures = shapesFor(Col.CaptureGraphs);
        for (Map.Entry<String, Node> capture : captureGraphs().entrySet()) {
            run(ofCaptures, "capture " + capture.getKey(), dataset.getGraph(capture.getValue()), found);
        }
        run(Col.EvidenceGraph, "evidence", dataset.getGraph(iris.evidenceGraph()), found);
        run(Col.IdentityGraph, "identity", dataset.getGraph(iris.identityGraph()), found);
        run(Col.ProvGraph, "provenance", dataset.getGraph(iris.provGraph()), found);
        run(Col.CurationGraph, "curation", dataset.getGraph(iris.curationGraph()), found);
        run(Col.RegistryGraph, "registry", dataset.getGraph(iris.registryGraph()), found);
        return found;
    }

    private TreeMap<String, Node> captureGraphs() {
        TreeMap<String, Node> graphs = new TreeMap<>();
        String prefix = iris.captureGraphPrefix();
        Iterator<Node> all = dataset.listGraphNodes();
        while (all.hasNext()) {
            Node graph = all.next();
            if (graph.getURI().startsWith(prefix)) {
                graphs.put(graph.getURI().substring(prefix.length()), graph);
            }
        }
        return graphs;
    }

    private void run(Node kind, String name, Graph data, List<Finding> found) {
        run(shapesFor(kind), name, data, found);
    }

    private static void run(Shapes shapes, String name, Graph data, List<Finding> found) {
        if (shapes.isEmpty()) {
            return;
        }
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
            found.add(new Finding(
                    name,
                    entry.focusNode(),
                    Optional.ofNullable(entry.resultPath()).map(Object::toString),
                    Optional.ofNullable(entry.value()),
                    entry.message(),
                    entry.severity().equals(Severity.Violation)));
        }
    }

    private static Shapes shapesFor(Node kind) {
        return Shapes.parse(Ontology.shapesFor(kind));
    }
}
