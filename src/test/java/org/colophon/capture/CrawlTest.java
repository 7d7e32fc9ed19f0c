package org.colophon.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlTest {

    private static final FetchSettings HERE = FetchSettings.DEFAULT
            .withPause(Duration.ZERO)
            .withAllowPrivate(true)
            .withDeadline(Duration.ofSeconds(5));

    private final Web web = new Web();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    @DisplayName("next pages and profiles of one host are fetched, each once, and nothing else")
    void lab() throws IOException {
        web.html("/people/", """
                <html><a href="/news">News</a> <a href='ada'>Ada</a> <a class=x href=bob#cv>Bob</a>
                <a href="?sort=name">by name</a> <a href="cv.pdf">CV</a> <a href="http://elsewhere.invalid/people/eve">Eve</a>
                <a href="?page=2&amp;x=1"><span>Suivant</span> &raquo;</a> <a href="mailto:a@b.c">mail</a> <a href="">self</a>""");
        web.html("/people/?page=2&x=1", "<html><link rel='prev next' href='/list3'><a href=ada>Ada again</a>");
        web.html("/list3", "<html><a href='/people/'>Next page</a>");
        web.html("/people/ada", "<html>ada").html("/people/bob", "<html>bob");

        List<Input> read = crawl(10, web.at("/people/"));

        assertThat(read).allMatch(input -> input instanceof Input.Found);
        assertThat(web.asked())
                .containsExactly(
                        "/robots.txt", "/people/", "/people/ada", "/people/bob", "/people/?page=2&x=1", "/list3");
    }

    @Test
    @DisplayName("no more pages are followed than asked for, and none if none are")
    void bounded() throws IOException {
        for (int i = 0; i < 20; i++) {
            web.html("/p/" + i, "<html><a rel=next href='/p/" + (i + 1) + "'>more</a>");
        }
        assertThat(crawl(3, web.at("/p/0"))).hasSize(4);
        assertThat(crawl(0, web.at("/p/0"))).hasSize(1);
        assertThat(crawl(0, web.at("/p/0"), web.at("/p/0#again"), web.at("/p/1")))
                .hasSize(2);
    }

    @Test
    @DisplayName("a site map is XML, an index of such, compressed, or a list; here or there")
    void siteMaps() throws IOException {
        String urls = """
                <?xml version="1.0"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="i">
                <url><lastmod>2024</lastmod><loc> https://a.org/1 </loc><image:loc>https://a.org/x.png</image:loc></url>
                <url><loc>https://a.org/2?a=1&amp;b=2</loc></url></urlset>""";
        web.page("/sitemap.xml.gz", "application/gzip", Web.gzip(urls.getBytes(UTF_8)));
        web.page(
                "/index.xml",
                "application/xml",
                ("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                                + web.at("/sitemap.xml.gz") + "</loc></sitemap></sitemapindex>")
                        .getBytes(UTF_8));
        Path list = Files.writeString(folder.resolve("list.txt"), "# ours\nhttps://a.org/1\n\nhttps://a.org/3\n");
        Path local = Files.writeString(folder.resolve("s.xml"), urls);

        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            assertThat(SiteMap.read(local.toString(), fetcher))
                    .containsExactly("https://a.org/1", "https://a.org/2?a=1&b=2");
            assertThat(SiteMap.read(web.at("/index.xml"), fetcher))
                    .containsExactly("https://a.org/1", "https://a.org/2?a=1&b=2");
            assertThat(SiteMap.read(list.toString(), fetcher)).containsExactly("https://a.org/1", "https://a.org/3");
        }
    }

    @Test
    @DisplayName("a site map that is none, or wants to read our files, is refused in words")
    void badSiteMaps() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "https://secret.org/");
        Path evil = Files.writeString(
                folder.resolve("evil.xml"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><urlset><url><loc>&e;</loc></url></urlset>");
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<urlset><url>");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "nothing\n");
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            assertThatThrownBy(() -> SiteMap.read(evil.toString(), fetcher)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> SiteMap.read(broken.toString(), fetcher)).hasMessage("it is not well-formed XML");
            assertThatThrownBy(() -> SiteMap.read(empty.toString(), fetcher)).hasMessage("it holds no addresses");
            assertThatThrownBy(() -> SiteMap.read("none.xml", fetcher)).hasMessage("there is no such file");
            assertThatThrownBy(() -> SiteMap.read(web.at("/none"), fetcher))
                    .hasMessage("the server answers 404 Not Found");
        }
    }

    @Test
    @DisplayName("for a site as a whole its robots.txt names the site maps")
    void siteMapsOfSite() throws IOException {
        web.page("/list.txt", "text/plain", "https://a.org/1\n".getBytes(UTF_8));
        web.page("/sitemap.xml", "text/plain", "https://a.org/2\n".getBytes(UTF_8));
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            assertThat(SiteMap.read(web.at("/"), fetcher)).containsExactly("https://a.org/2");
        }
        web.page("/robots.txt", "text/plain", ("Sitemap: " + web.at("/list.txt") + "\n").getBytes(UTF_8));
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            assertThat(SiteMap.read(web.at(""), fetcher)).containsExactly("https://a.org/1");
        }
    }

    @Test
    @DisplayName("an archive at an address is read page by page, within a limit of its own, and its links lead nowhere")
    void archives() throws IOException {
        String page = "<html><a rel=next href='/2'>next</a>" + "x".repeat(500);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            warc.writeBytes(("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + web.at("/old/" + i)
                            + "\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0-" + i
                            + ">\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page
                            + "\r\n\r\n")
                    .getBytes(UTF_8));
        }
        web.page("/pages", "application/octet-stream", Web.gzip(warc.toByteArray()));
        web.page("/plain.warc", "application/warc", warc.toByteArray());

        assertThat(crawl(5, web.at("/pages")).stream().map(Input::name))
                .containsExactly(web.at("/old/0"), web.at("/old/1"), web.at("/old/2"));
        assertThat(crawl(5, web.at("/plain.warc"))).hasSize(3);
        assertThat(web.asked()).doesNotContain("/2");
        try (Fetcher small = Fetcher.of(HERE.withMaxArchiveBytes(1000), FetchMemory.none())) {
            assertThat(reason(small.fetch(web.at("/plain.warc")))).contains("larger than the limit of 1000 bytes");
        }
    }

    private static String reason(Input input) {
        assertThat(input).isInstanceOf(Input.Problem.class);
        return ((Input.Problem) input).reason();
    }

    private List<Input> crawl(int follow, String... names) throws IOException {
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            return new Inputs(InputStream.nullInputStream(), 1000, Optional.of(new Crawl(fetcher, follow)))
                    .read(List.of(names))
                    .toList();
        }
    }
}
