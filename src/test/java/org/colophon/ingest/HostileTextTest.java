package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.colophon.capture.Captured;
import org.colophon.capture.Inputs;
import org.colophon.export.ExportFormat;
import org.colophon.export.ExportScope;
import org.colophon.export.Exporter;
import org.colophon.extract.Coverage;
import org.colophon.extract.Extraction;
import org.colophon.graph.Door;
import org.colophon.graph.Iris;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Claims;
import org.colophon.model.Evidence;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.store.ColophonStore;
import org.colophon.validate.Finding;
import org.colophon.validate.StoreValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text from a page is hostile: whatever is in it, it gets into the store and out of it in every format. */
class HostileTextTest {

    /** Each of these stands in the place of a name, a title, a venue, an abstract. */
    private static final List<String> HOSTILE = List.of(
            "Conan \"The\" O'Brien \\ Co.",
            "lone high \uD83D surrogate",
            "lone low \uDE00 surrogate",
            "a whole pair \uD83D\uDE00",
            "control \u0000 \u0001 \u0007 \u001B characters",
            "not characters \uFFFE \uFFFF",
            "tab\tline\nreturn\r",
            "</script><b>&amp;&lt;]]>--> \"\"\" '''",
            "http://example.org/an iri with spaces <and> {braces} `ticks` ^",
            "\u202Eright to left\u202C \u0645\u0631\u062D\u0628\u0627",
            "combining e\u0301 and \u00E9",
            "} ; DROP GRAPH <x> #",
            "@en",
            "_:b0",
            "?x",
            ".",
            "'",
            "\"",
            "\\",
            "\u00A0",
            "\u2028",
            "x".repeat(20_000));

    @TempDir
    Path folder;

    static Stream<ExportFormat> formats() {
        return Stream.of(ExportFormat.values());
    }

    @ParameterizedTest
    @MethodSource("formats")
    @DisplayName("what got in reads back the same in every format")
    void readsBack(ExportFormat format) {
        try (ColophonStore store = hostileStore()) {
            ExportScope scope = format.holdsGraphs() ? ExportScope.ALL : ExportScope.CONSOLIDATED;
            store.read(dataset -> {
                DatasetGraph expected = DatasetGraphFactory.create();
                GraphContract.quads(dataset).stream()
                        .filter(quad -> format.holdsGraphs() || quad.isDefaultGraph())
                        .map(quad -> quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad)
                        .forEach(expected::add);
                DatasetGraph back = readBack(dataset, scope, format);
                assertThat(expected.getDefaultGraph().size()).isGreaterThan(100);
                return assertThat(IsoMatcher.isomorphic(expected, back)).isTrue();
            });
        }
    }

    @Test
    @DisplayName("every repair is told, and only what needed one was repaired")
    void repairsAreTold() {
        try (ColophonStore store = open()) {
            Outcome.Added outcome = (Outcome.Added) write(store).get(0);
            assertThat(outcome.repairs())
                    .doesNotHaveDuplicates()
                    .anyMatch(repair -> repair.startsWith("printedTitle of ") && repair.contains("U+D83D"))
                    .anyMatch(repair -> repair.contains("U+DE00"))
                    .anyMatch(repair -> repair.contains("U+0000"))
                    .anyMatch(repair -> repair.contains("U+FFFE"))
                    .anyMatch(
                            repair -> repair.startsWith("name of ") && repair.endsWith("no letter or digit, left out"))
                    .allMatch(repair -> repair.endsWith("replaced by U+FFFD") || repair.endsWith("left out"));
            assertThat(store.read(Dump::all)).contains("a whole pair \uD83D\uDE00");
            Door door = new Door();
            store.read(GraphContract::quads).stream()
                    .map(Quad::getObject)
                    .filter(Node::isLiteral)
                    .forEach(literal -> door.admit(literal.getLiteralLexicalForm(), literal.toString()));
            assertThat(door.repairs()).as("texts in the store that want repair").isEmpty();
        }
    }

    @Test
    @DisplayName("the shapes find nothing, a rebuild changes nothing, the same again is unchanged")
    void inOrder() {
        try (ColophonStore store = hostileStore()) {
            List<Finding> findings = store.read(dataset -> new StoreValidator(dataset, store.iris()).validate());
            assertThat(findings).filteredOn(Finding::serious).isEmpty();
            assertThat(GraphContract.ingest(store).rebuild()).isZero();
            assertThat(write(store)).hasOnlyElementsOfType(Outcome.Unchanged.class);
        }
    }

