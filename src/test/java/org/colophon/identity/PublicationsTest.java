package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.identity.Claimed.LONG;
import static org.colophon.identity.Claimed.OTHER;
import static org.colophon.identity.Claimed.decided;
import static org.colophon.identity.Claimed.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which listings are one work, and which of these one version. */
class PublicationsTest {

    private static final String TITLE = "Faces of Crystals Under the Moon";

    @Nested
    class Comparing {

        @Test
        @DisplayName("the same abstract at the same place of two lists is as sure as can be")
        void samePlace() {
            Judgement judgement =
                    judge(paper("aaaa", 3).summary(LONG), paper("bbbb", 3).summary(LONG));
            assertThat(judgement.verdict()).isEqualTo(Verdict.MERGED);
            assertThat(judgement.confidence()).isEqualTo(1.0);
            assertThat(signals(judgement)).containsExactly("same-abstract", "same-place");
        }

        @Test
        @DisplayName("the same abstract under two titles is one work, less surely")
        void anotherTitle() {
            Judgement judgement = judge(
                    paper("aaaa", 1).title(TITLE).summary(LONG),
                    paper("bbbb", 2).title("Moonlit Facets").summary(LONG));
            assertThat(judgement.verdict()).isEqualTo(Verdict.MERGED);
            assertThat(signals(judgement)).contains("other-title");
        }

        @Test
        @DisplayName("a page leaves its own person out, who is an author of what it lists all the same")
        void pageOwner() {
            Judgement judgement = judge(
                    paper("aaaa", 1).title(TITLE).by("Hugo Pemberley").onThePageOf("Ada Farnaby"),
                    paper("bbbb", 2).title(TITLE).by("Ada Farnaby").onThePageOf("Hugo Pemberley"));
            assertThat(judgement.verdict()).isEqualTo(Verdict.MERGED);
            assertThat(signals(judgement)).containsExactly("same-title", "page-owner");
        }

        @Test
        @DisplayName("that one person's pages both leave them out says nothing of two other lists")
        void oneOwner() {
            Judgement judgement = judge(
                    paper("aaaa", 1).title(TITLE).by("Hugo Pemberley").onThePageOf("Ada Farnaby"),
                    paper("bbbb", 2).title(TITLE).by("Eve Lovell").onThePageOf("Ada Farnaby"));
            assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(signals(judgement)).containsExactly("same-title", "other-authors");
        }

        @Test
        @DisplayName("an abstract that was shortened is still the abstract")
        void shortened() {
            Judgement judgement =
                    judge(paper("aaaa", 1).summary(LONG), paper("bbbb", 2).summary(LONG.substring(0, 260)));
            assertThat(judgement.verdict()).isEqualTo(Verdict.MERGED);
            assertThat(signals(judgement)).contains("abstract-shortened");
        }

        @Test
        @DisplayName("abstracts that share much and not enough are a question")
        void overlapping() {
            Judgement judgement = judge(
                    paper("aaaa", 1).title(TITLE).summary(LONG),
                    paper("bbbb", 2).summary(LONG.substring(0, 190) + OTHER.substring(0, 150)));
            assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(signals(judgement)).contains("abstract-overlap", "missing-title");
        }

        @Test
        @DisplayName("nothing in common is no question")
        void nothingInCommon() {
            assertThat(compare(
                            paper("aaaa", 1).title(TITLE).summary(LONG),
                            paper("bbbb", 1).title("Hum").summary(OTHER)))
                    .isEmpty();
            assertThat(compare(paper("aaaa", 1), paper("bbbb", 1))).isEmpty();
        }

        @Test
        @DisplayName("a telling title merges; other authors make it a question, shared ones sure")
        void titles() {
            assertThat(judge(paper("aaaa", 1).title(TITLE), paper("bbbb", 5).title(TITLE.toUpperCase()))
                            .verdict())
                    .isEqualTo(Verdict.MERGED);
            assertThat(judge(
                                    paper("aaaa", 1).title(TITLE).by("Ann Day"),
                                    paper("bbbb", 5).title(TITLE).by("Li Wu"))
                            .verdict())
                    .isEqualTo(Verdict.UNDECIDED);
            assertThat(judge(
                                    paper("aaaa", 1).title("Hum").by("Ann Day"),
                                    paper("bbbb", 5).title("Hum").by("Ann Day"))
                            .confidence())
                    .isEqualTo(0.97);
            assertThat(judge(paper("aaaa", 1).title("Hum"), paper("bbbb", 5).title("Hum"))
                            .verdict())
                    .isEqualTo(Verdict.UNDECIDED);
        }

        @Test
        @DisplayName("one title years apart is two works")
        void yearsApart() {
            Judgement judgement = judge(
                    paper("aaaa", 1).title(TITLE).date("2010"),
                    paper("bbbb", 1).title(TITLE).date("2019-05-01"));
            assertThat(judgement.verdict()).isEqualTo(Verdict.KEPT_APART);
            assertThat(signals(judgement)).contains("years-apart");
        }

        @Test
        @DisplayName("the order of the two does not matter")
        void symmetric() {
            Claimed.Paper a = paper("aaaa", 1).title(TITLE).summary(LONG);
            Claimed.Paper b = paper("bbbb", 2).title(TITLE).summary(LONG.substring(0, 230));
            assertThat(judge(a, b).verdict()).isEqualTo(judge(b, a).verdict());
            assertThat(judge(a, b).confidence()).isEqualTo(judge(b, a).confidence());
        }
    }

    @Nested
    class Splitting {

