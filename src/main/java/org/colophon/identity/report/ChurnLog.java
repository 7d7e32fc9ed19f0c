package org.colophon.identity.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.vocab.Col;
import org.colophon.vocab.Prov;

/** The runs that changed which entities there are, in the provenance graph. A run that changed nothing is not told. */
public final class ChurnLog {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final GraphView log;

    public ChurnLog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.log = GraphView.of(dataset, iris.provGraph());
    }

    /**
     * A run and what it changed.
     *
     * @param ended when, as {@code xsd:dateTime}
     * @param counts one a kind, those of kinds that did not change among them
     */
    public record Run(Node iri, int number, String ended, List<ChurnCount> counts) {}

    /**
     * Writes down what a run changed. A run may come in several parts, each with a transaction of its own.
     *
     * @param began when the run began: parts of one run have that in common
     * @param ended when this part of it was done
     */
    public void add(List<ChurnCount> counts, Instant began, Instant ended) {
        if (counts.stream().noneMatch(ChurnCount::any)) {
            return;
        }
        Node start = Literals.dateTime(began);
        Optional<Run> same = runs().stream()
                .filter(run -> log.contains(run.iri(), Prov.startedAtTime, start))
                .findFirst();
        int number = same.map(Run::number).orElse(runs().size() + 1);
        Node run = iris.id("run", "identity-" + number);
        put(run, RDF.Nodes.type, Col.IdentityRun);
        put(run, Col.serial, Literals.integer(number));
        put(run, Prov.startedAtTime, start);
        set(run, Prov.endedAtTime, Literals.dateTime(ended));
        for (ChurnCount count : counts) {
            ChurnCount sum = same.flatMap(earlier -> of(count.kind(), earlier))
                    .map(count::plus)
                    .orElse(count);
            if (sum.any()) {
                write(run, sum);
            }
        }
    }

    private static Optional<ChurnCount> of(Kind kind, Run run) {
        return run.counts().stream().filter(count -> count.kind() == kind).findFirst();
    }

    private void write(Node run, ChurnCount count) {
        Node churn = NodeFactory.createURI(run.getURI() + "/" + count.kind().word());
        put(run, Col.churn, churn);
        put(churn, RDF.Nodes.type, Col.Churn);
        put(churn, Col.churnKind, Literals.string(count.kind().word()));
        set(churn, Col.minted, Literals.integer(count.minted()));
        set(churn, Col.replaced, Literals.integer(count.replaced()));
        set(churn, Col.split, Literals.integer(count.split()));
        set(churn, Col.retired, Literals.integer(count.retired()));
    }

    /** All runs that changed something, oldest first. */
    public List<Run> runs() {
        return log.subjects(RDF.Nodes.type, Col.IdentityRun).stream()
                .map(this::read)
                .sorted(Comparator.comparingInt(Run::number))
                .toList();
    }

    private Run read(Node run) {
        List<ChurnCount> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Node churn = NodeFactory.createURI(run.getURI() + "/" + kind.word());
            counts.add(new ChurnCount(
                    kind,
                    number(churn, Col.minted),
                    number(churn, Col.replaced),
                    number(churn, Col.split),
                    number(churn, Col.retired)));
        }
        return new Run(
                run, number(run, Col.serial), log.text(run, Prov.endedAtTime).orElse(""), counts);
    }

    private int number(Node subject, Node property) {
        return log.integer(subject, property).orElse(0);
    }

    private void set(Node subject, Node property, Node value) {
        dataset.deleteAny(iris.provGraph(), subject, property, Node.ANY);
        put(subject, property, value);
    }

    private void put(Node subject, Node property, Node value) {
        dataset.add(Quad.create(iris.provGraph(), subject, property, value));
    }
}
