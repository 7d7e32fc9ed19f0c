package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.colophon.extract.Extraction;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.store.ColophonStore;
import org.colophon.validate.Finding;
import org.colophon.validate.StoreValidator;
import org.colophon.vocab.Prov;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is read again by better rules: what it no longer says goes, what it still says stays as it was. */
class ReplacedCaptureTest {

    @TempDir
    Path folder;

    private ColophonStore store;
    private List<Prepared> pages;

    @BeforeEach
    void fill() {
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
        pages = Corpus.demo().prepared();
        write(pages);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("what is no longer claimed leaves claims, evidence, assignments, decisions and the default graph")
    void whatIsNoLongerClaimedGoes() {
        Prepared page = pages.get(0);
        int last = page.read().claims().listings().size();
        String gone = store.iris().record(page.captureKey(), last).getURI();

        write(List.of(reread(page, "later", listings -> listings.subList(0, last - 1))));

        String dump = store.read(Dump::all);
        List<String> stale = dump.lines()
                .filter(line -> line.contains(gone + ">")
                        || line.contains("/mention/" + page.captureKey() + "-" + last + "-")
                        || line.contains("/evidence/r-" + page.captureKey() + "-" + last + "-"))
                .filter(line -> !line.contains("/graph/registry>"))
                .toList();
        assertThat(stale).isEmpty();
        assertInOrder();
    }

    @Test
    @DisplayName("keys of what remains stay, and come back when the rules are taken back")
    void keysStay() {
        Prepared page = pages.get(0);
        String before = store.read(Dump::defaultGraph);
        String identity = identity();

        write(List.of(reread(page, "later", listings -> listings.subList(0, listings.size() - 1))));
        String fewer = store.read(Dump::defaultGraph);
        write(List.of(reread(page, "latest", listings -> listings)));

        assertThat(fewer).isNotEqualTo(before);
        assertThat(store.read(Dump::defaultGraph)).isEqualTo(before);
        assertThat(identity()).isEqualTo(identity);
        assertInOrder();
    }

    @Test
    @DisplayName("a work whose first record goes keeps its key as long as it has another")
    void theAnchorGoes() {
        Prepared page = pages.get(1);
        Prepared again = pages.get(2);
        Node record = store.iris().record(page.captureKey(), 1);
        Node work = assigned(a -> a.workOf(record)).orElseThrow();
        List<Node> others = new ArrayList<>(assigned(a -> a.recordsOfWork(work)));
        others.removeIf(node -> node.getURI().contains(page.captureKey()));
        assertThat(others).as("the demo lists it on both captures").isNotEmpty();

        write(List.of(reread(page, "later", listings -> List.of())));

        Optional<Node> workNow = assigned(a -> a.workOf(others.get(0)));
        assertThat(workNow).contains(work);
        assertInOrder();
        write(List.of(reread(again, "later", listings -> List.of())));
        assertInOrder();
    }

    @Test
    @DisplayName("all pages read as saying nothing leave an empty view, and the first rules bring back the old one")
    void everythingGoesAndComesBack() {
        String before = store.read(Dump::defaultGraph);
        String identity = identity();

        for (Prepared page : pages) {
            write(List.of(silent(page)));
            assertInOrder();
        }
        assertThat(store.read(Dump::defaultGraph)).isEmpty();
        assertThat(identity()).isEmpty();

        for (Prepared page : pages) {
            write(List.of(reread(page, "latest", listings -> listings)));
            assertInOrder();
        }
        assertThat(store.read(Dump::defaultGraph)).isEqualTo(before);
        assertThat(identity()).isEqualTo(identity);
    }

    @Test
    @DisplayName("rules that say the same change nothing but who said it")
    void theSameAgain() {
        String before = withoutProvenance();
        write(pages.stream()
                .map(page -> reread(page, "later", listings -> listings))
                .toList());
        assertThat(withoutProvenance()).isEqualTo(before);
        for (Prepared page : pages) {
            Node graph = store.iris().captureGraph(page.captureKey());
            List<Node> runs = store.read(
                    dataset -> GraphView.of(dataset, store.iris().provGraph()).objects(graph, Prov.wasGeneratedBy));
            assertThat(runs).hasSize(1);
            assertThat(runs.get(0).getURI()).endsWith("-later");
        }
    }

    private void write(List<Prepared> some) {
        store.write(dataset -> new PageWriter(dataset, store.iris(), Memory.CLOCK).write(some));
    }

    private static Prepared reread(Prepared page, String version, Function<List<Listing>, List<Listing>> listings) {
        Claims old = page.read().claims();
        Claims claims = new Claims(
                old.site(), old.language(), old.person(), listings.apply(old.listings()), old.emptyHeadings());
        return prepared(page, version, claims);
    }

    private static Prepared silent(Prepared page) {
        return prepared(
                page,
                "later",
                new Claims(page.read().claims().site(), Optional.empty(), Optional.empty(), List.of(), List.of()));
    }

    private static Prepared prepared(Prepared page, String version, Claims claims) {
        Reading.Done read = new Reading.Done(
                new Extraction.Read(page.read().extractor(), version, claims),
                page.reading().coverage());
        return Prepared.of(page.name(), page.captured(), read, Iris.under(Iris.DEFAULT_BASE));
    }

    /** Well-formed, and what a rebuild would make of it. */
    private void assertInOrder() {
        List<Finding> findings = store.read(dataset -> new StoreValidator(dataset, store.iris()).validate());
        assertThat(findings).isEmpty();
        String before = store.read(Dump::all);
        store.write(dataset -> new PageWriter(dataset, store.iris(), Memory.CLOCK).rebuild());
        String after = store.read(Dump::all);
        assertThat(Dump.difference(before, after)).isEmpty();
        assertThat(Dump.difference(after, before)).isEmpty();
    }

    private String identity() {
        return store.read(dataset -> Dump.graph(dataset, store.iris().identityGraph()));
    }

    private String withoutProvenance() {
        return store.read(dataset -> {
            String all = Dump.all(dataset);
            String provenance = "<" + store.iris().provGraph() + ">";
            return all.lines()
                    .filter(line -> !line.contains(provenance))
                    .toList()
                    .toString();
        });
    }

    private <T> T assigned(Function<Assignments, T> question) {
        return store.read(dataset -> question.apply(new Assignments(dataset, store.iris())));
    }
}
