package org.colophon.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.colophon.explain.Sample;
import org.colophon.store.ColophonStore;

/** The small graph in a store of its own, served on a free port. */
final class Served implements AutoCloseable {

    private final Path folder;
    private final ColophonStore store;
    private final ColophonServer server;

    private Served(Path folder, ColophonStore store, ColophonServer server) {
        this.folder = folder;
        this.store = store;
        this.server = server;
    }

    static Served small() {
        return start(Optional.empty(), Duration.ofSeconds(20));
    }

    static Served start(Optional<String> base, Duration timeout) {
        try {
            Path folder = Files.createTempDirectory("colophon-served");
            ColophonStore store = ColophonStore.open(folder.resolve("store"), base);
            DatasetGraph small = DatasetGraphFactory.create();
            Sample.small(small);
            store.write(dataset -> {
                // As ingestion writes it: the default graph by its IRI.
                small.find().forEachRemaining(quad -> dataset.add(named(quad)));
                return null;
            });
            ServerOptions options = ServerOptions.defaults().withPort(0).withQueryTimeout(timeout);
            return new Served(folder, store, ColophonServer.start(store, options));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Quad named(Quad quad) {
        return quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
    }

    ColophonStore store() {
        return store;
    }

    ColophonServer server() {
        return server;
    }

    Client client() {
        return new Client(server.address());
    }

    @Override
    public void close() {
        server.close();
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
