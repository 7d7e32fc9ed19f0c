package org.colophon.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * A dataset inside a write transaction: it reads as if every change were written, and gives them to a writer.
 *
 * <p>Deciding and consolidating read again and again what they wrote a moment before, and change much of it once more:
 * in memory that costs a fraction. What is added is given away a piece at a time all the same, so that it can be written
 * meanwhile: most of it stays, and the little that is deleted again is deleted at the end.
 */
final class PendingDataset extends DatasetGraphTriplesQuads {

    /** After so many more triples, the writer gets what has come to the named graphs. */
    private static final int PIECE = 20_000;

    private final DatasetGraph base;
    private final BiConsumer<Node, List<Triple>> adding;
    private final Map<Node, PendingGraph> graphs = new LinkedHashMap<>();
    private int waiting;

    /**
     * A dataset without changes.
     *
     * @param base what is committed, in a transaction of this thread
     * @param adding takes triples of a named graph that are to be written, as they come
     */
    PendingDataset(DatasetGraph base, BiConsumer<Node, List<Triple>> adding) {
        this.base = base;
        this.adding = adding;
    }

    /** Gives away all changes that were not given away yet: what is deleted first. */
    void finish(BiConsumer<Node, List<Triple>> deleting) {
        graphs.forEach((name, graph) -> deleting.accept(name, graph.deleted()));
        graphs.forEach((name, graph) -> adding.accept(name, graph.give()));
    }

    private PendingGraph graph(Node name) {
        return graphs.computeIfAbsent(name, any -> new PendingGraph(base, name));
    }

    private void add(Node graph, Triple triple) {
        graph(graph).add(triple);
        waiting++;
        if (waiting >= PIECE) {
            waiting = 0;
            graphs.forEach((name, pending) -> {
                // Labels are deleted from the text index before others are added, so those wait for the end.
                if (!Quad.isDefaultGraph(name)) {
                    adding.accept(name, pending.give());
                }
            });
        }
    }

    @Override
    protected void addToDftGraph(Node subject, Node predicate, Node object) {
        add(Quad.defaultGraphIRI, Triple.create(subject, predicate, object));
    }

    @Override
    protected void addToNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        add(graph, Triple.create(subject, predicate, object));
    }

    @Override
    protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
        graph(Quad.defaultGraphIRI).delete(Triple.create(subject, predicate, object));
    }

    @Override
    protected void deleteFromNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        graph(graph).delete(Triple.create(subject, predicate, object));
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return quads(Quad.defaultGraphIRI, graph(Quad.defaultGraphIRI).find(subject, predicate, object));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        return quads(graph, graph(graph).find(subject, predicate, object));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        List<Quad> found = new ArrayList<>();
        for (Node graph : graphNodes()) {
            graph(graph).find(subject, predicate, object).forEach(triple -> found.add(Quad.create(graph, triple)));
        }
        return found.iterator();
    }

    private static Iterator<Quad> quads(Node graph, Collection<Triple> triples) {
        return triples.stream().map(triple -> Quad.create(graph, triple)).iterator();
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return graphNodes().iterator();
    }

    private Set<Node> graphNodes() {
        Set<Node> names = new LinkedHashSet<>();
        base.listGraphNodes().forEachRemaining(names::add);
        names.addAll(graphs.keySet());
        names.remove(Quad.defaultGraphIRI);
        names.removeIf(name -> {
            PendingGraph graph = graphs.get(name);
            return graph != null && graph.isEmpty();
        });
        return names;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public PrefixMap prefixes() {
        return base.prefixes();
    }

    /** What is remembered with the dataset outlives the transaction. */
    @Override
    public Context getContext() {
        return base.getContext();
    }

    @Override
    public boolean supportsTransactions() {
        return base.supportsTransactions();
    }

    @Override
    public boolean supportsTransactionAbort() {
        return base.supportsTransactionAbort();
    }

    @Override
    public void begin(TxnType type) {
        base.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return base.promote(mode);
    }

    @Override
    public void commit() {
        base.commit();
    }

    @Override
    public void abort() {
        base.abort();
    }

    @Override
    public void end() {
        base.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return base.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return base.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return base.isInTransaction();
    }
}
