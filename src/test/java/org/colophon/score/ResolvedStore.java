package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
final class ResolvedStore {
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
    ResolvedStore(Path home) throws IOException {
        this.home = Files.createDirectories(home);
        this.store = home.resolve("store");
        this.shell = new Shell(store);
    }

    /** Adds records with one command, as a file for each source; returns how many seconds the command took. */
    double add(Map<String, List<Entry>> sources) throws IOException {
        String[] command = new String[sources.size() + 1];
        int count = 0;
        command[count++] = "add";
        for (Map.Entry<String, List<Entry>> source : sources.entrySet()) {
            Path file = home.resolve(source.getKey() + ".bib");
            command[count++] =
                    BibtexWriter.write(file, source.getValue().stream()).toString();
        }
        return seconds(command);
    }

    /** Runs a command that must succeed; returns how many seconds it took. */
    double seconds(String... command) {
        long began = System.nanoTime();
        Shell.Result result = run(command);
        double seconds = (System.nanoTime() - began) / NANOS;
        assertThat(result.code()).as(result.err()).isZero();
        return seconds;
    }

    /** Runs any command on the store. */
    Shell.Result run(String... command) {
        return shell.run(command);
    }

    /** Which records are one work. */
    Clustering works() {
        return ask(WORKS);
    }

    /** Which authors are one person. */
    Clustering people() {
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
