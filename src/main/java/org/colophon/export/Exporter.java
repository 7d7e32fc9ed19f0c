package org.colophon.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.Iris;
import org.colophon.graph.SortedWriter;

/**
 * Writes a store, or part of it, in a format that others read. Equal content gives equal bytes,
 * whenever and in whatever order it was stored.
 *
 * <p>It reads inside the caller's transaction. The quads asked for are held in memory to be sorted.
 *
 * <pre>{@code
 * store.read(dataset -> {
 *     new Exporter(dataset, store.iris()).write(ExportScope.CONSOLIDATED, ExportFormat.TURTLE, Path.of("graph.ttl"));
 *     return null;
 * });
 * }</pre>
 */
public final class Exporter {

    private final DatasetGraph dataset;
    private final Iris iris;

    public Exporter(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /**
     * Refuses what cannot be: named graphs in a format that has none.
     *
     * @throws ExportProblem with a message that names the formats to choose from
     */
    public static void check(ExportScope scope, ExportFormat format) {
        if (scope != ExportScope.CONSOLIDATED && !format.holdsGraphs()) {
            throw new ExportProblem("--graph " + scope.label() + " is several graphs, which --format " + format.label()
                    + " cannot hold; choose one of " + ExportFormat.thatHoldGraphs());
        }
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @return how many quads were written
     * @throws ExportProblem if the format cannot hold it
     */
    public long write(ExportScope scope, ExportFormat format, OutputStream out) throws IOException {
        check(scope, format);
        List<Quad> quads = SortedWriter.sorted(collect(scope));
        write(quads, format, out);
        return quads.size();
    }

    /**
     * Writes to a file, which is there whole or not at all: an older one of that name stays until the
     * new one is complete.
     *
     * @return how many quads were written
     * @throws ExportProblem if the format cannot hold it, or the file cannot be written
     */
    public long write(ExportScope scope, ExportFormat format, Path file) {
        check(scope, format);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new ExportProblem("cannot write " + file + ": it is a folder");
        }
        Path temporary =
                folder.resolve("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        try {
            long count;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                count = write(scope, format, out);
            }
            move(temporary, target);
            return count;
        } catch (IOException e) {
            throw new ExportProblem("cannot write " + file + ": " + reason(e), e);
        } finally {
            discard(temporary);
        }
    }

    /**
     * Writes quads that are sorted already.
     *
     * @param quads in {@link SortedWriter#ORDER}; all in the default graph if the format holds no other
     */
    public static void write(List<Quad> quads, ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TURTLE, TRIG -> SortedWriter.writeTrig(quads, out);
            case NTRIPLES, NQUADS -> SortedWriter.writeLines(quads, out);
            case JSONLD -> JsonLdWriter.write(quads, out);
            case RDFXML -> RdfXmlWriter.write(quads, out);
        }
        out.flush();
    }

    private List<Quad> collect(ExportScope scope) {
        Predicate<Node> wanted = graphs(scope);
        List<Quad> quads = new ArrayList<>();
        Iterator<Quad> all = scope == ExportScope.CONSOLIDATED
                ? dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                : dataset.find();
        while (all.hasNext()) {
            Quad quad = all.next();
            if (quad.isDefaultGraph()) {
                quad = Quad.create(Quad.defaultGraphIRI, quad.asTriple());
            }
            if (wanted.test(quad.getGraph())) {
                quads.add(quad);
            }
        }
        return quads;
    }

    private Predicate<Node> graphs(ExportScope scope) {
        return switch (scope) {
            case CONSOLIDATED -> Quad::isDefaultGraph;
            case CLAIMS ->
                graph -> graph.equals(iris.evidenceGraph())
                        || graph.equals(iris.provGraph())
                        || graph.getURI().startsWith(iris.captureGraphPrefix());
            case ALL -> graph -> true;
        };
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The export itself failed or succeeded already; that is what the caller hears of.
            temporary.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "its folder does not exist"
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
