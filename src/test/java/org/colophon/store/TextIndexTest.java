package org.colophon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.NIOFSDirectory;
import org.colophon.consolidate.Curator;
import org.colophon.graph.GraphView;
import org.colophon.graph.Literals;
import org.colophon.identity.Constraint;
import org.colophon.ingest.Corpus;
import org.colophon.ingest.Ingest;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Skos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text index says what the default graph says, after every kind of change. */
class TextIndexTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final Map<Node, String> INDEXED = Map.of(
            Dct.title, "label",
            Foaf.name, "label",
            Col.nameVariant, "label",
            Skos.prefLabel, "label",
            Skos.altLabel, "label",
            Dct.abstract_, "abstract");

    @TempDir
    Path folder;

    private ColophonStore store;

    @BeforeEach
    void open() {
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("after pages were added, the index holds what the default graph says and nothing else")
    void afterAdding() {
        addDemo();
        assertIndexed();
        assertThat(hits("Geoffrey Hinton")).isNotEmpty();
    }

    @Test
    @DisplayName("after a merge and after its undo, too")
    void afterCurating() {
        addDemo();
        Node a = person("Geoffrey Hinton");
        Node b = person("Christopher Pal");

        Constraint decision = store.write(dataset -> new Curator(dataset, store.iris()).merge(a, b, "Ada", "", NOW));
        assertIndexed();

        store.write(dataset -> new Curator(dataset, store.iris()).undo(decision.iri(), NOW));
        assertIndexed();
    }

    @Test
    @DisplayName("after the default graph was dropped nothing is found, and after a rebuild everything")
    void afterDroppingAndRebuilding() {
        addDemo();
        List<Node> before = hits("Hinton");

        store.write(dataset -> {
            List<Triple> all = GraphView.ofDefault(dataset).triples(Node.ANY, Node.ANY, Node.ANY);
            return GraphEdit.replace(dataset, Quad.defaultGraphIRI, all, List.of());
        });
        assertThat(hits("Hinton")).isEmpty();
        assertIndexed();

        new Ingest(store, Clock.fixed(NOW, ZoneOffset.UTC)).rebuild();
        assertThat(hits("Hinton")).isEqualTo(before);
        assertIndexed();
    }

    @Test
    @DisplayName("a name that changes is found by the new one, and by the old one only while it is a variant")
    void aNameThatChanges() {
        Node person = store.iris().id("person", "p");
        change(List.of(), List.of(name(person, "Jane Roe"), variant(person, "Jane Roe")));
        assertThat(hits("Roe")).containsExactly(person);

        change(List.of(name(person, "Jane Roe")), List.of(name(person, "Jane Quimby"), variant(person, "Jane Quimby")));
        assertThat(hits("Quimby")).containsExactly(person);
        assertThat(hits("Roe")).as("still a variant").containsExactly(person);

        change(List.of(variant(person, "Jane Roe")), List.of());
        assertThat(hits("Roe")).isEmpty();
        assertIndexed();
    }

    @Test
    @DisplayName("claims are not indexed")
    void claimsAreNotIndexed() {
        Node record = store.iris().record("aaaa", 1);
        store.write(dataset -> GraphEdit.replace(
                dataset,
                store.iris().captureGraph("aaaa"),
                List.of(),
                List.of(Triple.create(record, Dct.abstract_, Literals.string("zyzzyva")))));
        assertThat(hits("zyzzyva")).isEmpty();
    }

    @Test
    @DisplayName("a write that fails leaves triples and index as they were")
    void aWriteThatFails() {
        Node person = store.iris().id("person", "p");
        change(List.of(), List.of(name(person, "Jane Roe")));

        assertThatThrownBy(() -> store.write(dataset -> {
                    GraphEdit.replace(
                            dataset,
                            Quad.defaultGraphIRI,
                            List.of(name(person, "Jane Roe")),
                            List.of(name(person, "Jane Quimby")));
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");

        assertThat(hits("Roe")).containsExactly(person);
        assertThat(hits("Quimby")).isEmpty();
        assertIndexed();
    }

    @Test
    @DisplayName("accents and capitals do not matter, and what is no query is looked for word by word")
    void searching() {
        Node person = store.iris().id("person", "p");
        change(List.of(), List.of(name(person, "Élodie O'Brien (Montréal)")));
        assertThat(hits("elodie")).containsExactly(person);
        assertThat(hits("MONTREAL")).containsExactly(person);
        assertThat(hits("Élodie (")).containsExactly(person);
        assertThat(hits("\"")).as("\"").isEmpty();
        assertThat(hits("AND")).as("AND").isEmpty();
        assertThat(hits("?!")).as("?!").isEmpty();
        assertThat(hits("")).as("no words").isEmpty();
    }

    @Test
    @DisplayName("the index outlives closing")
    void reopening() {
        Node person = store.iris().id("person", "p");
        change(List.of(), List.of(name(person, "Jane Roe")));
        store.close();
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
        assertThat(hits("Roe")).containsExactly(person);
        assertIndexed();
    }

    private void addDemo() {
        new Ingest(store, Clock.fixed(NOW, ZoneOffset.UTC)).add(Corpus.demo().inputs(), outcome -> {});
    }

    private void change(List<Triple> gone, List<Triple> come) {
        store.write(dataset -> GraphEdit.replace(dataset, Quad.defaultGraphIRI, gone, come));
    }

    private static Triple name(Node person, String name) {
        return Triple.create(person, Foaf.name, Literals.string(name));
    }

    private static Triple variant(Node person, String name) {
        return Triple.create(person, Col.nameVariant, Literals.string(name));
    }

    private Node person(String name) {
        return store.read(dataset -> GraphView.ofDefault(dataset)
                .subjects(Col.nameVariant, Literals.string(name))
                .get(0));
    }

    private List<Node> hits(String words) {
        return store.search(words, 100).stream().map(SearchHit::entity).toList();
    }

    private void assertIndexed() {
        Set<String> said = store.read(dataset -> {
            Set<String> all = new TreeSet<>();
            for (Triple triple : GraphView.ofDefault(dataset).triples(Node.ANY, Node.ANY, Node.ANY)) {
                String field = INDEXED.get(triple.getPredicate());
                if (field != null) {
                    all.add(line(
                            triple.getSubject().getURI(),
                            field,
                            triple.getObject().getLiteralLexicalForm()));
                }
            }
            return all;
        });
        assertThat(documents()).isEqualTo(said);
    }

    private Set<String> documents() {
        Set<String> all = new TreeSet<>();
        try (NIOFSDirectory directory =
                        new NIOFSDirectory(folder.resolve("store").resolve("lucene"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            StoredFields stored = reader.storedFields();
            for (ScoreDoc hit : new IndexSearcher(reader).search(new MatchAllDocsQuery(), 100_000).scoreDocs) {
                Document document = stored.document(hit.doc);
                for (String field : List.of("label", "abstract")) {
                    for (String text : document.getValues(field)) {
                        all.add(line(document.get("iri"), field, text));
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private static String line(String iri, String field, String text) {
        return iri + " " + field + " " + text;
    }
}
