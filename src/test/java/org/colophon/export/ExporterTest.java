package org.colophon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.colophon.explain.Sample;
import org.colophon.graph.Iris;
import org.colophon.store.ColophonStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExporterTest {

    private static final Iris IRIS = Iris.under(Iris.DEFAULT_BASE);

    @TempDir
    Path folder;

    static Stream<Arguments> everythingThatFits() {
        return Stream.of(ExportFormat.values())
                .flatMap(format -> Stream.of(ExportScope.values())
                        .filter(scope -> scope == ExportScope.CONSOLIDATED || format.holdsGraphs())
                        .map(scope -> Arguments.of(format, scope)));
    }

    @ParameterizedTest
    @MethodSource("everythingThatFits")
    void readsBackWhatAStoreHolds(ExportFormat format, ExportScope scope) {
        try (ColophonStore store = ColophonStore.open(folder.resolve("store"), Optional.empty())) {
            store.write(dataset -> {
                Sample.small(dataset);
                return null;
            });
            store.read(dataset -> {
                assertReadsBack(dataset, format, scope);
                return null;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("everythingThatFits")
    void readsBackTheReference(ExportFormat format, ExportScope scope) {
        Optional<Path> reference = Sample.reference();
        Assumptions.assumeTrue(reference.isPresent(), "the reference graph is not beside the project");
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(
                () -> RDFParser.source(reference.get()).lang(Lang.TRIG).parse(dataset));
        dataset.executeRead(() -> assertReadsBack(dataset, format, scope));
    }

    @ParameterizedTest
    @MethodSource("everythingThatFits")
    void equalContentGivesEqualBytes(ExportFormat format, ExportScope scope) {
        DatasetGraph ordered = small();
        byte[] expected = bytes(ordered, format, scope);
        for (int seed = 1; seed <= 3; seed++) {
            List<Quad> quads = quads(ordered);
            Collections.shuffle(quads, new Random(seed));
            DatasetGraph shuffled = DatasetGraphFactory.create();
            quads.forEach(shuffled::add);
            assertThat(bytes(shuffled, format, scope))
                    .as("%s of %s, seed %d", format, scope, seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aScopeHoldsWhatItSays() {
        DatasetGraph claims = parse(bytes(small(), ExportFormat.NQUADS, ExportScope.CLAIMS), ExportFormat.NQUADS);
        assertThat(claims.getDefaultGraph().isEmpty()).isTrue();
        assertThat(claims.listGraphNodes())
                .toIterable()
                .containsExactlyInAnyOrder(
                        IRIS.captureGraph("aaaa"), IRIS.captureGraph("bbbb"), IRIS.evidenceGraph(), IRIS.provGraph());
    }

    @Test
    void namedGraphsNeedAFormatThatHoldsThem() {
        Path file = folder.resolve("all.ttl");
        assertThatThrownBy(() -> exporter(small()).write(ExportScope.ALL, ExportFormat.TURTLE, file))
                .isInstanceOf(ExportProblem.class)
                .hasMessage("--graph all is several graphs, which --format ttl cannot hold;"
                        + " choose one of trig, nq, jsonld");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailedExportLeavesTheOldFileAndNothingElse() throws IOException {
        DatasetGraph dataset = small();
        dataset.add(
                Quad.defaultGraphIRI,
                IRIS.id("work", "w"),
                NodeFactory.createURI("http://example.org/123"),
                NodeFactory.createLiteralString("no XML name"));
        Path file = folder.resolve("graph.rdf");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> exporter(dataset).write(ExportScope.CONSOLIDATED, ExportFormat.RDFXML, file))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("http://example.org/123");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = folder.resolve("graph.nt");
        Files.writeString(file, "old");
        long count = exporter(small()).write(ExportScope.CONSOLIDATED, ExportFormat.NTRIPLES, file);
        assertThat(Files.readAllLines(file)).hasSize(Math.toIntExact(count));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        Path file = folder.resolve("none").resolve("graph.nt");
        assertThatThrownBy(() -> exporter(small()).write(ExportScope.CONSOLIDATED, ExportFormat.NTRIPLES, file))
                .isInstanceOf(ExportProblem.class)
                .hasMessage("cannot write " + file + ": its folder does not exist");
    }

    @Test
    void formatsGoByTheirLabelsAndEndings() {
        assertThat(ExportFormat.of("rdf")).contains(ExportFormat.RDFXML);
        assertThat(ExportFormat.of("JSONLD")).contains(ExportFormat.JSONLD);
        assertThat(ExportFormat.of("doc")).isEmpty();
        assertThat(ExportScope.of("claims")).contains(ExportScope.CLAIMS);
    }

    private static void assertReadsBack(DatasetGraph dataset, ExportFormat format, ExportScope scope) {
        DatasetGraph back = parse(bytes(dataset, format, scope), format);
        DatasetGraph expected = DatasetGraphFactory.create();
        SortedQuads.of(dataset, scope).forEach(expected::add);
        assertThat(IsoMatcher.isomorphic(expected, back))
                .as("%s of %s", format, scope)
                .isTrue();
        assertThat(quads(back)).isNotEmpty();
    }

    /** The quads of a scope, picked by a test of its own. */
    private static final class SortedQuads {
        static List<Quad> of(DatasetGraph dataset, ExportScope scope) {
            return quads(dataset).stream()
                    .filter(quad -> switch (scope) {
                        case ALL -> true;
                        case CONSOLIDATED -> quad.isDefaultGraph();
                        case CLAIMS -> quad.getGraph().toString().matches(".*/graph/(capture/.*|evidence|prov)");
                    })
                    .toList();
        }
    }

    private static DatasetGraph small() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Sample.small(dataset);
        return dataset;
    }

    private static Exporter exporter(DatasetGraph dataset) {
        return new Exporter(dataset, IRIS);
    }

    private static byte[] bytes(DatasetGraph dataset, ExportFormat format, ExportScope scope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter(dataset).write(scope, format, (OutputStream) out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static DatasetGraph parse(byte[] bytes, ExportFormat format) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes))
                .forceLang(RDFLanguages.contentTypeToLang(format.mediaType()))
                .strict(true)
                .parse(dataset);
        return dataset;
    }

    private static List<Quad> quads(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }
}
