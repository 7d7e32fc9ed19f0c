package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages nobody has tuned a reader to are read well. */
class UnseenPagesTest {

    private static final long SEED = 20_260_101;
    private static final int PAGES = 120;
    private static final double ENOUGH = 0.95;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"google", "mila", "aitopics"})
    @DisplayName("made-up pages are read with a micro F1 of 0.95 or more")
    void madeUpPages(String family) {
        PageScorer scorer = new PageScorer();
        SyntheticPages.generate(SEED, PAGES).stream()
                .filter(page -> page.name().startsWith(family))
                .forEach(page ->
                        scorer.add(page.name(), page.expected(), ReadPage.text(page.name() + ".txt", page.text())));

        Tally tally = scorer.tally();
        assertThat(tally.microF1())
                .describedAs("%n%s%n%s", tally.table(), String.join("\n", tally.worst(6)))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    @DisplayName("a seed makes the same pages every time")
    void sameSeedSamePages() {
        assertThat(SyntheticPages.generate(5, 30)).isEqualTo(SyntheticPages.generate(5, 30));
    }

    @Test
    @DisplayName("no expected value is one that the page does not print")
    void expectedValuesArePrinted() {
        for (SyntheticPage page : SyntheticPages.generate(SEED, PAGES)) {
            Set<String> lines = page.text().lines().map(String::strip).collect(Collectors.toSet());
            for (ExpectedClaims.Listing listing : page.expected().listings()) {
                List<String> authors =
                        page.text().contains(", ") && page.name().contains("authors") ? List.of() : listing.authors();
                assertThat(lines).as(page.name()).containsAll(authors);
                if (listing.title() != null) {
                    assertThat(lines).as(page.name()).contains(listing.title());
                }
            }
        }
    }
}
