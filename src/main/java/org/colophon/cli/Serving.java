package org.colophon.cli;

import java.util.concurrent.CountDownLatch;
import org.colophon.server.ColophonServer;
import org.colophon.server.ServerOptions;
import org.colophon.store.ColophonStore;

/** Serves a store until the process is asked to stop. */
final class Serving {

    private Serving() {}

    static void untilStopped(ColophonStore store, ServerOptions options, Console console) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            await(closed);
        }));
        try (ColophonServer server = ColophonServer.start(store, options)) {
            console.print("Browse:  " + server.address());
            console.print("SPARQL:  " + server.address().resolve("sparql"));
            console.out().flush();
            console.say("Stop with Ctrl-C.");
            asked.await();
        } finally {
            closed.countDown();
        }
    }

    /** The hook holds the process until the store is closed in order. */
    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
