package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.identity.Claimed.LONG;
import static org.colophon.identity.Claimed.OTHER;
import static org.colophon.identity.Claimed.decided;
import static org.colophon.identity.Claimed.paper;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How claims find each other, and what people decided about them. */
class MatchingTest {

    private static final Node A = Claimed.IRIS.record("aaaa", 1);
    private static final Node B = Claimed.IRIS.record("aaaa", 2);
    private static final Node C = Claimed.IRIS.record("aaaa", 10);
    private static final Node D = Claimed.IRIS.record("bbbb", 1);

    @Test
    @DisplayName("overlap is the share of the shorter text that stands in the other")
    void overlap() {
        assertThat(Shingles.overlap(LONG, LONG)).isEqualTo(1.0);
        assertThat(Shingles.overlap(LONG, LONG.toUpperCase().replace(",", ";"))).isEqualTo(1.0);
        assertThat(Shingles.overlap(LONG, LONG.substring(0, 120))).isGreaterThan(0.9);
        assertThat(Shingles.overlap(LONG, OTHER)).isZero();
        assertThat(Shingles.overlap("two words", LONG)).isZero();
        assertThat(Shingles.overlap("", "")).isZero();
    }

    @Test
    @DisplayName("texts that share much share a hash of their sketches; unrelated and short ones none")
    void sketches() {
        Set<String> shared = new TreeSet<>(Shingles.sketch(LONG));
        shared.retainAll(Shingles.sketch(LONG.substring(0, 230) + " and so on"));
        assertThat(shared).isNotEmpty();
        shared.retainAll(Shingles.sketch(OTHER));
        assertThat(shared).isEmpty();
        assertThat(Shingles.sketch("Too short to tell by.")).isEmpty();
        assertThat(Shingles.sketch(LONG)).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    @DisplayName("two listings of one title share a key however it is set; a listing of nothing has none")
    void keys() {
        Set<String> a =
                MatchKeys.ofPublication(paper("aaaa", 1).title("Élan: A Study").claim());
        Set<String> b =
                MatchKeys.ofPublication(paper("bbbb", 1).title("ELAN - a study").claim());
        assertThat(a).isEqualTo(b).hasSize(1);
        assertThat(MatchKeys.ofPublication(paper("aaaa", 1).claim())).isEmpty();
        assertThat(MatchKeys.ofPublication(paper("aaaa", 1).title("?!").claim()))
                .isEmpty();
        assertThat(MatchKeys.ofNothingElse(paper("aaaa", 1).claim()))
                .isNotEqualTo(MatchKeys.ofNothingElse(paper("aaaa", 2).claim()));
    }

    @Test
    @DisplayName("records stand in printed order, ten after two")
    void order() {
        assertThat(List.of(C, D, B, A).stream().sorted(Nodes.ORDER)).containsExactly(A, B, C, D);
        assertThat(Claimed.author("aaaa", 2, 10, "x").compareTo(Claimed.author("aaaa", 2, 9, "x")))
                .isPositive();
    }

    @Test
    @DisplayName("the later decision on a pair holds, by its number")
    void overruling() {
        Constraint apart = decided(1, Verdict.KEPT_APART, A, B);
        Constraint one = decided(2, Verdict.MERGED, B, A);
        assertThat(new Constraints(List.of(apart)).keepingApart(List.of(B), List.of(A)))
                .contains(apart);
        assertThat(new Constraints(List.of(one, apart)).cannotLinks()).isEmpty();
        assertThat(new Constraints(List.of(one, decided(3, Verdict.KEPT_APART, A, B))).cannotLinks())
                .hasSize(1);
    }

    @Test
    @DisplayName("what decisions tie together is reached from any end")
    void reach() {
        Constraints constraints =
                new Constraints(List.of(decided(1, Verdict.MERGED, A, B), decided(2, Verdict.KEPT_APART, C, B)));
        assertThat(constraints.reach(List.of(A))).containsExactlyInAnyOrder(A, B, C);
        assertThat(constraints.reach(List.of(C))).containsExactlyInAnyOrder(A, B, C);
        assertThat(constraints.reach(List.of(D))).containsExactly(D);
    }
}
