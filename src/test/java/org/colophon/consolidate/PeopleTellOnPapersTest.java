package org.colophon.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.graph.GraphView;
import org.colophon.graph.Literals;
import org.colophon.identity.Assignments;
import org.colophon.identity.Constraint;
import org.colophon.ingest.Dump;
import org.colophon.ingest.Ingest;
import org.colophon.ingest.Outcome;
import org.colophon.store.ColophonStore;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Wemi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is known to be who tells which listings are one publication. */
class PeopleTellOnPapersTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    Path folder;

    private ColophonStore store;

    @BeforeEach
    void open() {
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
    }

    /** As the next command does: what was remembered of the store is gone. */
    private void reopen() {
        store.close();
        open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("two people whom a reader finds to be one have written one paper; taken back, all is as before")
    void oneUnderTwoNames() {
        add("before.bib", entry("Tides of the Lesser Rivers", "Ada Farnaby"));
        add("after.bib", entry("Tides of the Lesser Rivers", "Ada Pemberley"));
        String before = store.read(Dump::defaultGraph);
        assertThat(works()).hasSize(2);
        reopen();

        Constraint decision = store.write(dataset ->
                curator(dataset).merge(person("Ada Farnaby"), person("Ada Pemberley"), "Eve", "married", NOW));

        assertThat(works()).hasSize(1);
        assertThat(creators()).hasSize(1);
        assertThat(store.<String>read(
                        dataset -> Dump.graph(dataset, store.iris().identityGraph())))
                .contains("1 known to be in both author lists under another name");
        assertRebuilt();
        reopen();
        store.write(dataset -> curator(dataset).undo(decision.iri(), NOW));
        assertThat(store.read(Dump::defaultGraph)).isEqualTo(before);
        assertRebuilt();
    }

    @Test
    @DisplayName("namesakes whom a reader tells apart have written two papers of one title")
    void namesakes() {
        add("harbour.bib", entry("Tides of the Lesser Rivers", "Ada Farnaby"));
        add("mountain.bib", "\n" + entry("Tides of the Lesser Rivers", "Ada Farnaby"));
        String before = store.read(Dump::defaultGraph);
        assertThat(works()).hasSize(1);
        List<Node> mentions =
                store.read(dataset -> new Assignments(dataset, store.iris()).mentionsOf(person("Ada Farnaby")));
        assertThat(mentions).hasSize(2);
        reopen();

        Constraint decision = store.write(
                dataset -> curator(dataset).part(mentions.subList(0, 1), mentions.subList(1, 2), "Eve", "", NOW));

        assertThat(works()).hasSize(2);
        assertThat(creators()).hasSize(2);
        assertRebuilt();
        reopen();
        store.write(dataset -> curator(dataset).undo(decision.iri(), NOW));
        assertThat(store.read(Dump::defaultGraph)).isEqualTo(before);
    }

    @Test
    @DisplayName("of one name, two whom registries tell apart have written two papers of one title")
    void twoIdentifiers() {
        add("harbour.json", listed("https://orcid.org/0000-0002-1825-0097"));
        add("mountain.json", listed("https://orcid.org/0000-0002-1694-233X"));
        assertThat(works()).hasSize(2);
        add("lake.json", listed("https://orcid.org/0000-0002-1694-233X") + "\n");
        assertThat(works()).hasSize(2);
        assertRebuilt();
    }

    private static String entry(String title, String author) {
        return "@misc{key, title = {" + title + "}, author = {" + author + "}, year = {2003}}\n";
    }

    private static String listed(String orcid) {
        return "[{\"id\": \"key\", \"type\": \"article-journal\", \"title\": \"Tides of the Lesser Rivers\","
                + " \"author\": [{\"given\": \"Ada\", \"family\": \"Farnaby\", \"ORCID\": \"" + orcid + "\"}],"
                + " \"issued\": {\"date-parts\": [[2003]]}}]";
    }

    private void add(String name, String text) {
        Input input = new Input.Found(name, Inputs.capture(name, text.getBytes(StandardCharsets.UTF_8)));
        new Ingest(store, Clock.fixed(NOW, ZoneOffset.UTC))
                .add(Stream.of(input), outcome -> assertThat(outcome).isInstanceOf(Outcome.Added.class));
    }

    private Curator curator(DatasetGraph dataset) {
        return new Curator(dataset, store.iris());
    }

    private List<Node> works() {
        return store.read(dataset -> GraphView.ofDefault(dataset).subjects(RDF.Nodes.type, Wemi.Work));
    }

    private List<Node> creators() {
        return store.read(dataset -> works().stream()
                .flatMap(work -> GraphView.ofDefault(dataset).objects(work, Dct.creator).stream())
                .distinct()
                .toList());
    }

    private Node person(String name) {
        List<Node> bearers =
                store.read(dataset -> GraphView.ofDefault(dataset).subjects(Col.nameVariant, Literals.string(name)));
        assertThat(bearers).as("people called %s", name).hasSize(1);
        return bearers.get(0);
    }

    private void assertRebuilt() {
        String before = store.read(Dump::defaultGraph);
        new Ingest(store, Clock.fixed(NOW, ZoneOffset.UTC)).rebuild();
        assertThat(store.read(Dump::defaultGraph)).isEqualTo(before);
    }
}
