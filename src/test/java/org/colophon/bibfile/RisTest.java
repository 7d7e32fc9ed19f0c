package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisTest {

    @Test
    void readsEveryFieldOfARecord() {
        Listing article = Read.only("""
                TY  - JOUR
                AU  - Doe,Jane
                A1  - King, Martin, Jr.
                TI  - A title that
                goes on
                T2  - Journal of Examples
                JO  - J. Ex.
                PY  - 2014
                DA  - 2014/06/01/
                VL  - 30
                IS  - 2
                SP  - 99
                EP  - 105
                PB  - Press
                SN  - 0743-4618
                DO  - doi:10.1000/xyz
                UR  - https://example.org/a
                L1  - https://example.org/a.pdf
                AB  - It says so ...
                ID  - doe14
                ER  -
                """);

        assertThat(Read.value(article.kind())).isEqualTo("jour");
        assertThat(Read.names(article.authors())).containsExactly("Doe, Jane", "Martin King Jr.");
        assertThat(Read.value(article.title())).isEqualTo("A title that goes on");
        assertThat(article.title().orElseThrow().evidence().exact()).isEqualTo("A title that\ngoes on");
        assertThat(Read.value(article.venue())).isEqualTo("Journal of Examples");
        assertThat(Read.value(article.shortVenue())).isEqualTo("J. Ex.");
        assertThat(Read.value(article.date())).isEqualTo("2014-06-01");
        assertThat(Read.value(article.volume())).isEqualTo("30");
        assertThat(Read.value(article.issue())).isEqualTo("2");
        assertThat(Read.value(article.pages())).isEqualTo("99-105");
        assertThat(Read.value(article.publisher())).isEqualTo("Press");
        assertThat(Read.ids(article, Scheme.KEY)).containsExactly("doe14");
        assertThat(Read.ids(article, Scheme.DOI)).containsExactly("10.1000/xyz");
        assertThat(Read.ids(article, Scheme.ISSN)).containsExactly("0743-4618");
        assertThat(Read.links(article))
                .containsExactly("PAGE https://example.org/a", "FULL_TEXT https://example.org/a.pdf");
    }

    @Test
    void theTypeSaysWhoIsAnEditorAndWhatIsAVenue() {
        List<Listing> listings = Read.listings("""
                TY - CHAP
                TI - Chapter
                A2 - Ed, Itor
                T2 - Book
                SN - 978-3-16-148410-0
                ER -

                TY - BOOK
                TI - Book
                A2 - Series, Editor
                T2 - Series
                ER -
                """);

        assertThat(Read.names(listings.get(0).editors())).containsExactly("Ed, Itor");
        assertThat(Read.value(listings.get(0).venue())).isEqualTo("Book");
        assertThat(Read.ids(listings.get(0), Scheme.ISBN)).containsExactly("978-3-16-148410-0");
        assertThat(listings.get(1).editors()).isEmpty();
        assertThat(listings.get(1).venue()).isEmpty();
    }

    @Test
    void namesPrintedUnderTwoTagsCountOnce() {
        Listing twice =
                Read.only("TY  - JOUR\nTI  - T\nA1  - A, B\nA1  - C, D\nAU  - A, B\nAU  - C, D\nC7  - e12\nER  - \n");

        assertThat(Read.names(twice.authors())).containsExactly("A, B", "C, D");
        assertThat(Read.value(twice.pages())).isEqualTo("e12");
    }

    @Test
    void aMissingEndLosesNoRecord() {
        List<Listing> listings = Read.listings("""
                TY  - JOUR
                TI  - One
                AU  - A, B
                AU  - et al.

                TY  - JOUR
                TI  - Two
                """);

        assertThat(listings).hasSize(2);
        assertThat(listings.get(0).authorListStatus()).isEqualTo(AuthorListStatus.PARTIAL);
        assertThat(Read.names(listings.get(0).authors())).containsExactly("A, B");
        assertThat(Read.value(listings.get(1).title())).isEqualTo("Two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PY  - 2001///|2001",
                "PY  - 2001/09//|2001-09",
                "Y1  - 2015/october|2015-10",
                "PY  - 2020;DA  - Jun 26|2020-06-26",
                "PY  - 2013;DA  - 2013-03-05|2013-03-05",
                "PY  - 2013/04/18;PY  - 2013/02/15/received|2013-04-18",
            })
    void readsDates(String lines, String date) {
        String file = "TY  - JOUR\nTI  - T\n" + lines.replace(";", "\n") + "\nER  - \n";

        assertThat(Read.value(Read.only(file).date())).isEqualTo(date);
    }
}
