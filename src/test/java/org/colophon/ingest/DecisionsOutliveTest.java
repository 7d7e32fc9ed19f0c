package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colophon.capture.Captured;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.consolidate.Curator;
import org.colophon.extract.Extraction;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.ModelLog;
import org.colophon.identity.PublicationMatching;
import org.colophon.identity.match.Decision;
import org.colophon.identity.report.Cluster;
import org.colophon.identity.report.ClusterReader;
import org.colophon.identity.report.Kind;
import org.colophon.model.Capture;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.store.ColophonStore;
import org.colophon.validate.Finding;
import org.colophon.validate.StoreValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decided outlives better rules, later captures, rebuilds and new models. */
class DecisionsOutliveTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    Path folder;

    private ColophonStore store;
    private Iris iris;

    @BeforeEach
    void open() {
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
        iris = store.iris();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("listings that other rules find at other places are still the ones that were decided about")
    void readAnew() {
        List<Prepared> pages = Corpus.demo().prepared();
        write(pages);
        Prepared page = pages.stream()
                .filter(candidate -> candidate.name().equals("google-larochelle.html"))
                .findFirst()
                .orElseThrow();
        Node fifth = iris.record(page.captureKey(), 5);
        Node sixth = iris.record(page.captureKey(), 6);
        Node fourth = iris.record(page.captureKey(), 4);
        assertThat(work(fifth)).isNotEqualTo(work(sixth));
        decide(curator -> curator.merge(fifth, sixth, "Ada", "", NOW));
        String decided = store.read(Dump::defaultGraph);
        assertThat(work(fifth)).isEqualTo(work(sixth));

        write(List.of(reread(page, "later", listings -> listings.subList(1, listings.size()))));

        assertThat(work(fourth)).isEqualTo(work(fifth));
        assertThat(work(sixth)).isPresent().isNotEqualTo(work(fifth));
        assertInOrder();

        write(List.of(reread(page, "latest", listings -> listings)));
        assertThat(store.read(Dump::defaultGraph)).isEqualTo(decided);
        assertInOrder();
    }

    @Test
    @DisplayName("a decision on what stands at a place now is not one on what stood there before")
    void twoDecisionsOnOnePlace() {
        List<Prepared> pages = Corpus.demo().prepared();
        write(pages);
        Prepared page = pages.get(6);
        decide(curator ->
                curator.merge(iris.record(page.captureKey(), 2), iris.record(page.captureKey(), 3), "Ada", "", NOW));
        write(List.of(reread(page, "later", listings -> listings.subList(1, listings.size()))));
        // What was at the third and fourth place is at the second and third.
        decide(curator ->
                curator.merge(iris.record(page.captureKey(), 3), iris.record(page.captureKey(), 4), "Ada", "", NOW));
        assertThat(work(iris.record(page.captureKey(), 1))).isEqualTo(work(iris.record(page.captureKey(), 2)));
        assertThat(work(iris.record(page.captureKey(), 3))).isEqualTo(work(iris.record(page.captureKey(), 4)));
        assertThat(work(iris.record(page.captureKey(), 2))).isNotEqualTo(work(iris.record(page.captureKey(), 3)));

        write(List.of(reread(page, "latest", listings -> listings)));

        assertThat(work(iris.record(page.captureKey(), 2))).isEqualTo(work(iris.record(page.captureKey(), 3)));
        assertThat(work(iris.record(page.captureKey(), 4))).isEqualTo(work(iris.record(page.captureKey(), 5)));
        assertThat(work(iris.record(page.captureKey(), 3))).isNotEqualTo(work(iris.record(page.captureKey(), 4)));
        assertInOrder();
    }

    @Test
    @DisplayName("a changed page at the same address takes over what was decided about the earlier one")
    void capturedAgain() {
        Input spring = capture("2026-04-01", "Lamps That Learn Slowly", "Dark Rooms", "Doors Ajar");
        Input autumn = capture("2026-10-01", "Doors Ajar", "Lamps That Learn Slowly", "Windows for People");
        add(spring);
        String earlier = key(spring);
        String later = key(autumn);
        decide(curator -> curator.exclude(iris.mention(earlier, 3, 1), "Ada", "a namesake", NOW));
        decide(curator ->
                curator.merge(iris.record(earlier, 1), iris.record(earlier, 3), "Ada", "two names of one", NOW));

        add(autumn);

        assertThat(person(iris.mention(later, 1, 1))).isPresent().isNotEqualTo(person(iris.mention(later, 2, 1)));
        assertThat(work(iris.record(later, 1))).isPresent().isEqualTo(work(iris.record(later, 2)));
        assertThat(work(iris.record(later, 3))).isPresent().isNotEqualTo(work(iris.record(later, 2)));
        assertThat(person(iris.mention(earlier, 1, 1))).isEmpty();
        assertInOrder();

        Node last = store.read(dataset -> new Curator(dataset, iris).inForce())
                .get(0)
                .iri();
        store.write(dataset -> new Curator(dataset, iris).undo(last, NOW));
        assertThat(person(iris.mention(later, 1, 1))).isEqualTo(person(iris.mention(later, 2, 1)));
        assertInOrder();
    }

    @Test
    @DisplayName("what a page no longer prints is not decided about any more, and what it was tied to is free again")
    void noLongerPrinted() {
        Input other = capture("2026-04-01", "Somebody Else's Lamps");
        Input spring = at("https://lab.example.org/chen", "2026-04-01", "Lamps That Learn Slowly", "Dark Rooms");
        Input autumn = at("https://lab.example.org/chen", "2026-10-01", "Dark Rooms");
        add(other);
        add(spring);
        decide(curator -> curator.merge(iris.profile(key(other)), iris.mention(key(spring), 1, 1), "Ada", "", NOW));
        assertThat(person(iris.profile(key(other)))).isEqualTo(person(iris.mention(key(spring), 1, 1)));

        add(autumn);

        assertThat(person(iris.profile(key(other)))).isNotEqualTo(person(iris.mention(key(autumn), 1, 1)));
        assertInOrder();
    }

    @Test
    @DisplayName("a model that learned the opposite overrules nobody")
    void trainedAnew() {
        write(Corpus.demo().prepared());
        List<Cluster> works = store.read(dataset -> new ClusterReader(dataset, iris).all(Kind.WORK));
        Cluster one = works.stream().filter(work -> work.size() > 2).findFirst().orElseThrow();
        Node a = works.get(0).members().get(0);
        Node b = works.get(1).members().get(0);
        decide(curator -> curator.exclude(one.members().get(0), "Ada", "", NOW));
        decide(curator -> curator.merge(a, b, "Ada", "", NOW));

        store.write(dataset -> {
            PublicationMatching matching = new PublicationMatching(dataset, iris);
            return new ModelLog(dataset, iris).add(matching.train(opposite(works)), NOW);
        });
        new Ingest(store, Clock.fixed(NOW, ZoneOffset.UTC)).rebuild();

        assertThat(work(one.members().get(0))).isNotEqualTo(work(one.members().get(1)));
        assertThat(work(a)).isEqualTo(work(b));
        assertInOrder();
    }

    /** Pairs of one work as two, and of two works as one. */
    private static List<Decision> opposite(List<Cluster> works) {
        List<Decision> labels = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            List<Node> members = works.get(i).members();
            for (int j = 1; j < members.size(); j++) {
                labels.add(new Decision(members.get(0).getURI(), members.get(j).getURI(), false));
            }
            Node next = works.get((i + 1) % works.size()).members().get(0);
            labels.add(new Decision(members.get(0).getURI(), next.getURI(), true));
        }
        return labels;
    }

    private static Input capture(String date, String... titles) {
        return at("https://lab.example.org/berg", date, titles);
    }

    private static Input at(String address, String date, String... titles) {
        boolean berg = address.endsWith("berg");
        String owner = berg ? "Ada Berg" : "Cleo Diaz";
        StringBuilder page = new StringBuilder("Portrait of " + owner + "\n\n" + owner
                + "\n\nResearch Collaborator\nResearch Topics\nLamps\n\nPublications\n\n");
        for (String title : titles) {
            page.append(title).append("\nBo Chen\n");
            page.append("This abstract talks about ").append(title);
            page.append(" at some length, so that whoever reads it knows what it is about, and it goes on… (see more)"
                    + " for a while longer, because abstracts do that.\n");
        }
        Captured plain = Inputs.capture("page.txt", page.toString().getBytes(StandardCharsets.UTF_8));
        Capture c = plain.capture();
        Capture dated = new Capture(
                c.sha256(),
                c.size(),
                c.mediaType(),
                address,
                Optional.of(URI.create(address)),
                Optional.of(Instant.parse(date + "T12:00:00Z")));
        return new Input.Found("page", new Captured(dated, plain.bytes()));
    }

    private static String key(Input input) {
        return ((Input.Found) input).captured().capture().key();
    }

    private void add(Input input) {
        new Ingest(store, Clock.fixed(NOW, ZoneOffset.UTC))
                .add(Stream.of(input), outcome -> assertThat(outcome).isInstanceOf(Outcome.Added.class));
    }

    private void write(List<Prepared> some) {
        store.write(dataset -> new PageWriter(dataset, iris, Memory.CLOCK).write(some));
    }

    private Prepared reread(Prepared page, String version, Function<List<Listing>, List<Listing>> listings) {
        Claims old = page.read().claims();
        Claims claims = new Claims(
                old.site(),
                old.language(),
                old.person(),
                renumbered(listings.apply(old.listings())),
                old.emptyHeadings());
        Reading.Done read = new Reading.Done(
                new Extraction.Read(page.read().extractor(), version, claims),
                page.reading().coverage());
        return Prepared.of(page.name(), page.captured(), read, iris);
    }

    /** Listings are known by their places. */
    private static List<Listing> renumbered(List<Listing> listings) {
        List<Listing> all = new ArrayList<>();
        for (Listing l : listings) {
            all.add(new Listing(
                    all.size() + 1,
                    l.kind(),
                    l.title(),
                    l.authors(),
                    l.authorListStatus(),
                    l.editors(),
                    l.venue(),
                    l.shortVenue(),
                    l.date(),
                    l.volume(),
                    l.issue(),
                    l.pages(),
                    l.publisher(),
                    l.status(),
                    l.section(),
                    l.summary(),
                    l.abstractStatus(),
                    l.identifiers(),
                    l.links()));
        }
        return all;
    }

    private void decide(Function<Curator, ?> decision) {
        store.write(dataset -> {
            decision.apply(new Curator(dataset, iris));
            return true;
        });
    }

    private Optional<Node> work(Node record) {
        return store.read(dataset -> new Assignments(dataset, iris).workOf(record));
    }

    private Optional<Node> person(Node mention) {
        return store.read(dataset -> new Assignments(dataset, iris).personOf(mention));
    }

    /** Well-formed, and what a rebuild would make of it. */
    private void assertInOrder() {
        List<Finding> findings = store.read(dataset -> new StoreValidator(dataset, iris).validate());
        assertThat(findings).isEmpty();
        String before = store.read(Dump::all);
        store.write(dataset -> new PageWriter(dataset, iris, Memory.CLOCK).rebuild());
        String after = store.read(Dump::all);
        assertThat(Dump.difference(before, after)).isEmpty();
        assertThat(Dump.difference(after, before)).isEmpty();
    }
}
