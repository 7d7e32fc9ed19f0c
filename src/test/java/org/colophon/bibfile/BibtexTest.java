package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.extract.Extraction;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexTest {

    private static final String PAPER = """
            @InProceedings{doe:07,
              author    = {Doe, Jane and Richard {van der Berg} and {Institute of Things}},
              title     = "A {Study} of Na{\\"\\i}ve \\& Other {B}ayesians",
              booktitle = {Proc.\\ of the 3rd Workshop on Examples},
              editor    = {von Hicks, III, Michael},
              pages     = {12--34},
              year      = 2007, month = 3 # "~" # jun,
              volume    = {3}, number = {2},
              publisher = {Example \\& Sons},
              doi       = {https://doi.org/10.1234/ab\\_c},
              isbn      = {978-3-16-148410-0},
              url       = {http://example.org/~doe/paper.pdf},
              abstract  = {We study it.},
            }
            """;

    @Test
    void readsEveryFieldOfAnEntry() {
        Listing paper = Read.only(PAPER);

        assertThat(Read.value(paper.kind())).isEqualTo("inproceedings");
        assertThat(Read.value(paper.title())).isEqualTo("A Study of Naïve & Other Bayesians");
        assertThat(Read.names(paper.authors()))
                .containsExactly("Doe, Jane", "van der Berg, Richard", "Institute of Things");
        assertThat(paper.authorListStatus()).isEqualTo(AuthorListStatus.COMPLETE);
        assertThat(Read.names(paper.editors())).containsExactly("Michael von Hicks III");
        assertThat(Read.value(paper.venue())).isEqualTo("Proc. of the 3rd Workshop on Examples");
        assertThat(Read.value(paper.date())).isEqualTo("2007-06-03");
        assertThat(Read.value(paper.pages())).isEqualTo("12-34");
        assertThat(Read.value(paper.volume())).isEqualTo("3");
        assertThat(Read.value(paper.issue())).isEqualTo("2");
        assertThat(Read.value(paper.publisher())).isEqualTo("Example & Sons");
        assertThat(Read.value(paper.summary())).isEqualTo("We study it.");
        assertThat(paper.abstractStatus()).isEqualTo(AbstractStatus.AS_SHOWN);
        assertThat(Read.ids(paper, Scheme.KEY)).containsExactly("doe:07");
        assertThat(Read.ids(paper, Scheme.DOI)).containsExactly("10.1234/ab_c");
        assertThat(Read.ids(paper, Scheme.ISBN)).containsExactly("978-3-16-148410-0");
        assertThat(Read.links(paper)).containsExactly("FULL_TEXT http://example.org/~doe/paper.pdf");
    }

    @Test
    void quotesTheFileItself() {
        Listing paper = Read.only("\uD83D\uDE00 first\n" + PAPER);
        var title = paper.title().orElseThrow().evidence();
        String file = Read.page("\uD83D\uDE00 first\n" + PAPER).raw();

        assertThat(title.exact()).isEqualTo("A {Study} of Na{\\\"\\i}ve \\& Other {B}ayesians");
        assertThat(file.substring(file.offsetByCodePoints(0, title.start()), file.offsetByCodePoints(0, title.end())))
                .isEqualTo(title.exact());
        assertThat(paper.authors().get(1).name().evidence().exact()).isEqualTo("Richard {van der Berg}");
        assertThat(paper.date().orElseThrow().evidence().exact()).isEqualTo("2007");
    }

    @Test
    void expandsMacrosAndJoinsStrings() {
        Listing book = Read.only("""
                @string(pub = "Old" # { Press})
                @string{who = "Ann Ash"}
                @preamble{ "ignored" }
                @comment{@ignored{too, title = {No}}}
                @book(k, author = who # " and " # {Bo Birch}, title = {T}, publisher = PUB, year = 1999, month = sep)
                """);

        assertThat(Read.names(book.authors())).containsExactly("Ann Ash", "Bo Birch");
        assertThat(Read.value(book.publisher())).isEqualTo("Old Press");
        assertThat(book.publisher().orElseThrow().evidence().exact()).isEqualTo("PUB");
        assertThat(Read.value(book.date())).isEqualTo("1999-09");
    }

    @Test
    void inheritsFromTheVolume() {
        List<Listing> both = Read.listings("""
                @inproceedings{a, title = {Part}, author = {A. B.}, crossref = {VOL}}
                @proceedings{vol, title = {The Volume}, year = 2001, editor = {E. F.}, publisher = {P}, doi = {10.1000/vol}}
                """);

        assertThat(Read.value(both.get(0).venue())).isEqualTo("The Volume");
        assertThat(Read.value(both.get(0).date())).isEqualTo("2001");
        assertThat(Read.names(both.get(0).editors())).containsExactly("E. F.");
        assertThat(Read.ids(both.get(0), Scheme.DOI)).isEmpty();
        assertThat(Read.value(both.get(1).title())).isEqualTo("The Volume");
        assertThat(both.get(1).venue()).isEmpty();
    }

    @Test
    void aVersionIsCalledLikeTheWhole() {
        Listing version = Read.listings(
                        "@softwareversion{v2, version = {2}, crossref = {all}}\n@software{all, title = {Tool}, author = {A. B.}}")
                .get(0);

        assertThat(Read.value(version.title())).isEqualTo("Tool");
        assertThat(Read.names(version.authors())).containsExactly("A. B.");
        assertThat(version.venue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = {Lost, year = 1999,\n volume = {2}\n",
                "title = \"Lost, year = 1999,\n volume = {2}\n}",
                "title = {Lost}},\n year = 1999,\n volume = {2}\n}",
                "title = {Lost},\n year = 1999\n volume = {2}\n",
                "title = {Lost}\n year = = 1999,\n volume = {2}}",
            })
    void aBrokenEntryHurtsNoOther(String inside) {
        List<Listing> listings = Read.listings(
                "@article{one, title={First}}\n@article{two,\n " + inside + "\n\n@article{three, title={Third}}\n");

        assertThat(listings).hasSize(3);
        assertThat(Read.value(listings.get(0).title())).isEqualTo("First");
        assertThat(Read.value(listings.get(1).title())).startsWith("Lost");
        assertThat(Read.value(listings.get(1).volume())).isEqualTo("2");
        assertThat(listings.get(1).title().orElseThrow().confidence()).isLessThan(1);
        assertThat(Read.value(listings.get(2).title())).isEqualTo("Third");
        assertThat(listings.get(2).title().orElseThrow().confidence()).isEqualTo(1);
    }

    @Test
    void anEntryWithoutAnythingIsStillListed() {
        Listing empty =
                Read.listings("@article{full, title = {T}}\n@misc{lonely}\n").get(1);

        assertThat(Read.value(empty.kind())).isEqualTo("misc");
        assertThat(Read.ids(empty, Scheme.KEY)).containsExactly("lonely");
        assertThat(empty.authorListStatus()).isEqualTo(AuthorListStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bengio, Yoshua and others | Bengio, Yoshua | PARTIAL",
                "Jane Doe et al. | Jane Doe | PARTIAL",
                "{Barnes and Noble} and Ludwig van Beethoven | Barnes and Noble; Ludwig van Beethoven | COMPLETE",
                "King, Jr., Martin Luther | Martin Luther King Jr. | COMPLETE",
                "{\\\"O}zge Aks{\\i}n | Özge Aksın | COMPLETE",
                "Ash, A.; Birch, B. | Ash, A.; Birch, B. | COMPLETE",
                "family=Berg, given=Jan, prefix=van den | van den Berg, Jan | COMPLETE",
                "Sandy Anderson | Sandy Anderson | COMPLETE",
            })
    void readsNames(String field, String names, AuthorListStatus status) {
        Listing listing = Read.only("@misc{k, title = {T}, author = {" + field + "}}");

        assertThat(String.join("; ", Read.names(listing.authors()))).isEqualTo(names);
        assertThat(listing.authorListStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date = {2010-05/2010-07} | 2010-05",
                "date = {2019-10-12} | 2019-10-12",
                "year = {2001a}, month = {march} | 2001-03",
                "year = 2001, month = 12, day = 24 | 2001-12-24",
                "year = 2001, month = {June/July} | 2001",
                "year = {in press} | in press",
            })
    void readsDates(String fields, String date) {
        assertThat(Read.value(Read.only("@misc{k, title = {T}, " + fields + "}").date()))
                .isEqualTo(date);
    }

    @Test
    void knowsArxivNumbersWhereverTheyAreCalledSo() {
        Listing eprint = Read.only("@misc{k, title={T}, eprint={2001.12345v2}, archiveprefix={arXiv}}");
        Listing journal = Read.only("@article{k, title={T}, journal={arXiv preprint arXiv:1706.03762}}");
        Listing other = Read.only("@article{k, title={T}, eprint={1234567}, eprinttype={jstor}}");

        assertThat(Read.ids(eprint, Scheme.ARXIV)).containsExactly("2001.12345");
        assertThat(Read.ids(journal, Scheme.ARXIV)).containsExactly("1706.03762");
        assertThat(Read.ids(other, Scheme.ARXIV)).isEmpty();
    }

    @Test
    void readsFilesInLatin1() {
        byte[] bytes = "@book{k, author = {Rene Müßig}, title = {Über}}".getBytes(StandardCharsets.ISO_8859_1);
        Extraction.Read read = (Extraction.Read) BibFiles.extract(Read.page(bytes));

        assertThat(Read.value(read.claims().listings().get(0).title())).isEqualTo("Über");
        assertThat(read.extractor()).isEqualTo("bibtex");
        assertThat(read.claims().site()).isEqualTo("BibTeX file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A page about research, written to me@example.org.\n",
                "How to cite us. We have written many things, and this is a page that speaks of them at length.\n"
                        + "There is much more to be said before the reference comes.\n@misc{k, title={T}}\n",
                "@misc{k",
                "{\"@context\": \"https://schema.org\", \"type\": \"x\", \"title\": \"y\"}",
                "[1, 2, 3]",
            })
    void refusesOtherPages(String text) {
        assertThat(Read.extraction(text)).isInstanceOf(Extraction.Refused.class);
    }
}
