package org.colophon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static Served served;
    private static Client client;

    @BeforeAll
    static void serve() {
        served = Served.small();
        client = served.client();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aWorkTellsItsFactsAndWhereTheyStand() {
        Document page = page("/doc/work/rings.html");
        assertThat(page.title()).isEqualTo("On Rings & Ideals");
        assertThat(page.selectFirst("h1").text()).isEqualTo("On Rings & Ideals");
        assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("mark").wholeText()).isEqualTo("On Rings &amp; Ideals");
        assertThat(page.text())
                .contains("ada.html, Ring people, characters 100 to 121, read by rings 2")
                .contains("same title on two pages")
                .contains("equal folded titles")
                .contains("Concluded: ");
        assertThat(page.select("a[href=/id/person/ada]")).isNotEmpty();
        assertThat(page.select("a[href=/id/version/rings-1]")).isNotEmpty();
        assertThat(page.select("link[rel=alternate][type=text/turtle]").attr("href"))
                .isEqualTo("/doc/work/rings.ttl");
    }

    @Test
    void hostileTextStaysText() {
        Document page = page("/doc/work/evil.html");
        assertThat(page.select("script, h1 b")).isEmpty();
        assertThat(page.selectFirst("h1").wholeText())
                .startsWith("<script>alert('x')</script> \"quoted\" & <b>bold</b>");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.text()).contains("javascript:alert(1)");
        assertThat(page.select("a[href=https://example.org/a?b=%22c%22&d='e']")).hasSize(1);
        for (String list : new String[] {"/browse/work", "/search?q=quoted", "/doc/person/ben.html"}) {
            assertThat(page(list).select("script, main b")).as(list).isEmpty();
        }
    }

    @Test
    void whatIsTypedIntoTheSearchStaysText() {
        Document page = page("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst("input[name=q]").val()).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void aSearchFindsByWordAndByName() {
        assertThat(page("/search?q=ideals").select("main a[href=/id/work/rings]"))
                .hasSize(1);
        assertThat(page("/search?q=work/bare").select("main a[href=/id/work/bare]"))
                .hasSize(1);
        assertThat(page("/search?q=").text()).contains("are searched");
        assertThat(page("/search?q=%5B%22(").selectFirst("h1").text()).isEqualTo("Search");
    }

    @Test
    void listsAreSortedByName() {
        assertThat(page("/browse/person").select("ul.list a").eachText())
                .containsExactly("Ada Noether", "Ben Okafor", "Ben Okafor");
        assertThat(page("/browse/venue").select("ul.list a").eachText()).containsExactly("JoR");
        assertThat(page("/browse/capture").select("ul.list a").eachText()).containsExactly("ada.html", "ben.html");
    }

    @Test
    void theStartPageCountsAndOffersAForm() {
        Document page = page("/");
        assertThat(page.text()).contains("People 3").contains("Works 3").contains("Venues 1");
        Element form = page.selectFirst("form.sparql");
        assertThat(form.attr("action")).isEqualTo("/sparql");
        assertThat(form.attr("method")).isEqualTo("get");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/browse/work",
                "/search?q=rings",
                "/ontology",
                "/ontology/shapes",
                "/doc/work/rings",
                "/doc/work/bare",
                "/doc/person/ada",
                "/doc/version/rings-1",
                "/doc/capture/aaaa",
                "/doc/record/aaaa-1",
                "/doc/decision/d1",
                "/doc/membership/ada-1",
                "/doc/award/ada-1",
                "/doc/profile/aaaa",
                "/doc/venue/jor",
                "/doc/extractor/rings-2"
            })
    void everyPageIsWellMade(String path) {
        HttpResponse<String> response = client.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.header(response, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(Client.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Client.header(response, "Referrer-Policy")).isEqualTo("no-referrer");
        Document page = Jsoup.parse(response.body());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
        page.select("input, textarea, select")
                .forEach(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theStyleSheetIsThere() {
        HttpResponse<String> style = client.get("/style.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(Client.header(style, "Content-Type")).startsWith("text/css");
    }

    private static Document page(String path) {
        HttpResponse<String> response = client.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
