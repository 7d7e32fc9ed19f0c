package org.colophon.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.extract.Extraction;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.ProvWriter;
import org.colophon.store.GraphEdit;
import org.colophon.vocab.Oa;
import org.colophon.vocab.Prov;

/** The claims, evidence and provenance of captures: each capture's part is replaced as a whole. */
final class CaptureGraphs {

    private final DatasetGraph dataset;
    private final Iris iris;

    CaptureGraphs(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** Whether a capture was read by these rules already. */
    boolean holds(String captureKey, Extraction.Read read) {
        GraphView prov = GraphView.of(dataset, iris.provGraph());
        Node run = iris.id("run", captureKey + "-" + read.extractor() + "-" + read.version());
        return prov.contains(iris.captureGraph(captureKey), Prov.wasGeneratedBy, run);
    }

    /** Puts what was read in the place of all that was known of the capture. */
    void replace(Prepared page, Instant readAt) {
        String key = page.captureKey();
        Node graph = page.triples().graph();
        List<Triple> earlier = provenance(key);
        List<Triple> claims = page.triples().claims();
        List<Triple> evidence = page.triples().evidence();
        // Where a capture came from is written with what it says: of one that is new there is nothing to look for.
        if (earlier.isEmpty()) {
            GraphEdit.add(dataset, graph, claims);
            GraphEdit.add(dataset, iris.evidenceGraph(), evidence);
        } else {
            GraphEdit.replace(dataset, graph, all(graph), claims);
            GraphEdit.replace(dataset, iris.evidenceGraph(), evidence(key), evidence);
        }
        Extraction.Read read = page.read();
        List<Triple> prov = ProvWriter.write(
                iris,
                page.captured().capture(),
                read.claims().site(),
                read.extractor(),
                read.version(),
                Optional.of(readAt));
        GraphEdit.replace(dataset, iris.provGraph(), earlier, prov);
    }

    private List<Triple> all(Node graph) {
        return GraphView.of(dataset, graph).triples(Node.ANY, Node.ANY, Node.ANY);
    }

    private List<Triple> evidence(String captureKey) {
        GraphView view = GraphView.of(dataset, iris.evidenceGraph());
        List<Triple> found = new ArrayList<>();
        for (Node target : view.subjects(Oa.hasSource, iris.capture(captureKey))) {
            found.addAll(view.about(target));
            view.objects(target, Oa.hasSelector).forEach(selector -> found.addAll(view.about(selector)));
            view.subjects(Oa.hasTarget, target).forEach(annotation -> found.addAll(view.about(annotation)));
        }
        return found;
    }

    /** Extractors are shared by many captures, so they stay. */
    private List<Triple> provenance(String captureKey) {
        GraphView view = GraphView.of(dataset, iris.provGraph());
        Node graph = iris.captureGraph(captureKey);
        List<Triple> found = new ArrayList<>(view.about(iris.capture(captureKey)));
        found.addAll(view.about(graph));
        view.objects(graph, Prov.wasGeneratedBy).forEach(run -> found.addAll(view.about(run)));
        return found;
    }
}
