package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.identity.Claimed.author;
import static org.colophon.identity.Claimed.decided;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which mentions are one person. */
class PeopleTest {

    private final Map<Node, Set<String>> company = new HashMap<>();

    @Test
    @DisplayName("a full name is one person on one page and, a little less surely, on two")
    void equalNames() {
        MentionClaim a = author("aaaa", 1, 1, "Jane Roe");
        MentionClaim b = author("aaaa", 2, 1, "Jane Roe");
        MentionClaim c = author("bbbb", 1, 1, "Roe, Jane");
        People people = resolve(List.of(a, b, c));
        assertThat(people.persons()).hasSize(1);
        assertThat(people.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.MERGED);
            assertThat(decision.confidence()).isEqualTo(0.9);
        });
        assertThat(resolve(List.of(a, b)).decisions().get(0).confidence()).isEqualTo(0.98);
    }

    @Test
    @DisplayName("two names in one author list are two people, even if they are the same")
    void sideBySide() {
        People people = resolve(List.of(author("aaaa", 1, 1, "Wei Wang"), author("aaaa", 1, 2, "Wei Wang")));
        assertThat(people.persons()).hasSize(2);
        assertThat(people.decisions()).extracting(Decision::verdict).containsExactly(Verdict.KEPT_APART);
    }

    @Test
    @DisplayName("a missing middle name alone is a question; company answers it")
    void middleNames() {
        MentionClaim a = author("aaaa", 1, 1, "Yann Dahl");
        MentionClaim b = author("bbbb", 1, 1, "Yann N. Dahl");
        People open = resolve(List.of(a, b));
        assertThat(open.persons()).hasSize(2);
        assertThat(open.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(decision.confidence()).isEqualTo(0.9);
        });
        company.put(a.iri(), Set.of("li wu"));
        company.put(b.iri(), Set.of("li wu"));
        assertThat(resolve(List.of(a, b)).persons()).hasSize(1);
    }

    @Test
    @DisplayName("a name that fits two others does not bring together what contradicts")
    void noBridges() {
        MentionClaim plain = author("aaaa", 1, 1, "Yann Dahl");
        MentionClaim n = author("bbbb", 1, 1, "Yann N. Dahl");
        MentionClaim m = author("cccc", 1, 1, "Yann M. Dahl");
        for (MentionClaim mention : List.of(plain, n, m)) {
            company.put(mention.iri(), Set.of("li wu"));
        }
        People people = resolve(List.of(plain, n, m));
        assertThat(people.persons()).hasSize(2);
        assertThat(people.persons()).noneMatch(person -> person.contains(n.iri()) && person.contains(m.iri()));
    }

    @Test
    @DisplayName("an initial that could be either of two is neither, whatever the company")
    void ambiguousInitials() {
        MentionClaim initial = author("aaaa", 1, 1, "J. Roe");
        MentionClaim jane = author("bbbb", 1, 1, "Jane Roe");
        MentionClaim john = author("cccc", 1, 1, "John Roe");
        for (MentionClaim mention : List.of(initial, jane, john)) {
            company.put(mention.iri(), Set.of("li wu"));
        }
        assertThat(resolve(List.of(initial, jane)).persons()).hasSize(1);
        assertThat(resolve(List.of(initial, jane, john)).persons()).hasSize(3);
    }

    @Test
    @DisplayName("initials alone are a question even when they are equal")
    void equalInitials() {
        People people = resolve(List.of(author("aaaa", 1, 1, "J. Roe"), author("bbbb", 1, 1, "J. Roe")));
        assertThat(people.persons()).hasSize(2);
        assertThat(people.decisions()).extracting(Decision::verdict).containsExactly(Verdict.UNDECIDED);
    }

    @Test
    @DisplayName("other given names are other people, worth a word only while the family name is rare")
    void otherGivenNames() {
        People rare = resolve(List.of(author("aaaa", 1, 1, "Samy Roe"), author("bbbb", 1, 1, "Yoshua Roe")));
        assertThat(rare.persons()).hasSize(2);
        assertThat(rare.decisions()).extracting(Decision::verdict).containsExactly(Verdict.KEPT_APART);
        List<MentionClaim> many = new ArrayList<>();
        for (String given : List.of("Ann", "Bea", "Cem", "Dan", "Eva", "Fay", "Gus")) {
            many.add(author("aaaa", many.size() + 1, 1, given + " Wang"));
        }
        assertThat(resolve(many).decisions()).isEmpty();
    }

    @Test
    @DisplayName("a later decision overrules an earlier one on the same two, not on others")
    void overruling() {
        MentionClaim a = author("aaaa", 1, 1, "Jane Roe");
        MentionClaim b = author("bbbb", 1, 1, "Jane Roe");
        Constraint apart = decided(1, Verdict.KEPT_APART, a.iri(), b.iri());
        Constraint one = decided(2, Verdict.MERGED, a.iri(), b.iri());
        Constraint apartAgain = decided(3, Verdict.KEPT_APART, a.iri(), b.iri());
        assertThat(resolve(List.of(a, b), apart).persons()).hasSize(2);
        assertThat(resolve(List.of(a, b), apart, one).persons()).hasSize(1);
        assertThat(resolve(List.of(a, b), one, apart).persons())
                .as("by number, not as given")
                .hasSize(1);
        assertThat(resolve(List.of(a, b), apart, one, apartAgain).persons()).hasSize(2);
    }

    @Test
    @DisplayName("a cannot-link holds against a chain of names")
    void cannotLinkAgainstAChain() {
        MentionClaim a = author("aaaa", 1, 1, "Jane Roe");
        MentionClaim b = author("bbbb", 1, 1, "Jane Roe");
        MentionClaim c = author("cccc", 1, 1, "Jane Roe");
        People people = resolve(List.of(a, b, c), decided(1, Verdict.KEPT_APART, a.iri(), c.iri()));
        assertThat(people.persons()).hasSize(2);
        assertThat(people.persons()).noneMatch(person -> person.contains(a.iri()) && person.contains(c.iri()));
    }

    @Test
    @DisplayName("the order of the mentions does not matter")
    void anyOrder() {
        List<MentionClaim> mentions = new ArrayList<>(List.of(
                author("aaaa", 1, 1, "Jane Roe"),
                author("aaaa", 1, 2, "J. Roe"),
                author("bbbb", 2, 1, "Jane M. Roe"),
                author("bbbb", 10, 1, "Jane Roe"),
                author("cccc", 1, 1, "John Roe")));
        People expected = resolve(mentions);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(mentions, new Random(seed));
            assertThat(resolve(mentions)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("clusters never hold a forbidden pair, not even by way of a third")
    void clusters() {
        Node a = Claimed.IRIS.record("aaaa", 1);
        Node b = Claimed.IRIS.record("aaaa", 2);
        Node c = Claimed.IRIS.record("aaaa", 10);
        Clusters clusters = new Clusters(List.of(c, b, a));
        clusters.forbid(a, c);
        assertThat(clusters.join(a, b)).isTrue();
        assertThat(clusters.join(b, c)).isFalse();
        assertThat(clusters.join(a, b)).as("again").isTrue();
        assertThat(clusters.together(a, b)).isTrue();
        assertThat(clusters.all()).containsExactly(List.of(a, b), List.of(c));
    }

    private People resolve(List<MentionClaim> mentions, Constraint... constraints) {
        return new PersonResolver(mentions, Claimed.beside(company), new Constraints(List.of(constraints))).resolve();
    }
}
