package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.extract.Extraction;
import org.colophon.model.Evidence;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats whose lines begin with tags, other than RIS: EndNote, Web of Science, RefWorks, MEDLINE. */
class TaggedFormatsTest {

    @Test
    void readsEndNote() {
        List<Listing> listings = Read.listings("""
                %0 Journal Article
                %A Ash, Ann
                %A Birch, Bo, Jr
                %T On
                Examples
                %J Journal of Examples
                %D 2014
                %8 June 3
                %V 30
                %N 2
                %P 99–105
                %@ 0743-4618
                %R doi:10.1000/xyz
                %U https://example.org/a
                %> https://example.org/a.pdf
                %X It says so.

                After a blank line it goes on.
                %F ash14

                %0 Book Section
                %T A Part
                %E Elm, Eve
                %B The Whole
                %@ 978-3-16-148410-0
                """);
        Listing article = listings.get(0);
        Listing part = listings.get(1);

        assertThat(listings).hasSize(2);
        assertThat(Read.value(article.kind())).isEqualTo("journal article");
        assertThat(Read.names(article.authors())).containsExactly("Ash, Ann", "Bo Birch Jr");
        assertThat(Read.value(article.title())).isEqualTo("On Examples");
        assertThat(Read.value(article.venue())).isEqualTo("Journal of Examples");
        assertThat(Read.value(article.date())).isEqualTo("2014-06-03");
        assertThat(Read.value(article.volume())).isEqualTo("30");
        assertThat(Read.value(article.issue())).isEqualTo("2");
        assertThat(Read.value(article.pages())).isEqualTo("99-105");
        assertThat(Read.value(article.summary())).isEqualTo("It says so. After a blank line it goes on.");
        assertThat(Read.ids(article, Scheme.DOI)).containsExactly("10.1000/xyz");
        assertThat(Read.ids(article, Scheme.ISSN)).containsExactly("0743-4618");
        assertThat(Read.ids(article, Scheme.KEY)).containsExactly("ash14");
        assertThat(Read.links(article))
                .containsExactly("PAGE https://example.org/a", "FULL_TEXT https://example.org/a.pdf");
        assertThat(Read.names(part.editors())).containsExactly("Elm, Eve");
        assertThat(Read.value(part.venue())).isEqualTo("The Whole");
        assertThat(Read.ids(part, Scheme.ISBN)).containsExactly("978-3-16-148410-0");
    }

    @Test
    void pagesOfAWholeBookAreACountButARangeMakesItAPart() {
        List<Listing> listings = Read.listings("""
                %0 Book
                %T A Whole
                %B A Series
                %P xii, 327

                %0 Book
                %T A Part
                %B A Whole
                %P 12-34

                %0 Edited Book
                %A Elm, Eve
                %T Parts
                """);

        assertThat(listings.get(0).pages()).isEmpty();
        assertThat(listings.get(0).venue()).isEmpty();
        assertThat(Read.value(listings.get(1).pages())).isEqualTo("12-34");
        assertThat(Read.value(listings.get(1).venue())).isEqualTo("A Whole");
        assertThat(listings.get(2).authors()).isEmpty();
        assertThat(Read.names(listings.get(2).editors())).containsExactly("Elm, Eve");
    }

    @Test
    void readsReferWithoutTypesAndItsLastOfRepeatedFields() {
        List<Listing> listings = Read.listings("""
                %T One
                %A Ann Ash
                %J Old Name
                %J New Name
                %D 1999

                %T Two
                %A Bo Birch
                %D 2000
                """);

        assertThat(listings).hasSize(2);
        assertThat(Read.value(listings.get(0).venue())).isEqualTo("New Name");
        assertThat(Read.value(listings.get(1).date())).isEqualTo("2000");
    }

    @Test
    void readsWebOfScience() {
        List<Listing> listings = Read.listings("""
                FN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                AU Ash, A
                   Birch, B
                AF Ash, Ann
                   Birch, Bo (bo@example.org)
                TI On
                   examples
                SO JOURNAL OF EXAMPLES
                AB We say
                   so.
                SN 0743-4618
                EI 1573-5117
                PD JUN 3
                PY 2014
                VL 30
                IS 2
                BP 99
                EP 105
                DI 10.1000/xyz
                PM 12345678
                UT WOS:000123456700001
                ER

                PT B
                AU Elm, E
                TI A paper
                BE Fir, F
                SO Proceedings of Examples
                DT Proceedings Paper
                PY 2005
                BN 978-3-16-148410-0
                ER

                EF
                """);
        Listing article = listings.get(0);
        Listing paper = listings.get(1);

        assertThat(listings).hasSize(2);
        assertThat(Read.value(article.kind())).isEqualTo("journal article");
        assertThat(Read.names(article.authors())).containsExactly("Ash, Ann", "Birch, Bo");
        assertThat(article.authors().get(1).name().evidence().exact()).isEqualTo("Birch, Bo");
        assertThat(Read.value(article.title())).isEqualTo("On examples");
        assertThat(Read.value(article.date())).isEqualTo("2014-06-03");
        assertThat(Read.value(article.pages())).isEqualTo("99-105");
        assertThat(Read.value(article.summary())).isEqualTo("We say so.");
        assertThat(Read.ids(article, Scheme.ISSN)).containsExactly("0743-4618", "1573-5117");
        assertThat(Read.ids(article, Scheme.PMID)).containsExactly("12345678");
        assertThat(Read.value(paper.kind())).isEqualTo("conference paper");
        assertThat(Read.value(paper.venue())).isEqualTo("Proceedings of Examples");
        assertThat(Read.names(paper.editors())).containsExactly("Fir, F");
    }

