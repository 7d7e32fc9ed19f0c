package org.colophon.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A write transaction on a thread of its own, so that writing goes on while its caller makes up what comes next.
 *
 * <p>From the construction on nobody else writes. What is closed before it is committed leaves nothing behind.
 */
final class WriterThread implements AutoCloseable {

    private final DatasetGraph dataset;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread writer = new Thread(task, "colophon-writer");
        writer.setDaemon(true);
        return writer;
    });
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private boolean committed;
    private volatile boolean closing;

    private WriterThread(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Waits for other writers, and begins. */
    static WriterThread begin(DatasetGraph dataset) {
        WriterThread writer = new WriterThread(dataset);
        try {
            writer.then(() -> dataset.begin(TxnType.WRITE));
            writer.await();
            return writer;
        } catch (RuntimeException notBegun) {
            writer.close();
            throw notBegun;
        }
    }

    /** Does a step after those before it; if one fails, none after it is done, and {@link #commit} tells. */
    void then(Runnable step) {
        last = last.thenRunAsync(
                () -> {
                    if (!closing) {
                        step.run();
                    }
                },
                thread);
    }

    /** Commits once all steps are done. */
    void commit() {
        then(dataset::commit);
        await();
        committed = true;
    }

    private void await() {
        try {
            last.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits for the step that is being done; without a commit everything is as it was before. */
    @Override
    public void close() {
        closing = true;
        try {
            last.handleAsync((done, failed) -> end(), thread).join();
        } finally {
            thread.shutdown();
        }
    }

    private boolean end() {
        boolean open = dataset.isInTransaction();
        if (open && !committed) {
            dataset.abort();
        }
        dataset.end();
        return open;
    }
}
