package org.colophon.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes many quads into TDB2: each node is numbered once, and each index gets its entries in its own order, so that
 * neighbours go into one block of it one after another.
 *
 * <p>What the text index holds goes the long way, through the dataset that keeps the index in step.
 */
final class QuadWriter {

    /** So many quads are sorted at a time. */
    private static final int PIECE = 200_000;

    private final DatasetGraph indexed;
    private final Predicate<Node> isText;
    private final Table triples;
    private final Table quads;
    private Map<Node, NodeId> numbers = new HashMap<>();

    /**
     * A writer to a store.
     *
     * @param stored the triples themselves
     * @param indexed the same with their text index
     * @param isText whether the values of a property are in the text index
     */
    QuadWriter(DatasetGraph stored, DatasetGraph indexed, Predicate<Node> isText) {
        this.indexed = indexed;
        this.isText = isText;
        DatasetGraphTDB tables = TDBInternal.requireStorage(stored);
        this.triples = new Table(tables.getTripleTable().getNodeTupleTable());
        this.quads = new Table(tables.getQuadTable().getNodeTupleTable());
    }

    /** Adds a triple to a graph, by {@link #finish} at the latest. */
    void add(Node graph, Triple triple) {
        boolean inDefault = Quad.isDefaultGraph(graph);
        if (inDefault && isText.test(triple.getPredicate())) {
            indexed.add(Quad.create(graph, triple));
        } else if (inDefault) {
            triples.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
        } else {
            quads.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    /** Adds triples to a graph, by {@link #finish} at the latest. */
    void add(Node graph, Collection<Triple> added) {
        added.forEach(triple -> add(graph, triple));
    }

    /** Deletes triples of a graph at once. */
    void delete(Node graph, Collection<Triple> gone) {
        if (!gone.isEmpty()) {
            finish();
            gone.forEach(triple -> indexed.delete(Quad.create(graph, triple)));
        }
    }

    /** Writes what still waits. */
    void finish() {
        triples.write();
        quads.write();
        numbers = new HashMap<>();
    }

    /** The triples, or the quads, with their indexes. */
    private final class Table {

        private final NodeTable nodes;
        private final TupleIndex[] indexes;
        private List<Tuple<NodeId>> waiting = new ArrayList<>();

        Table(NodeTupleTable table) {
            this.nodes = table.getNodeTable();
            this.indexes = table.getTupleTable().getIndexes();
        }

        void add(Node... row) {
            NodeId[] numbered = new NodeId[row.length];
            for (int i = 0; i < row.length; i++) {
                numbered[i] = numbers.computeIfAbsent(row[i], nodes::getAllocateNodeId);
            }
            waiting.add(TupleFactory.create(numbered));
            if (waiting.size() >= PIECE) {
                write();
                numbers = new HashMap<>();
            }
        }

        void write() {
            for (TupleIndex index : indexes) {
                waiting.sort(order(index.getMapping()));
                waiting.forEach(index::add);
            }
            waiting = new ArrayList<>();
        }
    }

    /** The order of an index, whose entries begin with what its mapping has first. */
    private static Comparator<Tuple<NodeId>> order(TupleMap mapping) {
        int[] slots = new int[mapping.length()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = mapping.getSlotIdx(i);
        }
        return (a, b) -> {
            for (int slot : slots) {
                int order = NodeId.compare(a.get(slot), b.get(slot));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
