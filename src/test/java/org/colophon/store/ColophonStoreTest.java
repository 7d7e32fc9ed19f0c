package org.colophon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.ingest.Dump;
import org.colophon.vocab.Dct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColophonStoreTest {

    private static final Triple A = triple("a");
    private static final Triple B = triple("b");
    private static final Triple C = triple("c");

    @TempDir
    Path folder;

    @Test
    @DisplayName("a store that is opened again holds what it held, triples, base and captured bytes")
    void reopening() {
        byte[] bytes = "page".getBytes(StandardCharsets.UTF_8);
        String sha256 = "ab".repeat(32);
        String before;
        try (ColophonStore store = open("https://example.org/graph")) {
            store.write(dataset -> GraphEdit.replace(dataset, Quad.defaultGraphIRI, List.of(), List.of(A, B)));
            store.captures().keep(sha256, bytes);
            before = store.read(Dump::all);
        }
        try (ColophonStore store = ColophonStore.open(folder.resolve("store"), Optional.empty())) {
            assertThat(store.read(Dump::all)).isEqualTo(before);
            assertThat(store.iris().base()).isEqualTo("https://example.org/graph/");
            assertThat(store.captures().find(sha256)).contains(bytes);
            assertThat(store.captures().find("cd".repeat(32))).isEmpty();
        }
        assertThat(ColophonStore.exists(folder.resolve("store"))).isTrue();
    }

    @Test
    @DisplayName("the base cannot change, and the slash at its end does not matter")
    void anotherBase() {
        open("https://example.org/graph").close();
        open("https://example.org/graph/").close();
        assertThatThrownBy(() -> open("https://example.org/other"))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("was made with --base https://example.org/graph/")
                .message()
                .doesNotContain("\n");
        assertThatThrownBy(() -> open("no base")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a base that is none leaves no store behind")
    void aBadBaseMakesNoStore() {
        assertThatThrownBy(() -> open("ftp://example.org/")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ColophonStore.exists(folder.resolve("store"))).isFalse();
        open(Iris.DEFAULT_BASE).close();
    }

    @Test
    @DisplayName("a folder with other things in it, and a file, are left alone")
    void foreignFolders() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("letter.txt"), "dear");
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> ColophonStore.open(foreign, Optional.empty()))
                .isInstanceOf(StoreProblem.class)
                .hasMessage("the folder " + foreign + " is not empty and holds no Colophon store");
        assertThatThrownBy(() -> ColophonStore.open(file, Optional.empty()))
                .isInstanceOf(StoreProblem.class)
                .hasMessage("the store " + file + " is a file, not a folder");
        try (Stream<Path> left = Files.list(foreign)) {
            assertThat(left).containsExactly(foreign.resolve("letter.txt"));
        }
    }

    @Test
    @DisplayName("a store of another format is refused")
    void anotherFormat() throws IOException {
        open(Iris.DEFAULT_BASE).close();
        Path settings = folder.resolve("store").resolve("colophon.properties");
        Files.writeString(settings, "format=99\n");
        assertThatThrownBy(() -> open(Iris.DEFAULT_BASE))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("has format 99");
    }

    @Test
    @DisplayName("a write that throws leaves nothing, and the next one works")
    void aWriteThatThrows() {
        try (ColophonStore store = open(Iris.DEFAULT_BASE)) {
            store.write(dataset -> GraphEdit.replace(dataset, Quad.defaultGraphIRI, List.of(), List.of(A)));
            String before = store.read(Dump::all);
            assertThatThrownBy(() -> store.write(dataset -> {
                        GraphEdit.replace(dataset, Quad.defaultGraphIRI, List.of(A), List.of(B));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(store.read(Dump::all)).isEqualTo(before);
            store.write(dataset -> GraphEdit.replace(dataset, Quad.defaultGraphIRI, List.of(A), List.of(B)));
            assertThat(store.read(Dump::defaultGraph)).contains("\"b\"").doesNotContain("\"a\"");
        }
    }

    @Test
    @DisplayName("only what differs is written")
    void onlyTheDifference() {
        try (ColophonStore store = open(Iris.DEFAULT_BASE)) {
            assertThat(edit(store, List.of(), List.of(A, B, B))).isEqualTo(2);
            assertThat(edit(store, List.of(A, B), List.of(B, A))).isZero();
            assertThat(edit(store, List.of(A, B), List.of(B, C))).isEqualTo(2);
            assertThat(edit(store, List.of(), List.of())).isZero();
            assertThat(edit(store, List.of(B, C), List.of())).isEqualTo(2);
            assertThat(store.read(Dump::defaultGraph)).isEmpty();
        }
    }

    @Test
    @DisplayName("a store that another process has open is refused in one line")
    void openInAnotherProcess() throws IOException, InterruptedException {
        try (ColophonStore store = open(Iris.DEFAULT_BASE)) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Opener.class.getName(),
                            store.folder().toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said.lines())
                    .contains("refused: the store " + store.folder()
                            + " is open in another process; stop it, or ask its SPARQL endpoint instead");
        }
    }

    /** What the other process does. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] args) {
            try (ColophonStore store = ColophonStore.open(Path.of(args[0]), Optional.empty())) {
                System.out.println("opened " + store.folder());
            } catch (StoreProblem e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
    }

    private static int edit(ColophonStore store, List<Triple> existing, List<Triple> wanted) {
        return store.write(dataset -> GraphEdit.replace(dataset, Quad.defaultGraphIRI, existing, wanted));
    }

    private ColophonStore open(String base) {
        return ColophonStore.open(folder.resolve("store"), Optional.of(base));
    }

    private static Triple triple(String text) {
        Node subject = Iris.under(Iris.DEFAULT_BASE).id("work", "w");
        return Triple.create(subject, Dct.description, Literals.string(text));
    }
}
