package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.identity.Claimed.decided;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colophon.identity.person.Background;
import org.colophon.identity.person.PersonMention;
import org.colophon.model.PersonScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What ORCIDs say of who is who. */
class PeopleByIdentifierTest {

    private static final String ONE = "0000-0002-1825-0097";
    private static final String TWO = "0000-0002-1694-233X";

    @Test
    @DisplayName("one ORCID brings mentions together that names alone do not, and the decision says so")
    void together() {
        MentionClaim initial = author("aaaa", "J. Roe", ONE);
        MentionClaim full = author("bbbb", "Jane Roe", ONE);
        People people = resolve(List.of(initial, full));
        assertThat(people.persons()).hasSize(1);
        assertThat(people.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.MERGED);
            assertThat(decision.confidence()).isGreaterThan(0.98);
            assertThat(decision.reason()).contains("the same ORCID " + ONE);
        });
    }

    @Test
    @DisplayName("who married keeps the ORCID: other mentions of both names come along")
    void marriage() {
        MentionClaim before = author("aaaa", "Jane Roe", ONE);
        MentionClaim after = author("bbbb", "Jane Abara", ONE);
        MentionClaim more = author("cccc", "Jane Abara");
        People people = resolve(List.of(before, after, more));
        assertThat(people.persons()).containsExactly(iris(before, after, more));
        assertThat(people.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.evidence().stream()
                                .mapToDouble(seen -> seen.bits().orElseThrow())
                                .sum())
                        .isPositive());
    }

    @Test
    @DisplayName("two ORCIDs of one name are two people; a third mention without one joins neither, and is a question")
    void neverTwo() {
        MentionClaim a = author("aaaa", "Jane Roe", ONE);
        MentionClaim b = author("bbbb", "Jane Roe");
        MentionClaim c = author("cccc", "Jane Roe", TWO);
        People people = resolve(List.of(a, b, c));
        assertThat(people.persons()).hasSize(3);
        assertThat(people.decisions())
                .filteredOn(decision -> decision.verdict() == Verdict.KEPT_APART)
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.confidence()).isEqualTo(1.0);
                    assertThat(decision.reason())
                            .isEqualTo("\u201cJane Roe\u201d and \u201cJane Roe\u201d have different ORCIDs, " + ONE
                                    + " and " + TWO);
                });
        assertThat(people.decisions())
                .filteredOn(decision -> decision.verdict() == Verdict.UNDECIDED)
                .hasSize(2);
    }

    @Test
    @DisplayName("company tells which of two the third mention is, and the two stay apart")
    void companyTells() {
        MentionClaim a = author("aaaa", "Jane Roe", ONE);
        MentionClaim c = author("cccc", "Jane Roe", TWO);
        List<MentionClaim> all = new ArrayList<>(List.of(a, c));
        Map<MentionClaim, List<String>> beside = Map.of(
                a, List.of("Petra Lindqvist", "Aldo Ferrante"),
                c, List.of("Ines Okonjo"));
        MentionClaim b = author("bbbb", "Jane Roe");
        all.add(b);
        People people =
                resolve(all, mention -> beside.getOrDefault(mention, List.of("Petra Lindqvist", "Aldo Ferrante")));
        assertThat(people.persons()).containsExactlyInAnyOrder(iris(a, b), iris(c));
    }

    @Test
    @DisplayName("no cluster ever has two ORCIDs, however many mentions bear one name")
    void manyNamesakes() {
        Random random = new Random(5);
        List<MentionClaim> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String capture = String.format("%04x", 0xa000 + i);
            String name = i % 3 == 0 ? "J. Roe" : i % 3 == 1 ? "Jane Roe" : "Jane M. Roe";
            int which = random.nextInt(4);
            all.add(which == 2 ? author(capture, name) : author(capture, name, which % 2 == 0 ? ONE : TWO));
        }
        People expected = resolve(all);
        for (List<Node> person : expected.persons()) {
            Set<String> known = new HashSet<>();
            all.stream()
                    .filter(mention -> person.contains(mention.iri()))
                    .forEach(mention -> mention.orcid().ifPresent(known::add));
            assertThat(known).hasSizeLessThanOrEqualTo(1);
        }
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(resolve(all)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("names that have nothing in common are two people's, whatever ORCID stands beside both")
    void wrongName() {
        MentionClaim jane = author("aaaa", "Jane Roe", ONE);
        MentionClaim bo = author("bbbb", "Bo Abara", ONE);
        assertThat(resolve(List.of(jane, bo)).persons()).hasSize(2);
    }

    @Test
    @DisplayName("two names in one list are two people, though a page gives both one ORCID")
    void oneList() {
        MentionClaim first = author("aaaa", 1, "Jane Roe", ONE);
        MentionClaim second = author("aaaa", 2, "J. Roe", ONE);
        MentionClaim other = author("bbbb", "Jane Roe", ONE);
        People people = resolve(List.of(first, second, other));
        assertThat(people.persons()).containsExactlyInAnyOrder(iris(first, other), iris(second));
    }

    @Test
    @DisplayName("a name to which a page gives two ORCIDs is known by neither")
    void contradictory() {
        MentionClaim both = author("aaaa", "J. Roe", ONE).identifiedBy(List.of(orcid(ONE), orcid(TWO)));
        MentionClaim one = author("bbbb", "Jane Roe", ONE);
        assertThat(resolve(List.of(both, one)).persons()).hasSize(2);
    }

    @Test
    @DisplayName("people have the last word, for and against")
    void decidedOtherwise() {
        MentionClaim a = author("aaaa", "Jane Roe", ONE);
        MentionClaim b = author("bbbb", "Jane Roe", ONE);
        MentionClaim c = author("cccc", "Jane Roe", TWO);
        assertThat(resolve(List.of(a, b), decided(1, Verdict.KEPT_APART, a.iri(), b.iri()))
                        .persons())
                .hasSize(2);
        assertThat(resolve(List.of(a, c), decided(1, Verdict.MERGED, a.iri(), c.iri()))
                        .persons())
                .hasSize(1);
    }

    private static MentionClaim author(String capture, String printed, String... orcid) {
        return author(capture, 1, printed, orcid);
    }

    private static MentionClaim author(String capture, int index, String printed, String... orcid) {
        MentionClaim bare = Claimed.author(capture, 1, index, printed);
        return orcid.length == 0 ? bare : bare.identifiedBy(List.of(orcid(orcid[0])));
    }

    private static Node orcid(String value) {
        return NodeFactory.createURI(PersonScheme.ORCID.address(value));
    }

    private static List<Node> iris(MentionClaim... mentions) {
        return List.of(mentions).stream().map(MentionClaim::iri).toList();
    }

    private static People resolve(List<MentionClaim> mentions, Constraint... decided) {
        return resolve(mentions, mention -> List.of(), decided);
    }

    /** Who stands beside a mention. */
    private interface Company {
        List<String> of(MentionClaim mention);
    }

    private static People resolve(List<MentionClaim> mentions, Company company, Constraint... decided) {
        PersonContext context = new PersonContext() {
            @Override
            public Background background() {
                return Background.none();
            }

            @Override
            public PersonMention describe(MentionClaim mention) {
                String list = mention.record().map(Node::getURI).orElseThrow();
                return PersonMention.of(mention.iri().getURI(), mention.printed(), list)
                        .identifiedBy(mention.identity())
                        .beside(company.of(mention))
                        .onWork(list, "", Optional.empty(), Optional.empty());
            }

            @Override
            public List<MentionClaim> list(MentionClaim mention) {
                return List.of();
            }

            @Override
            public Set<Node> works(MentionClaim mention) {
                return mention.record().map(Set::of).orElse(Set.of());
            }
        };
        return new PersonResolver(mentions, context, new Constraints(List.of(decided)), family -> true).resolve();
    }
}
