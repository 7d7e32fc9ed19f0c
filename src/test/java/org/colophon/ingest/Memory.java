package org.colophon.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.colophon.graph.Iris;

/**
 * A dataset in memory that pages are written to as {@link Ingest} writes them, a transaction a call.
 *
 * <p>Hundreds of orders of pages are tried out: reading a page is a pure function and done once, and
 * what remains, deciding and consolidating, sees nothing of the store but a {@link DatasetGraph}. So
 * the disk would only cost time; the tests of the same name over TDB2 take one order.
 */
final class Memory {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private final Iris iris = Iris.under(Iris.DEFAULT_BASE);
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    /** What two stores must agree on. */
    record State(SortedSet<String> defaultGraph, SortedSet<String> identity) {}

    void add(List<Prepared> pages) {
        Txn.executeWrite(dataset, () -> new PageWriter(dataset, iris, CLOCK).write(pages));
    }

    State state() {
        dataset.begin(ReadWrite.READ);
        try {
            Canonical canonical = new Canonical(dataset, iris);
            return new State(canonical.defaultGraph(), canonical.identityGraph());
        } finally {
            dataset.end();
        }
    }
}
