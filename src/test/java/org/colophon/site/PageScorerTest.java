package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.site.ExpectedClaims.Listing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageScorerTest {

    @Test
    @DisplayName("what is read as expected is perfect")
    void perfect() {
        PageScorer scorer = new PageScorer();
        SyntheticPages.generate(3, 30).forEach(page -> scorer.add(page.name(), page.expected(), page.expected()));

        assertThat(scorer.tally().faults()).isEmpty();
        assertThat(scorer.tally().microF1()).isEqualTo(1);
    }

    @Test
    @DisplayName("a missed listing does not shift the ones after it")
    void missedListing() {
        ExpectedClaims expected = page(listing("One"), listing("Two"), listing("Three"));

        Tally tally = score(expected, page(listing("Two"), listing("Three")));

        assertThat(tally.faults())
                .containsExactly(
                        "page, entry 1: missed title 'One'",
                        "page, entry 1: missed abstract 'About One.'",
                        "page, entry 1: missed abstract status 'AS_SHOWN'",
                        "page, entry 1: missed author 'Ada'",
                        "page, entry 1: missed author 'Bo'");
    }

    @Test
    @DisplayName("a name in the wrong place is one name missed and one made up")
    void wrongOrder() {
        Listing listing = listing("One");
        List<String> turned = new ArrayList<>(listing.authors());
        Collections.reverse(turned);
        Listing other = new Listing(
                "One", turned, null, null, null, null, null, null, listing.summary(), listing.abstractStatus());

        assertThat(score(page(listing), page(other)).faults()).hasSize(2);
    }

    private static Tally score(ExpectedClaims expected, ExpectedClaims actual) {
        return new PageScorer().add("page", expected, actual).tally();
    }

    private static ExpectedClaims page(Listing... listings) {
        return new ExpectedClaims(ExpectedClaims.MILA, "en", null, List.of(), List.of(listings));
    }

    private static Listing listing(String title) {
        return new Listing(
                title, List.of("Ada", "Bo"), null, null, null, null, null, null, "About " + title + ".", "AS_SHOWN");
    }
}