    @Test
    void readsRefWorks() {
        List<Listing> listings = Read.listings("""
                Refworks Export Tagged Format

                Tag legend
                RT=Reference Type
                A1=Primary Authors

                RT Book, Section
                ID 206
                A1 Ash,Ann
                T1 A Part
                A2 Elm,Eve
                T2 The Whole
                YR 2002
                SP 101
                OP 123
                SN 0306406152

                RT Journal Article
                T1 On Examples
                JF Journal of Examples
                YR 2003
                FD January 01 2003
                VO 29
                IS 2
                """);

        assertThat(listings).hasSize(2);
        assertThat(Read.names(listings.get(0).authors())).containsExactly("Ash, Ann");
        assertThat(Read.names(listings.get(0).editors())).containsExactly("Elm, Eve");
        assertThat(Read.value(listings.get(0).venue())).isEqualTo("The Whole");
        assertThat(Read.value(listings.get(0).pages())).isEqualTo("101-123");
        assertThat(Read.ids(listings.get(0), Scheme.ISBN)).containsExactly("0306406152");
        assertThat(Read.value(listings.get(1).date())).isEqualTo("2003-01-01");
        assertThat(Read.value(listings.get(1).venue())).isEqualTo("Journal of Examples");
    }

    @Test
    void readsMedline() {
        List<Listing> listings = Read.listings("""
                PMID- 12345678
                OWN - NLM
                IS  - 1545-1534 (Electronic)
                VI  - 4
                IP  - 1
                DP  - 2022 Oct 7
                TI  - On examples: a title that
                      goes on.
                PG  - 228-42
                LID - 10.1000/xyz [doi]
                AB  - We say so.
                FAU - Ash, Ann
                AU  - Ash A
                FAU - Birch, Bo Jr
                AU  - Birch B Jr
                CN  - Example Study Group
                PT  - Journal Article
                TA  - J Ex
                JT  - Journal of examples (Berlin, Germany)

                PMID- 23456789
                TI  - An old one.
                AU  - Van Elm ER
                LID - e1042 [pii]
                DP  - 1993 Sep-Oct
                JT  - Journal of examples
                """);
        Listing first = listings.get(0);
        Listing old = listings.get(1);

        assertThat(listings).hasSize(2);
        assertThat(Read.value(first.title())).isEqualTo("On examples: a title that goes on.");
        assertThat(Read.names(first.authors())).containsExactly("Ash, Ann", "Birch, Bo Jr", "Example Study Group");
        assertThat(Read.value(first.date())).isEqualTo("2022-10-07");
        assertThat(Read.value(first.pages())).isEqualTo("228-242");
        assertThat(Read.value(first.venue())).isEqualTo("Journal of examples");
        assertThat(Read.ids(first, Scheme.DOI)).containsExactly("10.1000/xyz");
        assertThat(Read.ids(first, Scheme.PMID)).containsExactly("12345678");
        assertThat(Read.names(old.authors())).containsExactly("Van Elm, ER");
        assertThat(old.authors().get(0).name().evidence().exact()).isEqualTo("Van Elm ER");
        assertThat(Read.value(old.pages())).isEqualTo("e1042");
        assertThat(Read.value(old.date())).isEqualTo("1993");
    }

    @Test
    void aDocumentOfEricStandsInNoJournal() {
        Listing thesis = Read.only("""

                OWN - ERIC
                TI  - On Examples
                AU  - Ash, Ann
                JT  - Example Press
                SO  - Ph.D. Dissertation, University of Examples
                OID - ED123456
                DP  - 2021
                PT  - Dissertations/Theses - Doctoral Dissertations
                """);

        assertThat(thesis.venue()).isEmpty();
        assertThat(Read.value(thesis.publisher())).isEqualTo("University of Examples");
        assertThat(Read.ids(thesis, Scheme.KEY)).containsExactly("ED123456");
    }

    @Test
    void lineEndsAndByteOrderMarksDoNotMatter() {
        String file = "PT J\nAU Ash, A\n   Birch, B\nTI On\n   examples\nSO J. Ex.\nPY 2001\nER\n";

        for (String end : List.of("\n", "\r\n", "\r")) {
            Listing listing = Read.only("\uFEFF" + file.replace("\n", end));
            assertThat(Read.names(listing.authors())).containsExactly("Ash, A", "Birch, B");
            assertThat(Read.value(listing.title())).isEqualTo("On examples");
        }
    }

    @Test
    void quotesTheFileItself() {
        String file = "\uD83D\uDE00 ignored\n".repeat(0) + "%0 Book\n%A \uD83D\uDE00, Ann\n%T On  examples \n%D 1999\n";
        Evidence title = Read.only(file).title().orElseThrow().evidence();

        assertThat(title.exact()).isEqualTo("On  examples");
        assertThat(file.substring(file.offsetByCodePoints(0, title.start()), file.offsetByCodePoints(0, title.end())))
                .isEqualTo("On  examples");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%A comment of TeX\n%T another\n\\documentclass{article}\nText\n",
                "% a comment\n% another\nText",
                "PT cruisers are cars.\nTI is an instrument maker.",
                "FN is a rifle maker\nand so on",
                "PMID is an identifier of articles - see there",
                "RT if you like it\nT1 is a line",
            })
    void otherTextsAreRefused(String text) {
        assertThat(Read.extraction(text)).isInstanceOf(Extraction.Refused.class);
    }
}
