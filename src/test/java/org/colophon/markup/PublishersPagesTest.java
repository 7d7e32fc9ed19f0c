package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.colophon.extract.Extraction;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The habits of publishers and repositories, one a test. */
class PublishersPagesTest {
    private static final String TITLE = "<meta name='citation_title' content='Lamps of the north'>";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020/05/01 | 2020-05-01",
                "2020/5 | 2020-05",
                "20200501 | 2020-05-01",
                "2020-05-01T10:00:00Z | 2020-05-01",
                "May 2020 | 2020-05",
                "12/25/2020 | 2020-12-25",
                "25/12/2020 | 2020-12-25",
                "01.05.2020 | 2020-05-01",
                "05/05/2020 | 2020-05-05",
                "01/05/2020 | 2020"
            })
    void datesAreAsExactAsTheyAreSure(String written, String date) {
        Listing listing = read(TITLE + meta("citation_publication_date", written));
        assertThat(listing.date()).map(Quoted::value).contains(date);
    }

    @Test
    void theMoreExactOfTwoDatesThatAgreeCounts() {
        Listing listing = read(TITLE
                + meta("citation_year", "2020")
                + meta("citation_publication_date", "2020/05/01")
                + meta("citation_online_date", "2019/12/24"));
        assertThat(listing.date()).map(Quoted::value).contains("2020-05-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe, Jane | Doe, Jane",
                "Jane Doe; Rick Roe | Jane Doe/Rick Roe",
                "Jane Doe, Rick Roe and Ann Old | Jane Doe/Rick Roe/Ann Old",
                "Jane Doe, Rick Roe, and Ann Old | Jane Doe/Rick Roe/Ann Old",
                "Doe, J., Roe, R. & Old, A. | Doe, J./Roe, R./Old, A.",
                "van der Lamp, Jan Willem | van der Lamp, Jan Willem",
                "Institute of Lamps and Shades | Institute of Lamps and Shades"
            })
    void oneTagMayNameMany(String written, String names) {
        assertThat(names(read(TITLE + meta("citation_author", written)))).isEqualTo(List.of(names.split("/")));
    }

    @Test
    void institutionsBelongToTheAuthorBefore() {
        Listing listing = read(TITLE
                + meta("citation_author", "Doe, Jane")
                + meta("citation_author_institution", "Lamp University")
                + meta("citation_author_orcid", "https://orcid.org/0000-0002-1825-0097")
                + meta("citation_author", "Roe, Rick"));
        assertThat(names(listing)).containsExactly("Doe, Jane", "Roe, Rick");
        assertThat(listing.authors().get(0).affiliation()).map(Quoted::value).contains("Lamp University");
        assertThat(listing.authors().get(1).affiliation()).isEmpty();
    }

    @Test
    void whatIsCitedAndWhatLanguageItIsInSaysNothingOfTheAuthors() {
        Listing listing = read(TITLE
                + meta("citation_language", "en")
                + meta("citation_author", "en")
                + meta("citation_author", "Jane Doe")
                + meta(
                        "citation_reference",
                        "citation_title=Candles; citation_author=Old, Ann; citation_doi=10.9999/c"));
        assertThat(names(listing)).containsExactly("Jane Doe");
        assertThat(listing.identifiers()).isEmpty();
    }

    @Test
    void identifiersLoseWhatIsWrittenBeforeThem() {
        Listing listing = read(TITLE
                + meta("citation_doi", "https://doi.org/10.1234/Lamp.5")
                + meta("citation_arxiv_id", "arXiv:2001.01234v2")
                + meta("citation_pmid", "PMID: 123456"));
        assertThat(listing.identifiers())
                .extracting(identifier -> identifier.value().value())
                .containsExactly("10.1234/Lamp.5", "2001.01234", "123456");
    }

    @Test
    void anAbbreviatedJournalCountsWhereNoOtherIsNamed() {
        String abbreviated = TITLE + meta("citation_journal_abbrev", "J. Lt.");
        assertThat(read(abbreviated).venue()).map(Quoted::value).contains("J. Lt.");
        assertThat(read(abbreviated + meta("citation_journal_title", "Journal of Light"))
                        .venue())
                .map(Quoted::value)
                .contains("Journal of Light");
    }

    @Test
    void anAddressIsNoJournal() {
        Listing listing = read(meta("dc.title", "Lamps")
                + meta("dc.creator", "Jane Doe")
                + meta("dc.type", "Text")
                + meta("dc.type", "info:eu-repo/semantics/bookPart")
                + meta("dc.source", "https://lamps.example/5"));
        assertThat(listing.venue()).isEmpty();
        assertThat(listing.kind()).map(Quoted::value).contains("info:eu-repo/semantics/bookPart");
    }

    @Test
    void openGraphAddsToWhatAScholarlySyntaxSays() {
        String open = "<meta property='article:published_time' content='2020-05-01T10:00:00Z'>"
                + "<meta property='article:author' content='https://lamps.example/doe'>"
                + "<meta property='article:author' content='Jane Doe'>";
        Listing listing = read(TITLE + open);
        assertThat(listing.date()).map(Quoted::value).contains("2020-05-01");
        assertThat(names(listing)).containsExactly("Jane Doe");
        assertThat(Metadata.extract(ScholarlyLanding.page("<html>" + open, "news.html")))
                .isInstanceOf(Extraction.Refused.class);
    }

    @Test
    void markupInTitlesGoes() {
        Listing listing = read(meta("citation_title", "On &lt;i&gt;E. coli&lt;/i&gt; &amp;amp; lamps")
                + meta("citation_author", "Jane Doe"));
        assertThat(listing.title()).map(Quoted::value).contains("On E. coli & lamps");
    }

    @Test
    void aRelativeLinkStartsFromThePage() {
        String html = "<html><head>" + TITLE + meta("citation_pdf_url", "/5.pdf");
        Extraction extraction = Metadata.extract(
                ScholarlyLanding.page(html, "page.html", Optional.of(URI.create("https://lamps.example/a/5"))));
        assertThat(((Extraction.Read) extraction).claims().listings().get(0).links())
                .extracting(link -> link.target().value())
                .containsExactly("https://lamps.example/5.pdf");
    }

    @Test
    void aThesisInCoinsHasAFormatAndNoGenre() {
        Listing listing = read("</head><body><span class='Z3988' title='ctx_ver=Z39.88-2004&amp;"
                + "rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adissertation&amp;rft.title=Lamps&amp;rft.au=Jane+Doe&amp;"
                + "rft.inst=Lamp+University'></span>");
        assertThat(listing.kind()).map(Quoted::value).contains("dissertation");
        assertThat(listing.publisher()).map(Quoted::value).contains("Lamp University");
    }

    @Test
    void aContextThatNobodyHasDoesNotHideTheOther() {
        Listing listing = read("""
                <script type="application/ld+json">{"@context": ["https://schema.org", "https://other.example/c"],
                 "@type": "Dataset", "name": "Lamp data", "creator": {"@type": "Person", "name": "Jane Doe"}}</script>
                """);
        assertThat(names(listing)).containsExactly("Jane Doe");
    }

    private static String meta(String name, String content) {
        return "<meta name='" + name + "' content='" + content + "'>";
    }

    private static List<String> names(Listing listing) {
        return listing.authors().stream().map(Mention::name).map(Quoted::value).toList();
    }

    private static Listing read(String head) {
        Extraction extraction = Metadata.extract(ScholarlyLanding.page("<html lang='en'><head>" + head, "page.html"));
        assertThat(extraction).isInstanceOf(Extraction.Read.class);
        List<Listing> listings = ((Extraction.Read) extraction).claims().listings();
        assertThat(listings).hasSize(1);
        return listings.get(0);
    }
}
