package org.colophon.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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
            store.write(dataset -> {
                Sample.small(dataset);
                return null;
            });
            ServerOptions options = ServerOptions.defaults().withPort(0).withQueryTimeout(timeout);
            return new Served(folder, store, ColophonServer.start(store, options));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
