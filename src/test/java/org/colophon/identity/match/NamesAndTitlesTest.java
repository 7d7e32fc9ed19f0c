package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAndTitlesTest {

    private static AuthorComparison authors(String left, String right) {
        Profiles profiles = new Profiles();
        Profile a = profiles.add(Papers.record("a", "a", "", left, "", 0));
        Profile b = profiles.add(Papers.record("b", "b", "", right, "", 0));
        return AuthorComparison.of(a, b, new PlainNames());
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Farnaby, A. Farnaby, 1",
        "Ada Farnaby, A Farnabi, 1",
        "Ada B. Farnaby, AB Farnaby, 1",
        "Ada Farnaby, Farnaby Ada, 1",
        "Ada Farnaby, Bruno Farnaby, 0",
        "Ada Farnaby, Ada Grünwald, 0",
        "Ada van der Holm, A. Holm, 1"
    })
    void namesOfOnePerson(String left, String right, int shared) {
        assertThat(authors(left, right).shared()).isEqualTo(shared);
    }

    @Test
    void moreSharedAuthorsAreAHigherLevel() {
        String three = "Ada Farnaby; Bruno Castellan; Clara Montague";
        int all = authors(three, three).level();
        int some = authors(three, "A. Farnaby; B. Castellan").level();
        int few = authors(three, "A. Farnaby; D. Oberholz; E. Lindemann").level();
        int none = authors(three, "D. Oberholz").level();
        assertThat(all).isGreaterThan(some);
        assertThat(some).isGreaterThan(few);
        assertThat(few).isGreaterThan(none);
    }

    @Test
    void theOrderOfAuthorsIsSeen() {
        assertThat(authors("Ada Farnaby; Clara Montague", "A. Farnaby; C. Montague")
                        .inOrder())
                .isTrue();
        assertThat(authors("Ada Farnaby; Clara Montague", "C. Montague; A. Farnaby")
                        .inOrder())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "lantern, lantern, 0",
        "lantern, lantren, 1",
        "lantern, antern, 1",
        "lantern, lamterm, 2",
        "a, abcdef, 3"
    })
    void countsEdits(String a, String b, int edits) {
        assertThat(Edits.within(a, b, 2)).isEqualTo(edits);
        assertThat(Edits.within(b, a, 2)).isEqualTo(edits);
    }

    @Test
    void twoNamesOfOneVenueComeToGoTogether() {
        VenueTable venues = new VenueTable();
        int meadow = venues.number("Meadow Days");
        int gathering = venues.number("Gathering of Botanists");
        int quartz = venues.number("Quartz Letters");
        int mineral = venues.number("Mineralogical Notes");
        int before = new VenueTies(venues).level(meadow, gathering);
        long[] pairs = {
            VenueTies.key(venues.series(meadow), venues.series(gathering)),
            VenueTies.key(venues.series(mineral), venues.series(quartz))
        };
        VenueTies ties = VenueTies.seen(venues, LongStream.range(0, 40).map(i -> pairs[(int) i % 2]));
        assertThat(ties.level(meadow, gathering)).isGreaterThan(before);
        assertThat(ties.level(meadow, mineral)).isLessThan(before);
        assertThat(ties.level(quartz, quartz)).isGreaterThan(ties.level(meadow, gathering));
    }

    @Test
    void initialsStandForAName() {
        VenueTable venues = new VenueTable();
        assertThat(venues.likeness(venues.number("VLMQ 2001"), venues.number("Very Large Mountain Quarries")))
                .isEqualTo(2);
    }
}
