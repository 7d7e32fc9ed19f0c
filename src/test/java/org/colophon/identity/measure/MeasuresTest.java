package org.colophon.identity.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.colophon.identity.corpus.LabelledPair;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** Five things in two clusters, of which one thing is in the wrong one. */
    private static final Clustering TRUTH = new Clustering(Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "y"));

    private static final Clustering FOUND = new Clustering(Map.of("a", "1", "b", "1", "c", "2", "d", "2", "e", "2"));

    @Test
    void labelledPairsAloneCount() {
        List<LabelledPair> labels = List.of(
                new LabelledPair("valid", "a", "b", true),
                new LabelledPair("valid", "a", "c", true),
                new LabelledPair("valid", "c", "d", false),
                new LabelledPair("valid", "a", "e", false));

        PairScore score = PairScore.ofLabels(labels, FOUND::joins);

        assertThat(score).isEqualTo(new PairScore(2, 2, 1));
        assertThat(score.f1()).isEqualTo(0.5, CLOSE);
    }

    @Test
    void pairsOfClustersCountWithoutListingThem() {
        // Found: ab cd ce de. Wanted: ab ac bc de.
        PairScore score = PairScore.ofClusters(FOUND, TRUTH);

        assertThat(score).isEqualTo(new PairScore(4, 4, 2));
        assertThat(score.precision()).isEqualTo(0.5, CLOSE);
        assertThat(score.recall()).isEqualTo(0.5, CLOSE);
    }

    @Test
    void clustersAndListedPairsScoreTheSame() {
        Set<Pair> wanted = Set.of(Pair.of("a", "b"), Pair.of("c", "a"), Pair.of("b", "c"), Pair.of("e", "d"));

        assertThat(PairScore.ofPairs(FOUND, wanted)).isEqualTo(PairScore.ofClusters(FOUND, TRUTH));
    }

    @Test
    void whatOneSideDoesNotKnowIsLeftOut() {
        Clustering more = new Clustering(Map.of("a", "1", "b", "1", "z", "1"));

        assertThat(PairScore.ofClusters(more, TRUTH)).isEqualTo(new PairScore(1, 1, 1));
    }

    @Test
    void nothingToFindIsFound() {
        PairScore nothing = PairScore.ofClusters(new Clustering(Map.of()), new Clustering(Map.of()));

        assertThat(nothing.f1()).isEqualTo(1);
        assertThat(new PairScore(0, 3, 0).f1()).isZero();
        assertThat(new PairScore(0, 3, 0).precision()).isEqualTo(1);
    }

    @Test
    void eachThingHasItsShareInBCubed() {
        BCubed score = BCubed.of(FOUND, TRUTH);

        // a and b: all of the cluster right; c: one in three; d and e: two in three.
        assertThat(score.precision()).isEqualTo((1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3) / 5, CLOSE);
        // a and b: two in three of theirs; c: itself only; d and e: all.
        assertThat(score.recall()).isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5, CLOSE);
        assertThat(score.things()).isEqualTo(5);
    }

    @Test
    void bCubedAsksOnlyForThingsOfWhichTheTruthIsKnown() {
        Clustering partial = new Clustering(Map.of("a", "x", "b", "x", "d", "y"));
        Clustering crowded =
                new Clustering(Map.of("a", "1", "b", "1", "d", "2", "stranger", "1", "another stranger", "2"));

        assertThat(BCubed.of(crowded, partial).f1()).isEqualTo(1, CLOSE);
    }

    @Test
    void whatWasNotClusteredIsAlone() {
        BCubed score = BCubed.of(new Clustering(Map.of()), TRUTH);

        assertThat(score.precision()).isEqualTo(1, CLOSE);
        assertThat(score.recall()).isEqualTo(2.0 / 5, CLOSE);
    }

    @Test
    void candidatesThatMissAPairLimitRecall() {
        Set<Pair> wanted = Set.of(Pair.of("a", "b"), Pair.of("d", "e"));

        assertThat(PairScore.candidateRecall(wanted, (a, b) -> a.equals("a"))).isEqualTo(0.5, CLOSE);
        assertThat(PairScore.candidateRecall(Set.of(), (a, b) -> false)).isEqualTo(1);
    }

    @Test
    void namesThatChangeAreChurn() {
        Clustering later = new Clustering(Map.of("a", "x", "b", "x", "c", "z", "e", "y", "new", "n"));

        assertThat(TRUTH.churnSince(TRUTH)).isZero();
        assertThat(later.churnSince(TRUTH)).as("c moved, d is gone").isEqualTo(2.0 / 5, CLOSE);
    }

    @Test
    void aPairHasNoOrderAndTwoThings() {
        assertThat(Pair.of("b", "a")).isEqualTo(Pair.of("a", "b"));
        assertThatThrownBy(() -> Pair.of("a", "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
