package org.colophon.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.colophon.model.Capture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {

    private static final FetchSettings HERE = FetchSettings.DEFAULT
            .withPause(Duration.ZERO)
            .withAllowPrivate(true)
            .withDeadline(Duration.ofSeconds(5))
            .withMaxBytes(100_000);

    private final Web web = new Web();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    @DisplayName("a page keeps its address, its date and what the server says it is")
    void page() throws IOException {
        web.page("/ada", "text/html; charset=iso-8859-1", "<html><p>Zo\u00eb".getBytes(ISO_8859_1));

        Captured page = found(fetch(HERE, web.at("/ada#top")));

        Capture capture = page.capture();
        assertThat(capture.address().map(Object::toString)).contains(web.at("/ada"));
        assertThat(capture.label()).isEqualTo(web.at("/ada"));
        assertThat(capture.mediaType()).isEqualTo("text/html; charset=iso-8859-1");
        assertThat(capture.capturedAt()).isPresent();
        assertThat(new String(page.bytes(), ISO_8859_1)).endsWith("Zo\u00eb");
    }

    @Test
    @DisplayName("it says who it is, and asks robots.txt first and once")
    void polite() throws IOException {
        StringBuilder agent = new StringBuilder();
        web.put("/a", exchange -> {
            agent.append(exchange.getRequestHeaders().getFirst("User-Agent"));
            Web.send(exchange, 200, Map.of("Content-Type", "text/plain"), "a".getBytes(UTF_8));
        });
        web.page("/b", "text/plain", "b".getBytes(UTF_8));
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            found(fetcher.fetch(web.at("/a")));
            found(fetcher.fetch(web.at("/b")));
        }
        assertThat(web.asked()).containsExactly("/robots.txt", "/a", "/b");
        assertThat(agent.toString()).startsWith("Colophon/").contains("+https://");
    }

    @Test
    @DisplayName("robots.txt forbids by our name or by the star, the longest rule wins, and nothing forbidden is asked")
    void robots() throws IOException {
        web.page(
                "/robots.txt",
                "text/plain",
                "User-agent: colophon\nDisallow: /people/\nAllow: /people/open\n\nUser-agent: *\nDisallow: /"
                        .getBytes(UTF_8));
        web.html("/people/open", "<html>open").html("/people/closed", "<html>closed");
        web.html("/other", "<html>other").redirect("/to-closed", "/people/closed");
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            found(fetcher.fetch(web.at("/people/open")));
            found(fetcher.fetch(web.at("/other")));
            assertThat(reason(fetcher.fetch(web.at("/people/closed")))).isEqualTo("its robots.txt forbids it");
            assertThat(reason(fetcher.fetch(web.at("/to-closed")))).startsWith("its robots.txt forbids it (");
        }
        assertThat(web.asked()).doesNotContain("/people/closed");
    }

    @Test
    @DisplayName("a robots.txt that is not there allows, one that fails forbids")
    void robotsWithoutFile() throws IOException {
        web.html("/a", "<html>a");
        found(fetch(HERE, web.at("/a")));

        web.put("/robots.txt", exchange -> Web.send(exchange, 503, Map.of(), new byte[0]));
        assertThat(reason(fetch(HERE, web.at("/a"))))
                .startsWith("its robots.txt cannot be read, so it is not fetched: the server answers 503");
    }

    @Test
    @DisplayName("a crawl-delay is kept between two pages")
    void crawlDelay() throws IOException {
        web.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.4\n".getBytes(UTF_8));
        web.html("/a", "<html>a").html("/b", "<html>b");
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            fetcher.fetch(web.at("/a"));
            long before = System.nanoTime();
            fetcher.fetch(web.at("/b"));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(350));
        }
    }

    @Test
    @DisplayName("redirects are followed to the page, and not for ever")
    void redirects() throws IOException {
        web.html("/5", "<html>here").redirect("/round", "/round");
        for (int i = 0; i < 5; i++) {
            web.redirect("/" + i, "/" + (i + 1));
        }
        web.redirect("/one-too-many", "/0").redirect("/away", "ftp://127.0.0.1/x");

        assertThat(found(fetch(HERE, web.at("/0"))).capture().label()).isEqualTo(web.at("/5"));
        assertThat(reason(fetch(HERE, web.at("/one-too-many")))).isEqualTo("it redirects more than 5 times");
        assertThat(reason(fetch(HERE, web.at("/round")))).isEqualTo("it redirects more than 5 times");
        assertThat(reason(fetch(HERE, web.at("/away")))).isEqualTo("it redirects to what is no web address");
    }

    @Test
    @DisplayName("private addresses are refused by number and by name, and nothing is sent there")
    void privateAddresses() throws IOException {
        web.html("/", "<html>");
        FetchSettings strict = HERE.withAllowPrivate(false);
        String port = web.at("").replaceFirst(".*:", ":");
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "[::ffff:127.0.0.1]", "2130706433")) {
            assertThat(reason(fetch(strict, "http://" + host + port + "/")))
                    .as(host)
                    .matches(".*(its address is not public|is not a web address|there is no such host).*");
        }
        assertThat(reason(fetch(strict, web.at("/")))).contains("--allow-private");
        assertThat(reason(fetch(strict, "http://169.254.169.254/latest/"))).contains("its address is not public");
        assertThat(web.asked()).isEmpty();
    }

    @Test
    @DisplayName("a redirect into a private network is refused, and so is a name that moves there")
    void privateLater() throws IOException {
        // 127.0.0.1 plays the internet here, 127.0.0.2 the private network.
        List<String> lookedUp = new ArrayList<>();
        DnsResolver names = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                lookedUp.add(host);
                boolean inside = host.equals("inside.test") || (host.equals("moving.test") && lookedUp.size() > 1);
                return new InetAddress[] {InetAddress.getByName(inside ? "127.0.0.2" : "127.0.0.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        DnsResolver guarded =
                new PublicAddresses(names, address -> address.getHostAddress().equals("127.0.0.1"));
        String port = web.at("").replaceFirst(".*:", ":");
        web.redirect("/in", "http://inside.test" + port + "/secret").html("/secret", "<html>secret");
        web.put(
                "/moving",
                exchange -> Web.send(
                        exchange,
                        200,
                        Map.of("Content-Type", "text/html", "Connection", "close"),
                        "<html>".getBytes(UTF_8)));
        web.put("/robots.txt", exchange -> Web.send(exchange, 404, Map.of("Connection", "close"), new byte[0]));

        try (Fetcher fetcher = new Fetcher(HERE, FetchMemory.none(), Optional.empty(), guarded)) {
            assertThat(reason(fetcher.fetch(web.at("/in")))).contains("its address is not public (127.0.0.2)");
            lookedUp.clear();
            assertThat(reason(fetcher.fetch("http://moving.test" + port + "/moving")))
                    .contains("its address is not public (127.0.0.2)");
            assertThat(lookedUp).hasSize(2);
        }
        assertThat(web.asked()).doesNotContain("/secret", "/moving");
    }

    @Test
    @DisplayName("a page is not sent again when it did not change")
    void conditional() throws IOException {
        web.put("/a", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon, 01 Jan 2024 00:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            Web.send(
                    exchange,
                    same ? 304 : 200,
                    Map.of(
                            "Content-Type", "text/html",
                            "ETag", "\"v1\"",
                            "Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT"),
                    same ? new byte[0] : "<html>a".getBytes(UTF_8));
        });
        FetchMemory memory = FetchMemory.ofThisRun();
        try (Fetcher fetcher = Fetcher.of(HERE, memory)) {
            found(fetcher.fetch(web.at("/a")));
            assertThat(fetcher.fetch(web.at("/a"))).isEqualTo(new Input.NotModified(web.at("/a")));
        }
        found(fetch(HERE, web.at("/a")));
    }

    @Test
    @DisplayName("what is too large is refused, as sent and as unpacked")
    void limits() throws IOException {
        web.page("/large", "text/html", new byte[100_001]);
        web.page("/fits", "text/html", "x".repeat(100_000).getBytes(UTF_8));
        byte[] bomb = Web.gzip(new byte[50_000_000]);
        web.put(
                "/bomb",
                exchange ->
                        Web.send(exchange, 200, Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"), bomb));
        web.put(
                "/good",
                exchange -> Web.send(
                        exchange,
                        200,
                        Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
                        Web.gzip("<html>good".getBytes(UTF_8))));
        web.put("/cut", exchange -> {
            byte[] whole = Web.gzip("<html>good".repeat(100).getBytes(UTF_8));
            Web.send(
                    exchange,
                    200,
                    Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
                    java.util.Arrays.copyOf(whole, whole.length - 9));
        });

        assertThat(reason(fetch(HERE, web.at("/large")))).isEqualTo("it is larger than the limit of 100000 bytes");
        assertThat(reason(fetch(HERE, web.at("/bomb"))))
                .isEqualTo("unpacked it is larger than the limit of 100000 bytes");
        assertThat(reason(fetch(HERE, web.at("/cut")))).isEqualTo("its gzip data is cut off");
        found(fetch(HERE, web.at("/fits")));
        assertThat(new String(found(fetch(HERE, web.at("/good"))).bytes(), UTF_8))
                .isEqualTo("<html>good");
    }

    @Test
    @DisplayName("what is no page is told in words, and the next page is read")
    void otherAnswers() throws IOException {
        web.page("/photo", "image/png", new byte[10]).html("/empty", "").html("/good", "<html>good");
        try (Fetcher fetcher = Fetcher.of(HERE, FetchMemory.none())) {
            assertThat(reason(fetcher.fetch(web.at("/none")))).isEqualTo("the server answers 404 Not Found");
            assertThat(reason(fetcher.fetch(web.at("/photo")))).isEqualTo("it is image/png, which is not read");
            assertThat(reason(fetcher.fetch(web.at("/empty")))).isEqualTo("it is empty");
            assertThat(reason(fetcher.fetch("http://"))).isEqualTo("it is not a web address");
            assertThat(reason(fetcher.fetch("http://ada:secret@127.0.0.1/"))).contains("user name");
            found(fetcher.fetch(web.at("/good")));
        }
    }

    @Test
    @DisplayName("a server that drips, in headers or in the body, or says nothing, is left after a while")
    void drips() throws IOException {
        FetchSettings hasty = HERE.withDeadline(Duration.ofMillis(700));
        for (String start :
                List.of("", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "HTTP/1.1 200 OK\r\nX: ")) {
            try (RawServer drip = RawServer.dripping(start)) {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> assertThat(reason(fetch(hasty, drip.at("/"))))
                                .contains("it took longer than 0.7 seconds"));
            }
        }
    }

    @Test
    @DisplayName("headers without end, broken answers and nonsense are ended and told")
    void nonsense() throws IOException {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (RawServer endless = RawServer.endless("HTTP/1.1 200 OK\r\n", "X: y\r\n")) {
                assertThat(reason(fetch(HERE, endless.at("/")))).contains("headers of the answer are too long");
            }
            try (RawServer line = RawServer.endless("HTTP/1.1 200 OK\r\nX: ", "yyyyyyyyyy")) {
                assertThat(reason(fetch(HERE, line.at("/")))).contains("headers of the answer are too long");
            }
            try (RawServer body =
                    RawServer.endless("HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r\nhello\r\n")) {
                assertThat(reason(fetch(HERE, body.at("/")))).isEqualTo("the server answers 404 No");
            }
            try (RawServer cut = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")) {
                assertThat(reason(fetch(HERE, cut.at("/")))).contains("the server broke off");
            }
            try (RawServer mute = RawServer.saying("")) {
                assertThat(reason(fetch(HERE, mute.at("/")))).contains("the server broke off");
            }
            try (RawServer noise = RawServer.saying("\0\1\2 what?\r\n\r\n")) {
                assertThat(reason(fetch(HERE, noise.at("/")))).isNotBlank();
            }
            String gone;
            try (RawServer closed = RawServer.saying("")) {
                gone = closed.at("/");
            }
            assertThat(reason(fetch(HERE, gone))).contains("the server cannot be reached");
        });
    }

    @Test
    @DisplayName("what was fetched can be written as an archive that reads the same")
    void recording() throws IOException {
        web.html("/a", "<html>\u00e9").redirect("/old", "/zipped");
        web.put(
                "/zipped",
                exchange -> Web.send(
                        exchange,
                        200,
                        Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
                        Web.gzip("<html>b".getBytes(UTF_8))));
        for (String name : List.of("x.warc", "x.warc.gz")) {
            Path warc = folder.resolve(name);
            List<Captured> fetched;
            try (Fetcher fetcher = Fetcher.recording(HERE, FetchMemory.none(), warc)) {
                fetched = List.of(found(fetcher.fetch(web.at("/a"))), found(fetcher.fetch(web.at("/old"))));
            }
            List<Input> read = new Inputs(java.io.InputStream.nullInputStream(), 1000)
                    .read(List.of(warc.toString()))
                    .toList();
            assertThat(read).hasSize(3);
            assertThat(List.of(found(read.get(0)).capture(), found(read.get(1)).capture()))
                    .isEqualTo(fetched.stream().map(Captured::capture).toList());
            assertThat(read.get(2)).isInstanceOf(Input.PassedOver.class);
            assertThat(Files.size(warc)).isPositive();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> Fetcher.recording(HERE, FetchMemory.none(), warc)))
                    .hasMessage("the file is there already");
        }
    }

    private static Input fetch(FetchSettings settings, String address) throws IOException {
        try (Fetcher fetcher = Fetcher.of(settings, FetchMemory.none())) {
            return fetcher.fetch(address);
        }
    }

    @Test
    @DisplayName("a server that is busy is asked again when it says so, not for ever and not too late")
    void busy() throws IOException {
        AtomicInteger times = new AtomicInteger();
        web.put("/a", exchange -> {
            boolean busy = times.incrementAndGet() < 3;
            Map<String, String> headers = Map.of("Content-Type", "text/html", "Retry-After", "0");
            Web.send(exchange, busy ? 429 : 200, headers, busy ? new byte[0] : "<html>a".getBytes(UTF_8));
        });
        web.put("/b", exchange -> Web.send(exchange, 503, Map.of("Retry-After", "0"), new byte[0]));
        web.put("/c", exchange -> Web.send(exchange, 429, Map.of("Retry-After", "3600"), new byte[0]));
        web.put(
                "/d",
                exchange ->
                        Web.send(exchange, 429, Map.of("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"), new byte[0]));

        found(fetch(HERE, web.at("/a")));
        assertThat(times).hasValue(3);
        assertThat(reason(fetch(HERE, web.at("/b"))))
                .isEqualTo("the server answers 503 Service Unavailable, to be asked again in 0 seconds,"
                        + " also when asked again");
        assertThat(reason(fetch(HERE, web.at("/c")))).endsWith("to be asked again in 3600 seconds");
        assertThat(reason(fetch(HERE, web.at("/d")))).contains("429").endsWith("also when asked again");
        assertThat(web.asked().stream().filter("/c"::equals)).hasSize(1);
    }

    @Test
    @DisplayName("whatever way this machine is written as an address, it is refused")
    void waysToWriteThisMachine() throws IOException {
        FetchSettings settings = FetchSettings.DEFAULT.withPause(Duration.ZERO);
        String port = web.at("").replaceAll(".*:", ":");
        for (String host : List.of(
                "127.0.0.1",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "2130706433",
                "127.1",
                "0.0.0.0",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]")) {
            assertThat(fetch(settings, "http://" + host + port + "/")).as(host).isInstanceOf(Input.Problem.class);
        }
        assertThat(reason(fetch(settings, "http://user:word@127.0.0.1" + port + "/")))
                .isEqualTo("addresses with a user name are not fetched");
        assertThat(web.asked()).isEmpty();
    }

    @Test
    @DisplayName("a redirect out of the web is not followed, and one to another host asks that one's robots.txt")
    void otherHosts() throws IOException {
        web.redirect("/file", "file:///etc/passwd");
        try (Web other = new Web()) {
            other.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a".getBytes(UTF_8));
            web.redirect("/other", other.at("/a"));
            assertThat(reason(fetch(HERE, web.at("/file")))).isEqualTo("it redirects to what is no web address");
            assertThat(reason(fetch(HERE, web.at("/other")))).startsWith("its robots.txt forbids it (");
            assertThat(other.asked()).containsExactly("/robots.txt");
        }
    }

    private static Captured found(Input input) {
        assertThat(input).isInstanceOf(Input.Found.class);
        return ((Input.Found) input).captured();
    }

    private static String reason(Input input) {
        assertThat(input).isInstanceOf(Input.Problem.class);
        return Optional.of((Input.Problem) input).get().reason();
    }
}
