package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.capture.Captured;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.store.ColophonStore;
import org.colophon.validate.Finding;
import org.colophon.validate.StoreValidator;
import org.colophon.vocab.Col;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Oa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of a store whatever pages are in it. */
abstract class GraphContract {

    /** Names are nobody's language. */
    private static final Set<Node> NAMES = Set.of(Foaf.name, Col.nameVariant, Col.printedName);

    @TempDir
    Path folder;

    private Corpus corpus;

    /** The pages to hold it of. */
    abstract Corpus corpus();

    @BeforeEach
    void read() {
        corpus = corpus();
    }

    @Test
    @DisplayName("incremental equals full: after each page a rebuild changes nothing")
    void rebuildChangesNothing() {
        try (ColophonStore store = open()) {
            Ingest ingest = ingest(store);
            for (Captured page : corpus.pages()) {
                add(ingest, Stream.of(Corpus.input(page)));
                String before = store.read(Dump::all);

                assertThat(ingest.rebuild())
                        .as("changes after %s", page.capture().label())
                        .isZero();
                assertThat(store.read(Dump::all)).isEqualTo(before);
            }
        }
    }

    @Test
    @DisplayName("the default graph and the identity graph, dropped and rebuilt, are what they were, keys and all")
    void derivedGraphsCanBeDropped() {
        try (ColophonStore store = filled()) {
            String before = store.read(Dump::all);
            store.write(dataset -> {
                dataset.deleteAny(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
                dataset.deleteAny(store.iris().identityGraph(), Node.ANY, Node.ANY, Node.ANY);
                return true;
            });
            assertThat(store.read(Dump::defaultGraph)).isEmpty();

            ingest(store).rebuild();

            assertThat(store.read(Dump::all)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("bytes that were read already change nothing, whatever they are called")
    void readingTwiceChangesNothing() {
        try (ColophonStore store = filled()) {
            String before = store.read(Dump::all);

            List<Outcome> again = add(ingest(store), corpus.inputs());
            List<Outcome> renamed = add(
                    ingest(store),
                    corpus.pages().stream()
                            .map(page -> Corpus.input(
                                    Inputs.capture("copy-of-" + page.capture().label(), page.bytes()))));

            assertThat(again).hasSize(corpus.pages().size()).hasOnlyElementsOfType(Outcome.Unchanged.class);
            assertThat(renamed).hasSize(corpus.pages().size()).hasOnlyElementsOfType(Outcome.Unchanged.class);
            assertThat(store.read(Dump::all)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("the shapes find nothing to say")
    void isWellFormed() {
        try (ColophonStore store = filled()) {
            List<Finding> findings = store.read(dataset -> new StoreValidator(dataset, store.iris()).validate());
            assertThat(findings).isEmpty();
        }
    }

    @Test
    @DisplayName("there are no blank nodes, no languages on names and no ill-formed literals")
    void termsAreClean() {
        try (ColophonStore store = filled()) {
            for (Quad quad : store.read(GraphContract::quads)) {
                if (quad.getGraph().equals(store.iris().ontologyGraph())) {
                    continue;
                }
                Node object = quad.getObject();
                assertThat(Stream.of(quad.getGraph(), quad.getSubject(), object))
                        .as("%s", quad)
                        .noneMatch(Node::isBlank);
                if (object.isLiteral()) {
                    assertThat(object.getLiteral().isWellFormed())
                            .as("%s", quad)
                            .isTrue();
                }
                if (NAMES.contains(quad.getPredicate())) {
                    assertThat(object.getLiteralLanguage()).as("%s", quad).isEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("every quote stands in the kept bytes where it says it stands")
    void evidenceIsVerbatim() {
        try (ColophonStore store = filled()) {
            int quotes = store.read(dataset -> assertQuotes(dataset, store));
            assertThat(quotes).isGreaterThan(100);
        }
    }

    @Test
    @DisplayName("every printed value has evidence, and all evidence is of a printed value")
    void everyPrintedValueHasEvidence() {
        try (ColophonStore store = filled()) {
            store.read(dataset -> {
                GraphView evidence = GraphView.of(dataset, store.iris().evidenceGraph());
                List<String> backed = new ArrayList<>();
                for (Node annotation : evidence.subjects(Col.aboutRecord, Node.ANY)) {
                    backed.add(evidence.object(annotation, Col.aboutRecord).orElseThrow() + " "
                            + evidence.object(annotation, Col.aboutProperty).orElseThrow());
                }
                List<String> printed = quads(dataset).stream()
                        .filter(quad -> quad.getGraph()
                                .toString()
                                .startsWith(store.iris().captureGraphPrefix()))
                        .filter(quad -> isPrinted(quad.getPredicate()))
                        .map(quad -> quad.getSubject() + " " + quad.getPredicate())
                        .toList();
                return assertThat(backed).containsExactlyInAnyOrderElementsOf(printed);
            });
        }
    }

    private static boolean isPrinted(Node property) {
        String name = property.getLocalName();
        boolean number = property.equals(Col.printedIndex) || property.equals(Col.printedHeading);
        return !number && (name.startsWith("printed") || name.equals("abstract") || name.equals("emptyHeading"));
    }

    private int assertQuotes(DatasetGraph dataset, ColophonStore store) {
        GraphView evidence = GraphView.of(dataset, store.iris().evidenceGraph());
        int count = 0;
        for (Captured page : corpus.pages()) {
            String sha256 = page.capture().sha256();
            assertThat(store.captures().find(sha256)).contains(page.bytes());
            assertThat(sha256(page.bytes())).isEqualTo(sha256);
            int[] text = new String(page.bytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .toArray();
            for (Node target : evidence.subjects(
                    Oa.hasSource, store.iris().capture(page.capture().key()))) {
                assertQuote(evidence, evidence.objects(target, Oa.hasSelector), text);
                count++;
            }
        }
        assertThat(evidence.subjects(Oa.hasSource, Node.ANY)).hasSize(count);
        return count;
    }

    private static void assertQuote(GraphView evidence, List<Node> selectors, int[] text) {
        assertThat(selectors).hasSize(2);
        Node quote = selectors.stream()
                .filter(s -> evidence.contains(s, Oa.exact, Node.ANY))
                .findFirst()
                .orElseThrow();
        Node place =
                selectors.stream().filter(s -> !s.equals(quote)).findFirst().orElseThrow();
        int start = evidence.integer(place, Oa.start).orElseThrow();
        int end = evidence.integer(place, Oa.end).orElseThrow();
        String prefix = evidence.text(quote, Oa.prefix).orElse("");
        String suffix = evidence.text(quote, Oa.suffix).orElse("");
        assertThat(new String(text, start, end - start))
                .as("%s", quote)
                .isEqualTo(evidence.text(quote, Oa.exact).orElseThrow());
        assertThat(new String(text, 0, start)).as("%s", quote).endsWith(prefix);
        assertThat(new String(text, end, text.length - end)).as("%s", quote).startsWith(suffix);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static List<Quad> quads(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        Iterator<Quad> all = dataset.find();
        all.forEachRemaining(quads::add);
        return quads;
    }

    ColophonStore open() {
        return ColophonStore.open(folder.resolve("store"), Optional.of(Iris.DEFAULT_BASE));
    }

    /** A store with all pages of the corpus. */
    ColophonStore filled() {
        ColophonStore store = open();
        List<Outcome> outcomes = add(ingest(store), corpus.inputs());
        assertThat(outcomes).hasSize(corpus.pages().size()).hasOnlyElementsOfType(Outcome.Added.class);
        return store;
    }

    static Ingest ingest(ColophonStore store) {
        return new Ingest(store, Memory.CLOCK);
    }

    static List<Outcome> add(Ingest ingest, Stream<Input> inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        ingest.add(inputs, outcomes::add);
        return outcomes;
    }
}
