package org.colophon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.colophon.graph.Iris;

/**
 * A store in a folder: triples, their text index, and the captured bytes.
 *
 * <p>Everything that reads runs inside {@link #read}, everything that writes inside {@link #write},
 * and a write is there as a whole or not at all. One process has a store open at a time, and inside
 * it one thread writes while others read on undisturbed.
 *
 * <pre>{@code
 * try (ColophonStore store = ColophonStore.open(Path.of("colophon-store"), Optional.empty())) {
 *     long size = store.read(dataset -> dataset.getDefaultGraph().size());
 * }
 * }</pre>
 */
public final class ColophonStore implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    private final Path folder;
    private final Iris iris;
    private final DatasetGraph triples;
    private final TextIndexing.TextIndexed text;
    private final CaptureFiles captures;

    private ColophonStore(Path folder, Iris iris, DatasetGraph triples, TextIndexing.TextIndexed text) {
        this.folder = folder;
        this.iris = iris;
        this.triples = triples;
        this.text = text;
        this.captures = new CaptureFiles(folder.resolve("captures"));
    }

    /** Whether a folder holds a store already. */
    public static boolean exists(Path folder) {
        return StoreSettings.present(folder);
    }

    /**
     * Opens a store, or makes a new one.
     *
     * @param folder where; made if it is not there
     * @param base the base of the IRIs; empty for the store's own, or the default for a new store
     * @throws StoreProblem if another process has it open, it was made with another base, or the
     *     folder holds something else
     * @throws IllegalArgumentException if the base is not an IRI to build on
     */
    public static ColophonStore open(Path folder, Optional<String> base) {
        try {
            refuseForeign(folder);
            Files.createDirectories(folder);
            boolean fresh = !StoreSettings.present(folder);
            ColophonStore store =
                    connect(folder, Iris.under(StoreSettings.of(folder, base).base()));
            if (fresh) {
                store.refreshOntology();
            }
            return store;
        } catch (IOException e) {
            throw new StoreProblem("cannot open the store " + folder + ": " + e.getMessage(), e);
        }
    }

    private static ColophonStore connect(Path folder, Iris iris) throws IOException {
        Path database = folder.resolve("tdb2");
        Files.createDirectories(database);
        DatasetGraph triples;
        try {
            triples = DatabaseMgr.connectDatasetGraph(database.toString());
        } catch (DBOpEnvException e) {
            throw new StoreProblem(
                    "the store " + folder + " is open in another process;"
                            + " stop it, or ask its SPARQL endpoint instead",
                    e);
        }
        return new ColophonStore(folder, iris, triples, TextIndexing.over(triples, folder.resolve("lucene")));
    }

    private static void refuseForeign(Path folder) throws IOException {
        if (!Files.exists(folder) || StoreSettings.present(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreProblem("the store " + folder + " is a file, not a folder");
        }
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new StoreProblem("the folder " + folder + " is not empty and holds no Colophon store");
            }
        }
    }

    /** The store's folder. */
    public Path folder() {
        return folder;
    }

    /** The IRIs of this store. */
    public Iris iris() {
        return iris;
    }

    /** The dataset itself, for a server that brings its own transactions. */
    public DatasetGraph dataset() {
        return text.dataset();
    }

    /** The captured bytes. */
    public CaptureFiles captures() {
        return captures;
    }

    /** Reads inside a transaction: a steady view, whatever is written meanwhile. */
    public <T> T read(Function<DatasetGraph, T> reader) {
        return Txn.calculateRead(text.dataset(), () -> reader.apply(text.dataset()));
    }

    /**
     * Writes inside a transaction; an exception leaves the store as it was. The dataset it is given reads as if all
     * that was written to it were there already, and is of no use afterwards.
     *
     * @throws IllegalStateException inside another transaction
     */
    public <T> T write(Function<DatasetGraph, T> writer) {
        DatasetGraph dataset = text.dataset();
        if (dataset.isInTransaction()) {
            throw new IllegalStateException("a transaction is open already");
        }
        try (WriterThread thread = WriterThread.begin(dataset)) {
            QuadWriter quads = new QuadWriter(triples, dataset, TextIndexing::isText);
            T result = Txn.calculateRead(dataset, () -> {
                PendingDataset pending =
                        new PendingDataset(dataset, (graph, added) -> thread.then(() -> quads.add(graph, added)));
                T made = writer.apply(pending);
                pending.finish((graph, gone) -> thread.then(() -> quads.delete(graph, gone)));
                return made;
            });
            thread.then(quads::finish);
            thread.commit();
            return result;
        }
    }

    /** Adds quads as they come, in one transaction: however many there are, they take no memory. */
    void fill(Iterator<Quad> from) {
        Txn.executeWrite(text.dataset(), () -> {
            QuadWriter quads = new QuadWriter(triples, text.dataset(), TextIndexing::isText);
            from.forEachRemaining(quad -> quads.add(quad.getGraph(), quad.asTriple()));
            quads.finish();
        });
    }

    /**
     * Finds entities of the consolidated view by their names, titles and abstracts.
     *
     * @param words what to look for, in Lucene's query syntax or plain words
     * @param limit the most hits to return
     * @return the best hits first, each entity once
     */
    public List<SearchHit> search(String words, int limit) {
        TextIndex index = text.index();
        return read(dataset -> new TextSearch(index).find(words, limit));
    }

    /** Makes the ontology graph what this version of the program ships. */
    public void refreshOntology() {
        write(dataset -> {
            new OntologyGraph(iris).refresh(dataset);
            return true;
        });
    }

    /** Takes the room back that old versions of changed data hold; waits until nobody writes. */
    public void compact() {
        DatabaseMgr.compact(triples, true);
    }

    /**
     * Makes a copy that is a store itself: everything as it stands now, and the captured bytes.
     *
     * @param target a folder that is not there yet; it appears when it is whole
     * @throws StoreProblem if it is there already or cannot be written
     */
    public void backup(Path target) {
        if (Files.exists(target)) {
            throw new StoreProblem("cannot back up to " + target + ": it is there already");
        }
        new StoreCopy(this, target).make();
    }

    @Override
    public void close() {
        text.dataset().close();
        text.index().close();
        TDBInternal.expel(triples);
    }
}
