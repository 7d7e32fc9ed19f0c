package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people's BibTeX files hold besides what the manual shows. */
class BibtexRobustnessTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndsAndAByteOrderMarkWillDo(String end) {
        String file = "% a comment with @article{no, title={no}}\n@book{one,\n title = {One},\n year = 1999,\n}\n"
                + "@book{two,\n title = {Two\n lines},\n}\n";

        List<Listing> listings = Read.listings("\uFEFF" + file.replace("\n", end));

        assertThat(listings.stream().map(Listing::title).map(Read::value)).containsExactly("One", "Two lines");
        assertThat(listings.get(0).title().orElseThrow().confidence()).isEqualTo(1);
    }

    @Test
    void utf16IsReadWithAMarkAndWithout() {
        String file = "@book{one, author = {Łukasz Żak}, title = {Über}}";

        for (byte[] bytes : List.of(
                file.getBytes(StandardCharsets.UTF_16),
                file.getBytes(StandardCharsets.UTF_16BE),
                file.getBytes(StandardCharsets.UTF_16LE))) {
            Listing listing = Read.listings(bytes).get(0);
            assertThat(Read.value(listing.title())).isEqualTo("Über");
            assertThat(Read.names(listing.authors())).containsExactly("Łukasz Żak");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DBLP:conf/icml/Ash+14",
                "ash_2014_über",
                "10.1000/xyz(14)",
                "Ash & Birch 2014",
                "doi:10.1/a'b*c",
                "14",
            })
    void keysMayHoldAlmostAnything(String key) {
        Listing listing = Read.only("@article{" + key + ",\n  title = {T},\n  year = 2014\n}\n");

        assertThat(Read.ids(listing, Scheme.KEY)).containsExactly(key);
        assertThat(Read.value(listing.title())).isEqualTo("T");
    }

    @Test
    void macrosThatCallEachOtherEnd() {
        Listing listing = Read.only(
                "@string{a = b # \"x\"}\n@string{b = a # \"y\"}\n@string{a = a # a}\n@misc{k, title = {T}, note = a # b, publisher = b}\n");

        assertThat(Read.value(listing.publisher())).isEqualTo("bxy");
    }

    @Test
    void entriesThatReferToEachOtherEnd() {
        List<Listing> listings = Read.listings(
                "@inproceedings{a, title = {A}, crossref = {b}}\n@proceedings{b, title = {B}, crossref = {a}, year = 2001}\n"
                        + "@misc{c, title = {C}, crossref = {c}}\n");

        assertThat(listings.stream().map(Listing::title).map(Read::value)).containsExactly("A", "B", "C");
        assertThat(Read.value(listings.get(0).date())).isEqualTo("2001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "month = 12 # \"~jan\" | 2001-01-12",
                "month = \"12~\" # jan | 2001-01-12",
                "month = jan # \"~12\" | 2001-01-12",
                "month = {January 12} | 2001-01-12",
                "month = \"#jan#\" | 2001-01",
                "month = 13 | 2001",
                "month = {Spring} | 2001",
            })
    void monthsComeInManyWays(String month, String date) {
        Listing listing = Read.only("@misc{k, title = {T}, year = 2001, " + month + "}");

        assertThat(Read.value(listing.date())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{World Health Organization}} | World Health Organization",
                "{{Barnes, Noble, and Company}} | Barnes, Noble, and Company",
                "{{Company} and {Sons}} | Company; Sons",
                "{de la Vall{\\'e}e Poussin, Charles} | de la Vallée Poussin, Charles",
                "{Ludwig {van} Beethoven} | Ludwig van Beethoven",
                "{Steele Jr., Guy L.} | Steele Jr., Guy L.",
                "{Ash, Ann AND Birch, Bo} | Ash, Ann; Birch, Bo",
                "{and Ash, Ann and } | Ash, Ann",
            })
    void readsNames(String field, String names) {
        Listing listing = Read.only("@misc{k, title = {T}, author = " + field + "}");

        assertThat(String.join("; ", Read.names(listing.authors()))).isEqualTo(names);
    }

    @Test
    void fieldsAndNamesWithoutEndAreCutOff() {
        String fields =
                IntStream.range(0, 20_000).mapToObj(i -> ", f" + i + " = {1}").collect(Collectors.joining());
        String names = "Ash, Ann and ".repeat(30_000);

        Listing listing = Read.only("@misc{k, title = {T}, author = {" + names + "Elm, Eve}" + fields + "}");

        assertThat(Read.value(listing.title())).isEqualTo("T");
        assertThat(listing.authors()).hasSize(20_000);
        assertThat(listing.authorListStatus()).isEqualTo(AuthorListStatus.PARTIAL);
    }

    @Test
    void listsOfNamesMayRunOverLines() {
        Listing listing = Read.only("@misc{k, title = {T}, author = {Ash, Ann\n  and\n\tBirch, Bo and\nElm, Eve}}");

        assertThat(Read.names(listing.authors())).containsExactly("Ash, Ann", "Birch, Bo", "Elm, Eve");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "see \\url{http://x.org/~a_b} there | see http://x.org/~a_b there",
                "{\\emph{E.~coli}} at $37^\\circ$C | E. coli at 37°C",
                "\\'e\\`e\\^e\\\"e\\~n\\=a\\.z\\u{g}\\v{c}\\H{o}\\c{c}\\k{a}\\r{a}\\d{a}\\b{b} | éèêëñāżğčőçąåạḇ",
                "{\\aa}{\\AA}{\\ae}{\\OE}{\\o}{\\L}{\\ss}{\\i}{\\j}{\\dh}{\\th}{\\dj} | åÅæŒøŁßıȷðþđ",
                "\\textbf{b} \\textit{i} \\textsc{S} \\texttt{t} \\textrm{r} \\mbox{m} | b i S t r m",
                "\\copyright\\ 2001 \\dots{} \\S 5 \\pounds | © 2001 … §5 £",
                "\\ifmmode\\acute{e}\\else\\'{e}\\fi | é",
                "$\\mathcal{O}(n^2)$ and $x_{12}$ | O(n²) and x₁₂",
            })
    void readsLatex(String latex, String text) {
        assertThat(Read.value(Read.only("@misc{k, year = 2001, title = {" + latex + "}}")
                        .title()))
                .isEqualTo(text);
    }
}
