package org.colophon.bibfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.junit.jupiter.api.Test;

class CslTest {

    private static final String ITEM = """
            {"id": "doe14", "type": "article-journal", "title": "A <i>T\\u00eftle<\\/i> \\"quoted\\"",
             "author": [{"family": "Doe", "given": "Jane"},
                        {"family": "Berg", "given": "Jan", "non-dropping-particle": "van den"},
                        {"family": "King", "given": "Martin", "suffix": "Jr."},
                        {"literal": "Institute of Things"}],
             "editor": [{"family": "Ed"}],
             "container-title": ["Journal of Examples"], "volume": 30, "issue": "2", "page": "99–105",
             "publisher": "Press", "issued": {"date-parts": [["2014", 6]]}, "abstract": null,
             "DOI": "10.1000/xyz", "ISSN": ["0743-4618", "1234-567X"], "URL": "https://example.org/a"}
            """;

    @Test
    void readsEveryFieldOfAnItem() {
        Listing article = Read.only("[" + ITEM + "]");

        assertThat(Read.value(article.kind())).isEqualTo("article-journal");
        assertThat(Read.value(article.title())).isEqualTo("A Tïtle \"quoted\"");
        assertThat(article.title().orElseThrow().evidence().exact()).startsWith("A <i>T\\u00ef");
        assertThat(Read.names(article.authors()))
                .containsExactly("Doe, Jane", "van den Berg, Jan", "Martin King Jr.", "Institute of Things");
        assertThat(Read.names(article.editors())).containsExactly("Ed");
        assertThat(Read.value(article.venue())).isEqualTo("Journal of Examples");
        assertThat(Read.value(article.date())).isEqualTo("2014-06");
        assertThat(Read.value(article.volume())).isEqualTo("30");
        assertThat(Read.value(article.pages())).isEqualTo("99-105");
        assertThat(Read.ids(article, Scheme.KEY)).containsExactly("doe14");
        assertThat(Read.ids(article, Scheme.ISSN)).containsExactly("0743-4618", "1234-567X");
        assertThat(article.summary()).isEmpty();
    }

    @Test
    void readsASingleItemAndAListInAnObject() {
        assertThat(Read.listings(ITEM)).hasSize(1);
        assertThat(Read.listings("{\"items\": [" + ITEM + "," + ITEM + "]}")).hasSize(2);
    }

    @Test
    void aFileThatBreaksOffKeepsWhatWasThere() {
        List<Listing> listings =
                Read.listings("[" + ITEM + ", {\"id\": \"x\", \"type\": \"book\", \"title\": \"Lost\", \"publ");

        assertThat(listings).hasSize(2);
        assertThat(listings.get(0).title().orElseThrow().confidence()).isEqualTo(1);
        assertThat(Read.value(listings.get(1).title())).isEqualTo("Lost");
        assertThat(listings.get(1).title().orElseThrow().confidence()).isLessThan(1);
    }
}
