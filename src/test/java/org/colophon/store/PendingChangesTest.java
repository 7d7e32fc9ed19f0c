package org.colophon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.Literals;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inside a transaction the store reads as if all changes were written, and after it they are. */
class PendingChangesTest {

    private static final List<Node> GRAPHS =
            List.of(Quad.defaultGraphIRI, iri("graph/one"), iri("graph/two"), iri("graph/three"));
    private static final List<Node> PROPERTIES = List.of(Dct.title, Foaf.name, Dct.description);
    /** More than are given to the writer at a time. */
    private static final int MANY = 50_000;

    @TempDir
    Path folder;

    private ColophonStore store;

    @BeforeEach
    void open() {
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
        store.write(dataset -> {
            all(dataset).forEach(dataset::delete);
            return true;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("whatever is added, deleted and looked up in whatever order, the dataset holds what a set would hold")
    void likeASet() {
        Random random = new Random(7);
        Set<Quad> wanted = new HashSet<>();
        for (int transaction = 0; transaction < 8; transaction++) {
            store.write(dataset -> {
                for (int step = 0; step < 300; step++) {
                    change(dataset, wanted, random);
                    Quad asked = quad(random);
                    assertThat(dataset.contains(asked)).isEqualTo(wanted.contains(asked));
                }
                assertSame(dataset, wanted);
                return true;
            });
            store.read(dataset -> {
                assertSame(dataset, wanted);
                return true;
            });
            texts(wanted);
        }
    }

    private static void change(DatasetGraph dataset, Set<Quad> wanted, Random random) {
        Quad quad = quad(random);
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> {
                dataset.add(quad);
                wanted.add(quad);
            }
            case 3, 4 -> {
                dataset.delete(quad);
                wanted.remove(quad);
            }
            default -> {
                dataset.deleteAny(quad.getGraph(), quad.getSubject(), quad.getPredicate(), Node.ANY);
                wanted.removeIf(other -> other.getGraph().equals(quad.getGraph())
                        && other.getSubject().equals(quad.getSubject())
                        && other.getPredicate().equals(quad.getPredicate()));
            }
        }
    }

    private static void assertSame(DatasetGraph dataset, Set<Quad> wanted) {
        assertThat(all(dataset)).containsExactlyInAnyOrderElementsOf(wanted);
        Set<Node> named = new HashSet<>();
        wanted.stream()
                .map(Quad::getGraph)
                .filter(graph -> !Quad.isDefaultGraph(graph))
                .forEach(named::add);
        List<Node> listed = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(listed::add);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(named);
    }

    /** A thing is found by a word exactly if one of its titles or names in the default graph has it. */
    private void texts(Set<Quad> wanted) {
        for (int value = 0; value < 5; value++) {
            String word = "word" + value;
            Set<Node> having = new HashSet<>();
            wanted.stream()
                    .filter(quad ->
                            quad.isDefaultGraph() && !quad.getPredicate().equals(Dct.description))
                    .filter(quad -> quad.getObject().getLiteralLexicalForm().equals(word))
                    .forEach(quad -> having.add(quad.getSubject()));
            assertThat(store.search(word, 100).stream().map(SearchHit::entity))
                    .containsExactlyInAnyOrderElementsOf(having);
        }
    }

    @Test
    @DisplayName(
            "many quads that are given to the writer while more come are found, can be deleted, and are written once")
    void many() {
        Quad gone = numbered(3);
        store.write(dataset -> {
            IntStream.range(0, MANY).mapToObj(PendingChangesTest::numbered).forEach(dataset::add);
            assertThat(all(dataset)).hasSize(MANY);
            dataset.delete(gone);
            dataset.add(numbered(4));
            assertThat(dataset.contains(gone)).isFalse();
            return true;
        });
        List<Quad> written = store.read(PendingChangesTest::all);
        assertThat(written).hasSize(MANY - 1).doesNotHaveDuplicates().doesNotContain(gone);
    }

    @Test
    @DisplayName("what the writer has already can be deleted and added again, piece after piece")
    void manyChanges() {
        Random random = new Random(5);
        Set<Quad> wanted = new HashSet<>();
        store.write(dataset -> {
            for (int piece = 0; piece < 4; piece++) {
                for (int i = piece * MANY / 2; i < (piece + 1) * MANY / 2; i++) {
                    dataset.add(numbered(i));
                    wanted.add(numbered(i));
                }
                for (int change = 0; change < 500; change++) {
                    Quad quad = numbered(random.nextInt((piece + 1) * MANY / 2));
                    if (wanted.remove(quad)) {
                        dataset.delete(quad);
                    } else {
                        dataset.add(quad);
                        wanted.add(quad);
                    }
                    assertThat(dataset.contains(quad)).isEqualTo(wanted.contains(quad));
                }
            }
            return true;
        });
        List<Quad> written = store.read(PendingChangesTest::all);
        assertThat(written).doesNotHaveDuplicates().hasSameSizeAs(wanted);
        assertThat(wanted.containsAll(written)).isTrue();
    }

    @Test
    @DisplayName("a write that fails when the writer has much of it already leaves nothing")
    void failing() {
        assertThatThrownBy(() -> store.write(dataset -> {
                    IntStream.range(0, MANY)
                            .mapToObj(PendingChangesTest::numbered)
                            .forEach(dataset::add);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(store.read(PendingChangesTest::all)).isEmpty();
    }

    @Test
    @DisplayName("a write inside another transaction is refused, and does not wait for itself")
    void nested() {
        assertThatThrownBy(() -> store.write(dataset -> store.write(inner -> true)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(dataset -> store.write(inner -> true)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.<Boolean>write(dataset -> true)).isTrue();
    }

    private static List<Quad> all(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        dataset.find()
                .forEachRemaining(quad ->
                        quads.add(quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad));
        return quads;
    }

    private static Quad quad(Random random) {
        return Quad.create(
                GRAPHS.get(random.nextInt(GRAPHS.size())),
                iri("thing/" + random.nextInt(6)),
                PROPERTIES.get(random.nextInt(PROPERTIES.size())),
                Literals.string("word" + random.nextInt(5)));
    }

    private static Quad numbered(int number) {
        return Quad.create(
                iri("graph/many"), iri("thing/" + number), Dct.description, Literals.string("text " + number / 2));
    }

    private static Node iri(String local) {
        return NodeFactory.createURI("http://localhost:3030/" + local);
    }
}
