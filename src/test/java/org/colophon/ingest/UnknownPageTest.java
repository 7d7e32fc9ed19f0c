package org.colophon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.capture.Inputs;
import org.colophon.extract.Extraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which of metadata and list is believed on a page that no site knows. */
class UnknownPageTest {
    private static final String LIST = """
            <h2>Publications</h2><ul>
            <li>Ada Berg and Bo Chen. Lamps that learn. Journal of Lamps 3(2), 11–19, 2010.</li>
            <li>Bo Chen, Dag Ekholm. Dark rooms and how to leave them. Proceedings of the Lamp Conference, 2011.</li>
            <li>Ada Berg. Slow filaments under load. Journal of Lamps 5(1), 1–9, 2012.</li></ul>
            """;
    private static final String BLOG = """
            <meta property="og:type" content="article"><meta property="og:title" content="Papers of our group">
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article",
             "headline": "Papers of our group", "datePublished": "2020-01-01",
             "author": {"@type": "Person", "name": "admin"}}</script>
            """;
    private static final String ARTICLE = """
            <meta name="citation_title" content="Lamps that learn"><meta name="citation_author" content="Berg, Ada">
            <meta name="citation_journal_title" content="Journal of Lamps">
            """;

    private static Reading read(String head, String body) {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return PageReading.read(Inputs.capture("page.html", html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> titles(Reading reading) {
        Extraction.Read read = ((Reading.Done) reading).extraction();
        return read.claims().listings().stream()
                .map(listing -> listing.title().orElseThrow().value())
                .toList();
    }

    @Test
    @DisplayName("what a blog's software says of its page does not hide the list on it")
    void aBlogPageWithAList() {
        Reading reading = read(BLOG, LIST);

        assertThat(titles(reading))
                .containsExactly("Lamps that learn", "Dark rooms and how to leave them", "Slow filaments under load");
        assertThat(((Reading.Done) reading).extraction().extractor()).isEqualTo("list");
    }

    @Test
    @DisplayName("an article's page is read for the article, not for what it cites")
    void anArticleWithReferences() {
        assertThat(titles(read(ARTICLE, LIST))).containsExactly("Lamps that learn");
    }

    @Test
    @DisplayName("a blog post is no publication")
    void aBlogPage() {
        assertThat(read(BLOG, "<p>We moved to a new building, and everybody likes it.</p><p>Come and see.</p>"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("its metadata is about the page, not about a publication")
                                .contains("no list of publications is found on it"));
    }
}