        @Test
        @DisplayName("a work listed twice on one page has two versions, on two captures of it the same two")
        void listedTwice() {
            assertThat(split(
                            paper("aaaa", 1).title(TITLE), paper("aaaa", 2).title(TITLE),
                            paper("bbbb", 1).title(TITLE), paper("bbbb", 2).title(TITLE)))
                    .containsExactly("aaaa-1 bbbb-1", "aaaa-2 bbbb-2");
        }

        @Test
        @DisplayName("listings of two pages are one version unless venue, year or title conflict")
        void twoPages() {
            assertThat(split(paper("aaaa", 1).venue("NeurIPS"), paper("bbbb", 1).date("2019")))
                    .containsExactly("aaaa-1 bbbb-1");
            assertThat(split(paper("aaaa", 1).venue("NeurIPS"), paper("bbbb", 1).venue("arXiv")))
                    .containsExactly("aaaa-1", "bbbb-1");
            assertThat(split(paper("aaaa", 1).date("2018"), paper("bbbb", 1).date("2019")))
                    .containsExactly("aaaa-1", "bbbb-1");
            assertThat(split(
                            paper("aaaa", 1).venue("NIPS"),
                            paper("bbbb", 1).venue("Neural Information Processing Systems")))
                    .containsExactly("aaaa-1 bbbb-1");
        }

        @Test
        @DisplayName("a listing goes to the version it agrees with most, not to the first")
        void agreement() {
            assertThat(split(
                            paper("aaaa", 1).venue("arXiv"),
                            paper("aaaa", 2).venue("ICML"),
                            paper("bbbb", 1).venue("International Conference on Machine Learning")))
                    .containsExactly("aaaa-1", "aaaa-2 bbbb-1");
        }
    }

    @Nested
    class Resolving {

        @Test
        @DisplayName("a chain of likenesses is one work, whatever the order of the records")
        void anyOrder() {
            List<RecordClaim> records = new ArrayList<>(Stream.of(
                            paper("aaaa", 1).title(TITLE).summary(LONG),
                            paper("bbbb", 1).summary(LONG),
                            paper("cccc", 4).title(TITLE),
                            paper("dddd", 1)
                                    .title("Humming Bridges of the North")
                                    .summary(OTHER))
                    .map(Claimed.Paper::claim)
                    .toList());
            Publications expected = resolve(records);
            assertThat(expected.works()).hasSize(2);
            for (int seed = 0; seed < 10; seed++) {
                Collections.shuffle(records, new Random(seed));
                assertThat(resolve(records)).isEqualTo(expected);
            }
        }

        @Test
        @DisplayName("what a person keeps apart stays apart, and the decision says so")
        void keptApart() {
            RecordClaim a = paper("aaaa", 1).title(TITLE).summary(LONG).claim();
            RecordClaim b = paper("bbbb", 1).title(TITLE).summary(LONG).claim();
            Constraint constraint = decided(1, Verdict.KEPT_APART, a.iri(), b.iri());
            Publications result = resolve(List.of(a, b), constraint);
            assertThat(result.works()).hasSize(2);
            assertThat(result.decisions()).singleElement().satisfies(decision -> {
                assertThat(decision.verdict()).isEqualTo(Verdict.KEPT_APART);
                assertThat(decision.confidence()).isEqualTo(1.0);
                assertThat(decision.decidedBy()).isEqualTo(constraint.iri());
            });
        }

        @Test
        @DisplayName("what a person merges is one, though nothing else says so")
        void merged() {
            RecordClaim a = paper("aaaa", 1).title(TITLE).claim();
            RecordClaim b =
                    paper("bbbb", 1).title("Humming Bridges of the North").claim();
            Publications result = resolve(List.of(a, b), decided(1, Verdict.MERGED, a.iri(), b.iri()));
            assertThat(result.works()).hasSize(1);
            assertThat(result.works().get(0)).as("two titles are two versions").hasSize(2);
        }
    }

    private static Optional<Judgement> compare(Claimed.Paper a, Claimed.Paper b) {
        return new PublicationComparer(KnownPeople.toRegistries()).compare(a.claim(), b.claim());
    }

    private static Judgement judge(Claimed.Paper a, Claimed.Paper b) {
        return compare(a, b).orElseThrow();
    }

    private static List<String> signals(Judgement judgement) {
        return judgement.observations().stream().map(Observation::signal).toList();
    }

    private static List<String> split(Claimed.Paper... work) {
        return new VersionSplitter()
                .split(Stream.of(work).map(Claimed.Paper::claim).toList()).stream()
                        .map(version -> String.join(
                                " ", version.stream().map(PublicationsTest::key).toList()))
                        .toList();
    }

    private static String key(Node record) {
        return Claimed.IRIS.parse(record.getURI()).orElseThrow().key();
    }

    private static Publications resolve(List<RecordClaim> records, Constraint... constraints) {
        List<PublicationRegion.Link> links = new ArrayList<>();
        for (RecordClaim a : records) {
            for (RecordClaim b : records) {
                if (a.compareTo(b) < 0
                        && !Collections.disjoint(MatchKeys.ofPublication(a), MatchKeys.ofPublication(b))) {
                    new PublicationComparer(KnownPeople.toRegistries())
                            .compare(a, b)
                            .ifPresent(judgement -> links.add(new PublicationRegion.Link(a, b, judgement)));
                }
            }
        }
        links.sort(PublicationRegion.SUREST_FIRST);
        return new PublicationResolver(records, links, new Constraints(List.of(constraints)), new VersionSplitter())
                .resolve();
    }
}
