package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.model.Listing;
import org.junit.jupiter.api.Test;

/** Journals are often named twice, in full and cut short; both names are kept. */
class ShortVenueTest {

    private static void both(Listing listing, String full, String cut) {
        assertThat(Read.value(listing.venue())).isEqualTo(full);
        assertThat(Read.value(listing.shortVenue())).isEqualTo(cut);
    }

    @Test
    void biblatexAndMathSciNetNameTheJournalTwice() {
        both(
                Read.only(
                        "@article{a, title={T}, journaltitle={Journal of Lamps}, shortjournal={J. Lamps}, year=2001}"),
                "Journal of Lamps",
                "J. Lamps");
        both(
                Read.only("@article{a, title={T}, journal={J. Lamps}, fjournal={Journal of Lamps}, year=2001}"),
                "Journal of Lamps",
                "J. Lamps");
    }

    @Test
    void cslHasAFieldForIt() {
        both(
                Read.only("[{\"type\": \"article-journal\", \"id\": \"a\", \"title\": \"T\","
                        + " \"container-title\": \"Journal of Lamps\", \"container-title-short\": \"J Lamps\"}]"),
                "Journal of Lamps",
                "J Lamps");
    }

    @Test
    void pubMedGivesItsOwnAbbreviation() {
        both(
                Read.only("PMID- 1\nTI  - A title\nTA  - J Lamps\nJT  - Journal of lamps\nDP  - 2001\n"),
                "Journal of lamps",
                "J Lamps");
    }

    @Test
    void severalLinesOfATitleAreSubtitles() {
        Listing listing = Read.only("PMID- 1\nTI  - A title\nTI  - What it says\nTA  - J Lamps\nDP  - 2001\n");
        assertThat(Read.value(listing.title())).isEqualTo("A title: What it says");
    }

    @Test
    void aNameThatIsGivenOnceIsNoAbbreviation() {
        Listing listing = Read.only("TY  - JOUR\nTI  - A title\nJO  - J. Lamps\nPY  - 2001\nER  -\n");
        assertThat(Read.value(listing.venue())).isEqualTo("J. Lamps");
        assertThat(listing.shortVenue()).isEmpty();
    }
}
