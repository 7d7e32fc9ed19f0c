package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final String TITLE = "Counting lanterns in a harbour at dusk";

    private static double bits(PublicationRecord a, PublicationRecord b) {
        return explained(a, b).total();
    }

    private static Waterfall explained(PublicationRecord a, PublicationRecord b) {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(200, 5));
        matcher.add(List.of(a, b));
        return matcher.explain(a.id(), b.id(), Model.shipped());
    }

    private static PublicationRecord paper(String id, String title, String authors, String venue, int year) {
        return Papers.record(id, "source of " + id, title, authors, venue, year);
    }

    @Test
    void theSameTitleByTheSameAuthorsInTheSameYearIsOnePublication() {
        assertThat(bits(
                        paper("x", TITLE, "Ada Farnaby; Hugo Pemberley", "", 2001),
                        paper("y", TITLE, "A. Farnaby; H. Pemberley", "", 2001)))
                .isPositive();
    }

    @Test
    void whoIsKnownToARegistryIsKnownUnderAnyNameAndNotTakenForANamesake() {
        PublicationRecord ada = paper("x", TITLE, "Ada Farnaby", "", 2001);
        PublicationRecord married = paper("y", TITLE, "Ada Pemberley", "", 2001);
        PublicationRecord namesake = paper("z", TITLE, "Ada Farnaby", "", 2001);
        PublicationRecord known = ada.knowing(Map.of(0, Bearer.registered("0000-0002-1825-0097")));
        assertThat(bits(known, married.knowing(Map.of(0, Bearer.registered("0000-0002-1825-0097")))))
                .isEqualTo(bits(ada, namesake))
                .isGreaterThan(bits(ada, married));
        assertThat(bits(known, namesake.knowing(Map.of(0, Bearer.registered("0000-0002-1694-233X")))))
                .isLessThan(bits(ada, namesake) - 5);
        assertThat(bits(known, namesake)).isEqualTo(bits(ada, namesake));
    }

    @Test
    void whatReadersDecidedComesBeforeWhatRegistriesAndNamesSay() {
        PublicationRecord ada = paper("x", TITLE, "Ada Farnaby", "", 2001);
        PublicationRecord married = paper("y", TITLE, "Ada Pemberley", "", 2001);
        PublicationRecord namesake = paper("z", TITLE, "Ada Farnaby", "", 2001);
        Bearer one = new Bearer(Set.of("0000-0002-1825-0097"), Set.of("ada"), Set.of("other"));
        Bearer two = new Bearer(Set.of("0000-0002-1694-233X"), Set.of("ada"), Set.of());
        Bearer other = new Bearer(Set.of("0000-0002-1825-0097"), Set.of("other"), Set.of());
        assertThat(bits(ada.knowing(Map.of(0, one)), married.knowing(Map.of(0, two))))
                .isEqualTo(bits(ada, namesake));
        Waterfall apart = explained(ada.knowing(Map.of(0, one)), namesake.knowing(Map.of(0, other)));
        assertThat(apart.total()).isLessThan(bits(ada, namesake) - 5);
        assertThat(apart.parts()).extracting(Bits::words).contains("no author in common, but namesakes");
    }

    @Test
    void aPersonsOwnPageLeavesThemOutWhoIsAnAuthorAllTheSame() {
        PublicationRecord theirs = paper("x", TITLE, "Hugo Pemberley", "", 2001);
        PublicationRecord full = paper("y", TITLE, "Ada Farnaby", "", 2001);
        Waterfall own = explained(theirs.on("Ada Farnaby"), full);
        assertThat(own.total()).isGreaterThan(bits(theirs, full));
        assertThat(own.parts())
                .extracting(Bits::words)
                .contains("1 of 1 and 2 authors in common, with the one whose page the listing stands on");
        assertThat(bits(theirs.on("Eve Lovell"), full)).isEqualTo(bits(theirs, full));
    }

    @Test
    void whatIsLeftOutIsComparedNoMore() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(20, 5));
        Model model = Model.shipped();
        assertThat(matcher.links(model)).anyMatch(link -> link.left().equals("a3"));
        matcher.remove("a3");
        assertThat(matcher.links(model))
                .noneMatch(link -> link.left().equals("a3") || link.right().equals("a3"));
    }

    @Test
    void aSlipOfThePenAHyphenOrACutTitleDoesNoHarm() {
        PublicationRecord one = paper("x", TITLE, "Ada Farnaby; Hugo Pemberley", "", 2001);
        for (String printed : List.of(
                "Counting lantems in a harbour at dusk",
                "Counting lan-terns in a har-bour at dusk",
                "Counting lanterns in a harbour at",
                "Farnaby, A.: Counting lanterns in a harbour at dusk")) {
            assertThat(bits(one, paper("y", printed, "A. Farnaby; H. Pemberley", "", 2001)))
                    .as(printed)
                    .isPositive();
        }
    }

    @Test
    void anotherTitleIsAnotherPublicationWhoeverWroteIt() {
        assertThat(bits(
                        paper("x", TITLE, "Ada Farnaby; Hugo Pemberley", "", 2001),
                        paper("y", "Counting falcons over a meadow at noon", "A. Farnaby; H. Pemberley", "", 2001)))
                .isNegative();
    }

    @Test
    void partOneIsNotPartTwo() {
        PublicationRecord one = paper("x", TITLE + ", part I", "Ada Farnaby; Hugo Pemberley", "", 2001);
        double same = bits(one, paper("y", TITLE + ": Part I", "Ada Farnaby; Hugo Pemberley", "", 2001));
        double other = bits(one, paper("y", TITLE + ": Part II", "Ada Farnaby; Hugo Pemberley", "", 2001));
        assertThat(same).isPositive();
        assertThat(other).isLessThan(same - 5);
    }

    @Test
    void anEditorialNeedsMoreThanItsTitle() {
        Matcher matcher = new Matcher();
        matcher.add(IntStream.range(0, 60)
                .mapToObj(i ->
                        paper("e" + i, "Editorial", i % 2 == 0 ? "" : "Ada Farnaby", "", i % 2 == 0 ? 0 : 1950 + i))
                .toList());
        matcher.add(Papers.twoBibliographies(200, 5));
        Model model = Model.shipped();
        assertThat(matcher.explain("e0", "e2", model).total()).isNegative();
        assertThat(matcher.explain("e1", "e9", model).total())
                .as("another year's by the same editor")
                .isNegative();
    }

    @Test
    void whatIsMissingIsWorthNothing() {
        Waterfall bare =
                explained(paper("x", TITLE, "", "", 0), paper("y", TITLE, "Ada Farnaby", "Journal of quartz", 2001));
        assertThat(bare.parts()).extracting(Bits::signal).doesNotContain("authors", "year", "venue", "pages");
    }

    @Test
    void theScoreIsTheSumOfNamedPartsThatBeginWithThePrior() {
        PublicationRecord a = paper("x", TITLE, "Ada Farnaby; Clara Montague", "Journal of quartz", 2001);
        PublicationRecord b = paper("y", TITLE, "Ada Farnaby; Clara Montague", "Journal of quartz", 2003);
        Waterfall waterfall = explained(a, b);
        assertThat(waterfall.parts().get(0).signal()).isEqualTo("prior");
        assertThat(waterfall.parts())
                .extracting(Bits::words)
                .contains("the same title", "2 of 2 authors in common", "2 years between them", "the same venue");
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(200, 5));
        matcher.add(List.of(a, b));
        double score = matcher.bits(List.of(new Decision("x", "y", true)), Model.shipped())[0];
        assertThat(waterfall.total()).isCloseTo(score, within(1e-9));
    }

    @Test
    void identifiersDecideAgainstALikeness() {
        PublicationRecord a = paper("x", TITLE, "Ada Farnaby", "", 2001);
        PublicationRecord b = paper("y", TITLE, "Ada Farnaby", "", 2001);
        double same = bits(a.with(Map.of("doi", "10.1000/1"), ""), b.with(Map.of("doi", "10.1000/1 "), ""));
        double other = bits(a.with(Map.of("doi", "10.1000/1"), ""), b.with(Map.of("doi", "10.1000/2"), ""));
        double none = bits(a.with(Map.of("doi", "10.1000/1"), ""), b.with(Map.of("pmid", "4711"), ""));
        assertThat(same).isGreaterThan(none + 5);
        assertThat(other).isLessThan(none - 5);
    }

    @Test
    void whereASourceSaysThingsOnceTheBetterPartnerTakesAll() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(200, 5));
        matcher.add(List.of(
                Papers.record("x", "a", TITLE, "Ada Farnaby", "Journal of quartz", 2001),
                Papers.record("better", "b", TITLE, "Ada Farnaby", "Journal of quartz", 2001),
                Papers.record("worse", "b", TITLE, "Ada Farnaby", "", 2002)));
        Waterfall worse = matcher.explain("x", "worse", Model.shipped());
        assertThat(worse.parts()).anySatisfy(part -> {
            assertThat(part.signal()).isEqualTo("better-partner");
            assertThat(part.bits()).isNegative();
        });
        assertThat(matcher.explain("x", "better", Model.shipped()).total()).isGreaterThan(worse.total());
    }

    @Test
    void aTrainedScoreIsTheSumOfNamedPartsToo() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(200, 5));
        List<Decision> decisions = IntStream.range(0, 400)
                .mapToObj(i -> new Decision("a" + i % 200, "b" + (i < 200 ? i : (i * 7 + 3) % 200), i < 200))
                .toList();
        Model trained = matcher.train(decisions, matcher.learn(Model.shipped()));
        double[] bits = matcher.bits(decisions, trained);
        for (int i = 0; i < bits.length; i += 20) {
            Decision decision = decisions.get(i);
            Waterfall waterfall = matcher.explain(decision.left(), decision.right(), trained);
            assertThat(waterfall.total()).isCloseTo(bits[i], within(1e-9));
            assertThat(waterfall.parts()).extracting(Bits::signal).doesNotHaveDuplicates();
        }
        Model read = ModelText.read(ModelText.write(trained)).orElseThrow();
        assertThat(matcher.bits(decisions, read)).containsExactly(bits);
    }

    @Test
    void aMuchCitedPaperIsBroughtTogetherThoughItsRecordsOutnumberTheCandidates() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(200, 5));
        matcher.add(IntStream.range(0, 80)
                .mapToObj(i -> Papers.record("c" + i, "list", TITLE, "Ada Farnaby", "Journal of quartz", 2001)
                        .in("6", "", "37-66"))
                .toList());
        matcher.add(List.of(Papers.record("bare", "list", "", "Ada Farnaby", "Journal of quartz", 2001)
                .in("6", "", "37-66")));
        List<List<String>> clusters =
                matcher.resolve(Model.shipped(), List.of()).clusters();
        assertThat(clusters)
                .as("one cluster, with the record that lost its title")
                .anyMatch(cluster -> cluster.size() == 81 && cluster.contains("bare"));
    }

    @Test
    void bringsTogetherTwoBibliographiesWithoutLabels() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(400, 7));
        Resolution resolution = matcher.resolve(matcher.learn(Model.shipped()), List.of());
        long right = resolution.clusters().stream()
                .filter(cluster -> cluster.size() == 2
                        && cluster.get(0).substring(1).equals(cluster.get(1).substring(1)))
                .count();
        assertThat(right).isGreaterThan(390);
        assertThat(resolution.clusters().stream().mapToInt(List::size).sum()).isEqualTo(800);
    }

    @Test
    void candidatesHoldTheTruePartnerOnNoisyTitles() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(1000, 11));
        long found = IntStream.range(0, 1000)
                .filter(i -> matcher.candidates("a" + i, 10).contains("b" + i))
                .count();
        assertThat(found).isGreaterThanOrEqualTo(998);
    }

    @Test
    void theOrderOfTheRecordsChangesNothing() {
        List<PublicationRecord> records = Papers.twoBibliographies(150, 3);
        List<PublicationRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(clusters(shuffled)).isEqualTo(clusters(records));
    }

    private static Set<Set<String>> clusters(List<PublicationRecord> records) {
        Matcher matcher = new Matcher();
        matcher.add(records);
        return matcher.resolve(matcher.learn(Model.shipped()), List.of()).clusters().stream()
                .map(Set::copyOf)
                .collect(Collectors.toSet());
    }

    @Test
    void whatPeopleDecidedHolds() {
        Matcher matcher = new Matcher();
        matcher.add(Papers.twoBibliographies(50, 3));
        List<Decision> decisions = List.of(new Decision("a1", "b1", false), new Decision("a2", "b3", true));
        List<List<String>> clusters =
                matcher.resolve(Model.shipped(), decisions).clusters();
        assertThat(clusters).noneMatch(cluster -> cluster.containsAll(List.of("a1", "b1")));
        assertThat(clusters).anyMatch(cluster -> cluster.containsAll(List.of("a2", "b3")));
    }

    @Test
    void anIdIsGivenOnce() {
        Matcher matcher = new Matcher();
        matcher.add(List.of(PublicationRecord.of("x", "a")));
        assertThatThrownBy(() -> matcher.add(List.of(PublicationRecord.of("x", "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