    @Test
    @DisplayName("a page of a known site with hostile names is taken in whole")
    void aHostilePage() {
        String page = new String(Corpus.demo("google-hinton.txt"), StandardCharsets.UTF_8);
        byte[] bytes = page.replace("Honglak Lee", "Hong\"lak L\u0007ee").getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).isNotEqualTo(Corpus.demo("google-hinton.txt"));
        try (ColophonStore store = open()) {
            Captured captured = Inputs.capture("two\nlines \u0000.txt", bytes);
            List<Outcome> outcomes = GraphContract.add(GraphContract.ingest(store), Stream.of(Corpus.input(captured)));
            assertThat(outcomes).hasOnlyElementsOfType(Outcome.Added.class);
            assertThat(store.captures().find(captured.capture().sha256())).contains(bytes);
            store.read(dataset -> {
                DatasetGraph back = readBack(dataset, ExportScope.ALL, ExportFormat.JSONLD);
                DatasetGraph expected = DatasetGraphFactory.create();
                GraphContract.quads(dataset).forEach(expected::add);
                return assertThat(IsoMatcher.isomorphic(expected, back)).isTrue();
            });
        }
    }

    private ColophonStore open() {
        return ColophonStore.open(folder.resolve("store"), Optional.empty());
    }

    private ColophonStore hostileStore() {
        ColophonStore store = open();
        write(store);
        return store;
    }

    private static List<Outcome> write(ColophonStore store) {
        Captured captured = Inputs.capture("hostile \u0001 page.txt", "hostile".getBytes(StandardCharsets.UTF_8));
        Reading.Done read = new Reading.Done(new Extraction.Read("test", "1", claims()), new Coverage(0, List.of()));
        Prepared page = Prepared.of("hostile", captured, read, Iris.under(Iris.DEFAULT_BASE));
        return store.write(dataset -> new PageWriter(dataset, store.iris(), Memory.CLOCK).write(List.of(page)));
    }

    private static Claims claims() {
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            Optional<Quoted> text = Optional.of(quoted(HOSTILE.get(i)));
            List<Mention> authors = List.of(new Mention(1, text.get()), new Mention(2, quoted("Jane Roe")));
            listings.add(Listing.at(i + 1)
                    .kind(text)
                    .title(text)
                    .authors(authors)
                    .authorListStatus(AuthorListStatus.COMPLETE)
                    .editors(authors)
                    .venue(text)
                    .date(text)
                    .volume(text)
                    .issue(text)
                    .pages(text)
                    .publisher(text)
                    .status(text)
                    .section(text)
                    .summary(text, AbstractStatus.AS_SHOWN)
                    .identifier(new Identifier(Identifier.Scheme.DOI, text.get()))
                    .link(new Link(Link.Role.PAGE, text.get()))
                    .build());
        }
        List<Quoted> all = HOSTILE.stream().map(HostileTextTest::quoted).toList();
        PersonFacts person = new PersonFacts(
                Optional.of(quoted("J\"ane R\uD800oe")),
                all,
                all,
                all,
                all.stream()
                        .map(q -> new PersonFacts.Employment(q, Optional.of(q), Optional.of(q), Optional.of(q)))
                        .toList(),
                all.stream()
                        .map(q -> new PersonFacts.Degree(q, Optional.of(q), Optional.of(q), List.of(q)))
                        .toList(),
                all.stream().map(q -> new PersonFacts.Supervisor(q, q.value())).toList(),
                all.stream().map(q -> new PersonFacts.Prize(q, Optional.of(q))).toList());
        return new Claims("test", Optional.of("en"), Optional.of(person), listings, all);
    }

    private static Quoted quoted(String text) {
        return new Quoted(text, new Evidence(0, text.codePointCount(0, text.length()), text, text, text));
    }

    private static DatasetGraph readBack(DatasetGraph dataset, ExportScope scope, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Exporter(dataset, Iris.under(Iris.DEFAULT_BASE)).write(scope, format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        DatasetGraph back = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .forceLang(RDFLanguages.contentTypeToLang(format.mediaType()))
                .strict(true)
                .parse(back);
        return back;
    }
}
