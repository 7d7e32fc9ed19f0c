package org.colophon.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.colophon.identity.score.Bits;
import org.junit.jupiter.api.Test;

class PersonMatcherTest {

    private final List<PersonMention> mentions = new ArrayList<>();

    /** A list of authors; its mentions are called {@code list#0}, {@code list#1} and so on. */
    private void paper(String list, String work, String title, int year, String... names) {
        for (int i = 0; i < names.length; i++) {
            List<String> others = new ArrayList<>(List.of(names));
            others.remove(i);
            mentions.add(PersonMention.of(list + "#" + i, names[i], list)
                    .beside(others)
                    .onWork(work, title, Optional.of(year), Optional.empty()));
        }
    }

    private void paper(String list, String title, int year, String... names) {
        paper(list, list, title, year, names);
    }

    private Resolution resolve() {
        return PersonMatcher.cautious().resolve(mentions, PersonModel.shipped(), Constraints.none());
    }

    private static boolean one(Resolution who, String a, String b) {
        return who.persons().stream().anyMatch(person -> person.contains(a) && person.contains(b));
    }

    private static ScoredLink link(Resolution who, String a, String b) {
        return who.links().stream()
                .filter(link -> List.of(a, b).containsAll(List.of(link.a(), link.b())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void peopleOfOneFamilyNameStayApart() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "Paul Marsh");
        paper("p2", "Rivers in autumn", 2011, "Ivo Okonjo", "Paul Marsh");
        assertThat(one(resolve(), "p1#0", "p2#0")).isFalse();
    }

    @Test
    void companionsProveAnInitial() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "Petra Lindqvist", "Aldo Ferrante");
        paper("p2", "Rivers in spring and summer", 2011, "I. Okonjo", "Petra Lindqvist", "Aldo Ferrante");
        Resolution who = resolve();
        assertThat(one(who, "p1#0", "p2#0")).isTrue();
        assertThat(one(who, "p1#1", "p2#1")).isTrue();
        assertThat(one(who, "p1#0", "p2#1")).isFalse();
    }

    @Test
    void aMiddleNameMoreAndNothingInCommonIsLeftToAReader() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "Paul Marsh");
        paper("p2", "Clocks of Bohemia", 2013, "Ines T. Okonjo", "Jane Muller");
        Resolution who = resolve();
        assertThat(one(who, "p1#0", "p2#0")).isFalse();
        ScoredLink link = link(who, "p1#0", "p2#0");
        assertThat(link.joined()).isFalse();
        assertThat(link.score().total()).isBetween(-4.0, 4.0);
    }

    @Test
    void anInitialThatFitsTwoDoesNotBridgeThem() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "Petra Lindqvist", "Aldo Ferrante");
        paper("p2", "Rivers in autumn", 2010, "I. Okonjo", "Petra Lindqvist", "Aldo Ferrante");
        paper("p3", "Rivers in winter", 2010, "Ivo Okonjo", "Petra Lindqvist", "Aldo Ferrante");
        assertThat(one(resolve(), "p1#0", "p3#0")).isFalse();
    }

    @Test
    void twoListingsOfOneWorkAreLaidSideBySide() {
        paper("p1", "w", "Rivers in spring", 2010, "Ines Okonjo", "Paul Marsh", "Jo Marsh");
        paper("p2", "w", "Rivers in spring", 2010, "I. Okonjo", "P. Marsh", "J. Marsh");
        Resolution who = resolve();
        assertThat(who.persons())
                .containsExactlyInAnyOrder(List.of("p1#0", "p2#0"), List.of("p1#1", "p2#1"), List.of("p1#2", "p2#2"));
        assertThat(link(who, "p1#0", "p2#0").score().parts())
                .extracting(Bits::signal)
                .startsWith("prior", "name")
                .contains("slot");
    }

    @Test
    void sideBySideInOneListAreTwo() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "I. Okonjo", "Aldo Ferrante");
        paper("p2", "Rivers in autumn", 2010, "Ines Okonjo", "I. Okonjo", "Aldo Ferrante");
        Resolution who = resolve();
        assertThat(one(who, "p1#0", "p1#1")).isFalse();
        assertThat(one(who, "p1#0", "p2#0")).isTrue();
        assertThat(one(who, "p1#0", "p2#1")).isFalse();
    }

    @Test
    void identifiersOutweighTheRest() {
        mentions.add(PersonMention.of("a", "Ines Okonjo", "a").identifiedBy(Map.of("orcid", "1")));
        mentions.add(PersonMention.of("b", "I. Okonjo", "b").identifiedBy(Map.of("orcid", "1")));
        mentions.add(PersonMention.of("c", "Ines Okonjo", "c").identifiedBy(Map.of("orcid", "2")));
        assertThat(resolve().persons()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void peopleDecide() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "Petra Lindqvist", "Aldo Ferrante");
        paper("p2", "Rivers in summer", 2011, "I. Okonjo", "Petra Lindqvist", "Aldo Ferrante");
        paper("p3", "Clocks of Bohemia", 1990, "Zoe Abara");
        Constraints decided = new Constraints(
                List.of(new Constraints.Pair("p1#0", "p3#0")),
                List.of(new Constraints.Pair("p1#0", "p2#0")),
                List.of());
        Resolution who = PersonMatcher.cautious().resolve(mentions, PersonModel.shipped(), decided);
        assertThat(one(who, "p1#0", "p2#0")).isFalse();
        assertThat(one(who, "p1#0", "p3#0")).isTrue();
    }

    @Test
    void theOrderOfMentionsDoesNotMatter() {
        String[] names = {
            "Ines Okonjo", "I. Okonjo", "Ivo Okonjo", "Paul Marsh", "P. Marsh", "Jo Marsh", "Aldo Ferrante"
        };
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            String[] three = random.ints(0, names.length)
                    .distinct()
                    .limit(3)
                    .mapToObj(n -> names[n])
                    .toArray(String[]::new);
            paper("p" + i, "Rivers " + random.nextInt(8), 2000 + random.nextInt(20), three);
        }
        Resolution who = resolve();
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(mentions, random);
            assertThat(resolve()).isEqualTo(who);
        }
    }

    @Test
    void theFirstPartOfEveryScoreIsThePrior() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "Paul Marsh");
        paper("p2", "Rivers in autumn", 2010, "I. Okonjo", "Paul Marsh");
        List<ScoredLink> links = resolve().links();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link.score().parts().get(0).signal()).isEqualTo("prior");
            assertThat(link.score().parts().get(0).bits()).isNegative();
        });
    }

    @Test
    void theRarestCoAuthorInCommonIsNamed() {
        for (int i = 0; i < 20; i++) {
            paper("q" + i, "Lakes " + i, 2000 + i, "Paul Marsh", "Aldo Ferrante");
        }
        paper("p1", "Rivers in spring", 2010, "Okonjo, Ines", "Marsh, Paul", "Petrova, Ana");
        paper("p2", "Rivers in autumn", 2011, "I. Okonjo", "Paul Marsh", "Ana Petrova");
        PersonScorer scorer = new PersonScorer(mentions, PersonModel.shipped());
        assertThat(scorer.score("p1#0", "p2#0").parts())
                .extracting(Bits::words)
                .anyMatch(words -> words.startsWith("both write with Ana Petrova"));
    }

    @Test
    void anyTwoMentionsHaveAScore() {
        paper("p1", "Rivers in spring", 2010, "Ines Okonjo", "Paul Marsh");
        paper("p2", "Rivers in autumn", 2010, "I. Okonjo", "Paul Marsh");
        PersonScorer scorer = new PersonScorer(mentions, PersonModel.shipped());
        assertThat(scorer.score("p1#1", "p2#1").total())
                .isGreaterThan(scorer.score("p1#0", "p2#0").total());
        assertThat(scorer.score("p1#0", "p2#1").total()).isLessThan(-10);
        assertThat(scorer.score("p1#0", "p2#0")).isEqualTo(scorer.score("p2#0", "p1#0"));
    }

    @Test
    void aModelIsItsText() {
        PersonModel model = PersonModel.shipped();
        PersonModel again = ModelText.read(model.text());
        assertThat(again.text()).isEqualTo(model.text());
        for (Signal signal : Signal.values()) {
            for (int level = 0; level < signal.levels(); level++) {
                assertThat(again.table(signal, 1).bits(level))
                        .isCloseTo(model.table(signal, 1).bits(level), within(0.01));
            }
        }
    }

    @Test
    void aCommonNameIsWorthLessThanARareOne() {
        List<NameRarity.Bearer> people = new ArrayList<>();
        for (String given : List.of("Wei", "Min", "Jun", "Hao")) {
            for (String family : List.of("Aang", "Bang", "Cang", "Dang")) {
                for (String more : List.of("", "a", "b", "c", "d")) {
                    people.add(new NameRarity.Bearer(NameForm.of(given + more + " " + family), 1));
                }
            }
        }
        people.add(new NameRarity.Bearer(NameForm.of("Ines Okonjo"), 1));
        NameRarity rarity = new NameRarity(people);
        assertThat(rarity.namesakes(NameForm.of("Wei Bang")))
                .isGreaterThan(2 * rarity.namesakes(NameForm.of("Ines Okonjo")));
        assertThat(rarity.abbreviated(NameForm.of("W. Bang"))).isGreaterThan(rarity.namesakes(NameForm.of("Wei Bang")));
    }
}
