package org.colophon.identity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.colophon.capture.Input;
import org.colophon.consolidate.Curator;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.Assignments;
import org.colophon.identity.CurationLog;
import org.colophon.identity.JudgementLog;
import org.colophon.identity.PublicationMatching;
import org.colophon.identity.Verdict;
import org.colophon.identity.match.Decision;
import org.colophon.ingest.Corpus;
import org.colophon.ingest.Dump;
import org.colophon.ingest.Ingest;
import org.colophon.store.ColophonStore;
import org.colophon.validate.Finding;
import org.colophon.validate.StoreValidator;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report tells what is wrong with a store, and nothing else. */
class IdentityReportTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    Path folder;

    private ColophonStore store;
    private Iris iris;

    @BeforeEach
    void fill() {
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
        iris = store.iris();
        add(NOW, Corpus.demo().inputs());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("sizes count every cluster once, and what the rules joined hangs together without contradiction")
    void theDemo() {
        IdentityReport report = report();
        for (KindReport kind : report.kinds()) {
            assertThat(kind.sizes().values().stream().mapToInt(n -> n).sum()).isEqualTo(kind.clusters());
            assertThat(kind.sizes().entrySet().stream()
                            .mapToInt(size -> size.getKey() * size.getValue())
                            .sum())
                    .isEqualTo(kind.members());
            assertThat(kind.parted()).isZero();
        }
        assertThat(report.kinds()).extracting(KindReport::kind).containsExactly(Kind.values());
        assertThat(report.kinds().get(0).density().orElseThrow()).isBetween(0.7, 1.0);
        assertThat(report.violations()).isEmpty();
        assertThat(report.samples()).isEmpty();
    }

    @Test
    @DisplayName("a bridge goes when a person vouches for what it joined")
    void bridges() {
        add(NOW, Lanterns.inputs());
        Structure parting = report().kinds().get(0).structures().stream()
                .filter(structure -> structure.bridges().stream().anyMatch(Bridge::joinsGroups))
                .findFirst()
                .orElseThrow();
        Bridge bridge = parting.bridges().get(0);
        assertThat(bridge.cutOff()).hasSizeGreaterThan(1);
        assertThat(bridge.cutOff()).doesNotContainAnyElementsOf(bridge.rest());
        assertThat(bridge.cutOff().size() + bridge.rest().size())
                .isEqualTo(parting.cluster().size());

        curate(curator -> curator.confirm(parting.cluster().entity(), "Ada", "", NOW));

        KindReport works = report().kinds().get(0);
        Structure vouched = works.structures().stream()
                .filter(structure -> structure.cluster().equals(parting.cluster()))
                .findFirst()
                .orElseThrow();
        assertThat(vouched.bridges()).isEmpty();
        assertThat(vouched.density()).isEqualTo(1);
    }

    @Test
    @DisplayName("decisions that the clusters do not keep are told, in both directions")
    void brokenDecisions() {
        Cluster person = largest(Kind.PERSON);
        Cluster other = clusters(Kind.PERSON).get(0);
        Node first = person.members().get(0);
        // Written down, and not yet in effect.
        store.write(dataset -> {
            CurationLog log = new CurationLog(dataset, iris);
            log.add(Verdict.KEPT_APART, List.of(first), List.of(person.members().get(1)), "Ada", "", NOW);
            log.add(Verdict.MERGED, List.of(first), other.members(), "Ada", "", NOW);
            return true;
        });
        assertThat(report().violations())
                .extracting(Violation::what)
                .containsExactly(Violation.What.CANNOT_LINK, Violation.What.MUST_LINK);

        ingest(NOW).rebuild();

        assertThat(report().violations()).isEmpty();
    }

    @Test
    @DisplayName("two names of one list stay two people whoever merges them, and the report says so")
    void namesOfOneList() {
        Node record = clusters(Kind.WORK).stream()
                .flatMap(work -> work.members().stream())
                .filter(member -> authors(member).size() > 1)
                .findFirst()
                .orElseThrow();
        List<Node> authors = authors(record);
        curate(curator -> curator.merge(authors.get(0), authors.get(1), "Ada", "", NOW));
        assertThat(report().violations()).extracting(Violation::what).containsOnly(Violation.What.MUST_LINK);

        store.write(dataset -> {
            Node person =
                    new Assignments(dataset, iris).personOf(authors.get(0)).orElseThrow();
            dataset.deleteAny(iris.identityGraph(), authors.get(1), Col.mentionOf, Node.ANY);
            dataset.add(Quad.create(iris.identityGraph(), authors.get(1), Col.mentionOf, person));
            return true;
        });
        assertThat(report().violations()).extracting(Violation::what).contains(Violation.What.ONE_LIST);
    }

    @Test
    @DisplayName("one version with two DOIs is told; a work whose versions have one each is not")
    void identifiers() {
        Cluster work = clusters(Kind.WORK).stream()
                .filter(cluster -> cluster.size() > 1
                        && version(cluster.members().get(0))
                                .equals(version(cluster.members().get(1))))
                .findFirst()
                .orElseThrow();
        identify(work.members().get(0), "10.1234/one");
        identify(work.members().get(1), "10.1234/ONE");
        assertThat(report().violations()).isEmpty();

        identify(work.members().get(1), "10.1234/two");
        List<Violation> found = report().violations();
        assertThat(found).extracting(Violation::what).containsExactly(Violation.What.IDENTIFIERS);
        assertThat(found.get(0).entity()).isEqualTo(work.entity());
        assertThat(found.get(0).words()).isEqualTo("doi 10.1234/one and 10.1234/two");
    }

    private void identify(Node record, String doi) {
        store.write(dataset -> {
            String capture = iris.parse(record.getURI()).orElseThrow().key().replaceFirst("-.*", "");
            dataset.deleteAny(iris.captureGraph(capture), record, Bibo.doi, Node.ANY);
            dataset.add(Quad.create(iris.captureGraph(capture), record, Bibo.doi, Literals.string(doi)));
            return true;
        });
    }

    @Test
    @DisplayName("a run tells what it minted; one that changes nothing leaves nothing behind")
    void minted() {
        IdentityReport report = report();
        ChurnLog.Run run = report.lastRun().orElseThrow();
        for (KindReport kind : report.kinds()) {
            assertThat(run.counts()).contains(new ChurnCount(kind.kind(), kind.clusters(), 0, 0, 0));
        }
        String before = store.read(Dump::all);
        ingest(NOW.plusSeconds(60)).rebuild();
        add(NOW.plusSeconds(120), Corpus.demo().inputs());
        assertThat(store.read(Dump::all)).isEqualTo(before);
        assertThat(report().runs()).isEqualTo(1);
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("a run tells what it merged and split")
    void mergedAndSplit() {
        Cluster split = largest(Kind.PERSON);
        List<Cluster> works = clusters(Kind.WORK);
        store.write(dataset -> {
            CurationLog log = new CurationLog(dataset, iris);
            List<Node> members = split.members();
            log.add(Verdict.KEPT_APART, members.subList(0, 1), members.subList(1, members.size()), "Ada", "", NOW);
            log.add(Verdict.MERGED, works.get(0).members(), works.get(1).members(), "Ada", "", NOW);
            return true;
        });
        ingest(NOW.plusSeconds(60)).rebuild();

        IdentityReport report = report();
        assertThat(report.runs()).isEqualTo(2);
        List<ChurnCount> counts = report.lastRun().orElseThrow().counts();
        assertThat(counts).contains(new ChurnCount(Kind.PERSON, 1, 0, 1, 0), new ChurnCount(Kind.VENUE, 0, 0, 0, 0));
        assertThat(counts.get(0).replaced()).isEqualTo(1);
        assertThat(counts.get(0).minted()).isZero();
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("judgements of a sample give precision with its interval, move nothing, and teach")
    void samples() {
        String before = store.read(Dump::defaultGraph);
        List<PairSampler.Drawn> pairs = new PairSampler(clusters(Kind.WORK)).draw(10, 3);
        Node taken = store.write(dataset -> {
            JudgementLog log = new JudgementLog(dataset, iris);
            JudgementLog.Sample sample = log.begin("work", 32, 3, NOW);
            for (int i = 0; i < 9; i++) {
                PairSampler.Drawn pair = pairs.get(i);
                log.add(sample.iri(), pair.left(), pair.right(), i > 0, "Ada", NOW);
            }
            PairSampler.Drawn last = pairs.get(9);
            Node judgement = log.add(sample.iri(), last.left(), last.right(), false, "Ada", NOW)
                    .iri();
            log.undo(judgement, NOW);
            return judgement;
        });

        SampledPrecision sampled = report().kinds().get(0).precision().orElseThrow();
        assertThat(sampled.precision()).isEqualTo(new Proportion(8, 9));
        assertThat(sampled.sample().population()).isEqualTo(32);
        assertThat(report().kinds().get(1).precision()).isEmpty();
        assertThat(store.read(Dump::defaultGraph)).isEqualTo(before);
        assertThat(findings()).isEmpty();
        assertThat(taken.getURI()).endsWith("/judgement/10");

        List<Decision> labels = labels();
        assertThat(labels).hasSize(9);
        assertThat(labels).filteredOn(label -> !label.same()).hasSize(1);

        // A decision on the same pair has the last word.
        curate(curator -> curator.confirm(pairs.get(0).cluster().entity(), "Ada", "", NOW));
        assertThat(labels())
                .filteredOn(label -> label.left().equals(pairs.get(0).left().getURI())
                        && label.right().equals(pairs.get(0).right().getURI()))
                .allMatch(Decision::same);
    }

    private List<Finding> findings() {
        return store.read(dataset -> new StoreValidator(dataset, iris).validate());
    }

    private List<Decision> labels() {
        return store.read(dataset -> new PublicationMatching(dataset, iris).decided());
    }

    private IdentityReport report() {
        return store.read(dataset -> IdentityReport.of(dataset, iris));
    }

    private List<Cluster> clusters(Kind kind) {
        return store.read(dataset -> new ClusterReader(dataset, iris).all(kind));
    }

    private Cluster largest(Kind kind) {
        return clusters(kind).stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseThrow();
    }

    private Optional<Node> version(Node record) {
        return store.read(dataset -> new Assignments(dataset, iris).versionOf(record));
    }

    private List<Node> authors(Node record) {
        String capture = iris.parse(record.getURI()).orElseThrow().key().replaceFirst("-.*", "");
        return store.read(
                dataset -> GraphView.of(dataset, iris.captureGraph(capture)).objects(record, Col.contribution));
    }

    private void curate(Consumer<Curator> decision) {
        store.write(dataset -> {
            decision.accept(new Curator(dataset, iris));
            return true;
        });
    }

    private void add(Instant when, Stream<Input> inputs) {
        ingest(when).add(inputs, outcome -> {});
    }

    private Ingest ingest(Instant when) {
        return new Ingest(store, Clock.fixed(when, ZoneOffset.UTC));
    }
}
