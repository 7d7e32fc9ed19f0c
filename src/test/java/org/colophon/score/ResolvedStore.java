package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.colophon.cli.Shell;
import org.colophon.identity.corpus.BibtexWriter;
import org.colophon.identity.corpus.Entry;
import org.colophon.identity.measure.Clustering;
import org.colophon.store.ColophonStore;

/**
 * A store of its own, filled through the command line with records as BibTeX files, and what the program made of them.
 *
 * <p>Records are called by their BibTeX keys, authors by {@link Entry#author}.
 */
public final class ResolvedStore {
    private static final double NANOS = 1e9;

    private static final String WORKS = """
            PREFIX col: <https://w3id.org/colophon/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX wemi: <https://dcmi.github.io/openwemi/ns#>
            SELECT ?key ?entity {
              GRAPH <graph/identity> { ?record col:recordOf ?version . ?version wemi:expresses ?entity }
              GRAPH ?capture { ?record a col:SourceRecord ; dcterms:identifier ?key }
            }
            """;

    private static final String PEOPLE = """
            PREFIX col: <https://w3id.org/colophon/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?key ?index ?entity {
              GRAPH <graph/identity> { ?mention col:mentionOf ?entity }
              GRAPH ?capture {
                ?record dcterms:identifier ?key ; col:contribution ?mention . ?mention col:printedIndex ?index
              }
            }
            """;

    private final Path home;
    private final Path store;
    private final Shell shell;

    /** @param home an empty folder for the store and the files it is filled from */
    public ResolvedStore(Path home) throws IOException {
        this.home = Files.createDirectories(home);
        this.store = home.resolve("store");
        this.shell = new Shell(store);
    }

    /** Adds records with one command, as a file for each source; returns how many seconds the command took. */
    public double add(Map<String, List<Entry>> sources) throws IOException {
        List<String> command = new ArrayList<>(List.of("add"));
        for (Map.Entry<String, List<Entry>> source : sources.entrySet()) {
            command.add(write(source.getKey(), source.getValue()).toString());
        }
        return seconds(command.toArray(String[]::new));
    }

    /**
     * Adds any number of records with one command, as a folder of files; returns how many seconds the command took.
     *
     * @param name the folder
     * @param records the records, drawn one by one
     * @param perFile how many records a file holds
     */
    double add(String name, Stream<Entry> records, int perFile) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name));
        Iterator<Entry> left = records.iterator();
        for (int file = 1; left.hasNext(); file++) {
            List<Entry> some = new ArrayList<>(perFile);
            while (left.hasNext() && some.size() < perFile) {
                some.add(left.next());
            }
            write(String.format(Locale.ROOT, "%s/%06d", name, file), some);
        }
        return seconds("add", folder.toString());
    }

    private Path write(String source, List<Entry> entries) throws IOException {
        return BibtexWriter.write(home.resolve(source + ".bib"), entries.stream());
    }

    /** Runs a command that must succeed; returns how many seconds it took. */
    public double seconds(String... command) {
        long began = System.nanoTime();
        Shell.Result result = run(command);
        double seconds = (System.nanoTime() - began) / NANOS;
        assertThat(result.code()).as(result.err()).isZero();
        return seconds;
    }

    /** Runs any command on the store. */
    public Shell.Result run(String... command) {
        return shell.run(command);
    }

    /** Which records are one work. */
    public Clustering works() {
        return ask(WORKS);
    }

    /** Which authors are one person. */
    public Clustering people() {
        return ask(PEOPLE);
    }

    private Clustering ask(String query) {
        try (ColophonStore open = ColophonStore.open(store, Optional.empty())) {
            String base = "BASE <" + open.iris().base() + ">\n";
            return open.read(data -> clusters(data, base + query));
        }
    }

    private static Clustering clusters(DatasetGraph data, String query) {
        Map<String, String> clusters = new HashMap<>();
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> {
                String key = row.get("key").getLiteralLexicalForm();
                Node index = row.get("index");
                clusters.put(
                        index == null ? key : Entry.author(key, ((Number) index.getLiteralValue()).intValue()),
                        row.get("entity").getURI());
            });
        }
        return new Clustering(clusters);
    }
}
