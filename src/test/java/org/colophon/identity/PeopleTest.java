package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.colophon.identity.Claimed.decided;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.colophon.identity.Claimed.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which mentions are one person. */
class PeopleTest {

    @Test
    @DisplayName("a full name is one person where little is known")
    void equalNames() {
        People people =
                resolve(List.of(by("aaaa", 1, "Jane Roe"), by("aaaa", 2, "Jane Roe"), by("bbbb", 1, "Roe, Jane")));
        assertThat(people.persons()).hasSize(1);
        assertThat(people.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.MERGED);
            assertThat(decision.confidence()).isBetween(0.8, 0.99);
        });
    }

    @Test
    @DisplayName("two names in one author list are two people, even if they are the same")
    void sideBySide() {
        People people = resolve(List.of(by("aaaa", 1, "Wei Wang", "Wei Wang")));
        assertThat(people.persons()).hasSize(2);
        assertThat(people.decisions()).extracting(Decision::verdict).containsExactly(Verdict.KEPT_APART);
    }

    @Test
    @DisplayName("a missing middle name alone is a question; company answers it")
    void middleNames() {
        People open = resolve(List.of(by("aaaa", 1, "Yann Dahl"), by("bbbb", 1, "Yann N. Dahl")));
        assertThat(open.persons()).hasSize(2);
        assertThat(open.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(decision.confidence()).isEqualTo(0.9);
        });
        People answered = resolve(List.of(
                by("aaaa", 1, "Yann Dahl", "Petra Lindqvist"), by("bbbb", 1, "Yann N. Dahl", "Petra Lindqvist")));
        assertThat(answered.persons()).hasSize(2);
        assertThat(answered.decisions())
                .filteredOn(decision -> decision.reason().contains("middle name"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).contains("both write with Petra Lindqvist"));
    }

    @Test
    @DisplayName("a name that fits two others does not bring together what contradicts")
    void noBridges() {
        Paper n = by("bbbb", 1, "Yann N. Dahl", "Li Wu");
        Paper m = by("cccc", 1, "Yann M. Dahl", "Li Wu");
        People people = resolve(List.of(by("aaaa", 1, "Yann Dahl", "Li Wu"), n, m));
        assertThat(people.persons()).noneMatch(person -> person.contains(first(n)) && person.contains(first(m)));
    }

    @Test
    @DisplayName("an initial that could be either of two does not bring them together")
    void ambiguousInitials() {
        Paper jane = by("bbbb", 1, "Jane Roe", "Li Wu");
        Paper john = by("cccc", 1, "John Roe", "Li Wu");
        People people = resolve(List.of(by("aaaa", 1, "J. Roe", "Li Wu"), jane, john));
        assertThat(people.persons()).noneMatch(person -> person.contains(first(jane)) && person.contains(first(john)));
    }

    @Test
    @DisplayName("initials alone are a question even when they are equal")
    void equalInitials() {
        People people = resolve(List.of(by("aaaa", 1, "J. Roe"), by("bbbb", 1, "J. Roe")));
        assertThat(people.persons()).hasSize(2);
        assertThat(people.decisions()).extracting(Decision::verdict).containsExactly(Verdict.UNDECIDED);
    }

    @Test
    @DisplayName("other given names are other people, worth a word only while the family name is rare")
    void otherGivenNames() {
        People rare = resolve(List.of(by("aaaa", 1, "Samy Roe"), by("bbbb", 1, "Yoshua Roe")));
        assertThat(rare.persons()).hasSize(2);
        assertThat(rare.decisions()).extracting(Decision::verdict).containsExactly(Verdict.KEPT_APART);
        List<Paper> many = new ArrayList<>();
        for (String given : List.of("Ann", "Bea", "Cem", "Dan", "Eva", "Fay", "Gus")) {
            many.add(by("aaaa", many.size() + 1, given + " Wang"));
        }
        assertThat(resolve(many).decisions()).isEmpty();
    }

    @Test
    @DisplayName(
            "namesakes with companions and topics of their own are told apart, though one bibliography has them all")
    void namesakes() {
        List<Paper> bibliography = new ArrayList<>();
        String[] words = {"parsing", "grammar", "treebank", "syntax"};
        String[] others = {"enzyme", "protein", "membrane", "binding"};
        for (int i = 0; i < 24; i++) {
            bibliography.add(by("aaaa", 2 * i + 1, "Yang Liu", "Ines Okonjo", "Aldo Ferrante")
                    .title("The " + words[i % 4] + " and " + words[(i + 1) % 4] + " of sentences")
                    .date("1998"));
            bibliography.add(by("aaaa", 2 * i + 2, "Yang Liu", "Petra Lindqvist", "Zoe Abara")
                    .title("On " + others[i % 4] + " and " + others[(i + 1) % 4] + " in cells")
                    .date("2016"));
        }
        assertThat(resolve(bibliography).persons())
                .hasSize(6)
                .noneMatch(person ->
                        person.contains(first(bibliography.get(0))) && person.contains(first(bibliography.get(1))));
    }

    @Test
    @DisplayName("a compound family name and one of its parts meet")
    void compoundNames() {
        People people = resolve(List.of(
                by("aaaa", 1, "García Molina, Ana", "Petra Lindqvist", "Aldo Ferrante")
                        .title("Rivers in spring"),
                by("bbbb", 1, "Ana Molina", "Petra Lindqvist", "Aldo Ferrante").title("Rivers in spring and autumn")));
        assertThat(people.decisions())
                .anySatisfy(decision -> assertThat(decision.reason()).contains("Lindqvist"));
    }

    @Test
    @DisplayName("every decision is worth what its parts are worth together")
    void waterfalls() {
        People people = resolve(List.of(
                by("aaaa", 1, "Jane Roe", "Petra Lindqvist"),
                by("bbbb", 1, "J. Roe", "Petra Lindqvist"),
                by("cccc", 1, "Yann Dahl", "Yann N. Dahl"),
                by("dddd", 1, "Samy Dahl")));
        assertThat(people.decisions())
                .hasSizeGreaterThan(3)
                .allSatisfy(decision -> assertThat(decision.evidence().stream()
                                .mapToDouble(seen -> seen.bits().orElseThrow())
                                .sum())
                        .isCloseTo(decision.score().orElseThrow(), within(0.001)));
    }

    @Test
    @DisplayName("a later decision overrules an earlier one on the same two, not on others")
    void overruling() {
        Paper a = by("aaaa", 1, "Jane Roe");
        Paper b = by("bbbb", 1, "Jane Roe");
        Constraint apart = decided(1, Verdict.KEPT_APART, first(a), first(b));
        Constraint one = decided(2, Verdict.MERGED, first(a), first(b));
        Constraint apartAgain = decided(3, Verdict.KEPT_APART, first(a), first(b));
        assertThat(resolve(List.of(a, b), apart).persons()).hasSize(2);
        assertThat(resolve(List.of(a, b), apart, one).persons()).hasSize(1);
        assertThat(resolve(List.of(a, b), one, apart).persons())
                .as("by number, not as given")
                .hasSize(1);
        assertThat(resolve(List.of(a, b), apart, one, apartAgain).persons()).hasSize(2);
    }

    @Test
    @DisplayName("what people decided joins even names that contradict each other")
    void decidedOverNames() {
        Paper a = by("aaaa", 1, "Jane Roe");
        Paper b = by("bbbb", 1, "Zoe Abara");
        assertThat(resolve(List.of(a, b), decided(1, Verdict.MERGED, first(a), first(b)))
                        .persons())
                .hasSize(1);
    }

    @Test
    @DisplayName("a cannot-link holds against a chain of names")
    void cannotLinkAgainstAChain() {
        Paper a = by("aaaa", 1, "Jane Roe");
        Paper c = by("cccc", 1, "Jane Roe");
        People people =
                resolve(List.of(a, by("bbbb", 1, "Jane Roe"), c), decided(1, Verdict.KEPT_APART, first(a), first(c)));
        assertThat(people.persons()).hasSize(2);
        assertThat(people.persons()).noneMatch(person -> person.contains(first(a)) && person.contains(first(c)));
    }

    @Test
    @DisplayName("the order of the mentions does not matter")
    void anyOrder() {
        List<Paper> papers = new ArrayList<>(List.of(
                by("aaaa", 1, "Jane Roe", "J. Roe"),
                by("bbbb", 2, "Jane M. Roe"),
                by("bbbb", 10, "Jane Roe", "Li Wu"),
                by("cccc", 1, "John Roe", "Li Wu")));
        People expected = resolve(papers);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(papers, new Random(seed));
            assertThat(resolve(papers)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("a block comes out the same whatever other blocks are decided with it")
    void blocksAreIndependent() {
        List<Paper> roes = List.of(by("aaaa", 1, "Jane Roe", "Li Wu"), by("bbbb", 1, "J. Roe", "Li Wu"));
        List<Paper> more = new ArrayList<>(roes);
        for (int i = 1; i <= 30; i++) {
            more.add(by("cccc", i, "Zoe Abara" + i, "Ines Okonjo"));
        }
        List<Node> ofRoes = roes.stream().map(PeopleTest::first).toList();
        assertThat(resolve(more).persons().stream()
                        .filter(person -> person.stream().anyMatch(ofRoes::contains)))
                .isEqualTo(resolve(roes).persons().stream()
                        .filter(person -> person.stream().anyMatch(ofRoes::contains))
                        .toList());
    }

    private static Paper by(String capture, int index, String... names) {
        return Claimed.paper(capture, index).by(names);
    }

    private static Node first(Paper paper) {
        return paper.claim().authors().get(0).iri();
    }

    private static People resolve(List<Paper> papers, Constraint... constraints) {
        List<MentionClaim> mentions = papers.stream()
                .flatMap(paper -> paper.claim().authors().stream())
                .toList();
        PersonContext context = Claimed.papers(papers.toArray(Paper[]::new));
        return new PersonResolver(mentions, context, new Constraints(List.of(constraints)), family -> true).resolve();
    }
}
