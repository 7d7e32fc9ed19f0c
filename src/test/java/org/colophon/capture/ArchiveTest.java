package org.colophon.capture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colophon.model.Capture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

class ArchiveTest {

    private static final Instant THEN = Instant.parse("2021-05-06T07:08:09Z");
    private static final int LIMIT = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("responses and resources become captures with the archive's address and date; the rest is counted")
    void records(boolean gzip) throws IOException {
        Path file = write(
                "any.name",
                warc(
                        gzip,
                        request("https://a.org/"),
                        response(
                                "https://a.org/ada",
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
                                "<html>ada"),
                        response("https://a.org/old", "HTTP/1.1 301 Moved\r\nLocation: /ada", ""),
                        response("https://a.org/p.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png", "png"),
                        response(
                                "https://a.org/robots.txt",
                                "HTTP/1.1 200 OK\r\nContent-Type: text/plain",
                                "User-agent: *"),
                        resource("https://a.org/list.bib", "application/x-bibtex", "@article{x}")));

        List<Input> read = read(file.toString());

        assertThat(read).hasSize(3);
        Capture ada = found(read.get(0)).capture();
        assertThat(read.get(0).name()).isEqualTo("https://a.org/ada");
        assertThat(ada.label()).isEqualTo("https://a.org/ada");
        assertThat(ada.address()).contains(URI.create("https://a.org/ada"));
        assertThat(ada.capturedAt()).contains(THEN);
        assertThat(ada.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(text(read.get(0))).isEqualTo("<html>ada");
        assertThat(text(read.get(1))).isEqualTo("@article{x}");
        assertThat(read.get(2)).isEqualTo(new Input.PassedOver(file.toString(), 4, 0));
    }

    @Test
    @DisplayName("standard input and folders hold archives too, and a WACZ holds several")
    void places() throws IOException {
        byte[] one = warc(true, response("https://a.org/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html", "<html>1"));
        byte[] two = warc(false, response("https://a.org/2", "HTTP/1.1 200 OK\r\nContent-Type: text/html", "<html>2"));
        byte[] wacz = zip("archive/one.warc.gz", one, "archive/two.warc", two, "pages/pages.jsonl", new byte[] {'{'});
        write("a.gz", one);
        write("b.zip", wacz);
        write("c.html", "<html>3".getBytes(UTF_8));

        assertThat(read(folder.toString()).stream().map(ArchiveTest::text))
                .containsExactly("<html>1", "<html>1", "<html>2", "<html>3");
        for (byte[] bytes : List.of(one, wacz)) {
            assertThat(text(new Inputs(new ByteArrayInputStream(bytes), LIMIT)
                            .read(List.of("-"))
                            .findFirst()
                            .orElseThrow()))
                    .isEqualTo("<html>1");
        }
    }

    @Test
    @DisplayName("bodies are unpacked, whatever they were packed with")
    void codings() throws IOException {
        byte[] html = "<html>packed".getBytes(UTF_8);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(html);
        }
        Path file = write(
                "x.warc",
                warc(
                        false,
                        response("https://a.org/1", head("Content-Encoding: gzip"), Web.gzip(html)),
                        response("https://a.org/2", head("Content-Encoding: deflate"), deflated.toByteArray()),
                        response(
                                "https://a.org/3",
                                head("Transfer-Encoding: chunked"),
                                "6\r\n<html>\r\n6\r\npacked\r\n0\r\n\r\n".getBytes(UTF_8)),
                        // Recorded by a browser that had unpacked it already.
                        response("https://a.org/4", head("Content-Encoding: gzip"), html),
                        response("https://a.org/5", head("Content-Encoding: br"), brotli(html)),
                        response("https://a.org/6", head("Content-Encoding: zstd"), html),
                        response("https://a.org/7", head("Content-Encoding: gzip"), Web.gzip(new byte[LIMIT + 1])),
                        response("https://a.org/8", head("X: y"), new byte[LIMIT + 1])));

        List<Input> read = read(file.toString());

        assertThat(read.subList(0, 5))
                .allSatisfy(input -> assertThat(text(input)).isEqualTo("<html>packed"));
        assertThat(read.subList(5, 8).stream().map(ArchiveTest::text))
                .satisfiesExactly(
                        reason -> assertThat(reason)
                                .matches(
                                        "the record at byte \\d+ \\(https://a.org/6\\): its content coding is not known: zstd"),
                        reason -> assertThat(reason).contains("unpacked it is larger than the limit"),
                        reason -> assertThat(reason).contains("it is larger than the limit"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("a broken record is told with its place, and the records around it are read")
    void broken(boolean gzip) throws IOException {
        byte[] first = warc(gzip, response("https://a.org/1", head("X: y"), "<html>1".getBytes(UTF_8)));
        byte[] middle = warc(gzip, response("https://a.org/2", head("X: y"), random(5000)));
        byte[] last = warc(gzip, response("https://a.org/3", head("X: y"), "<html>3".getBytes(UTF_8)));

        byte[] cut = Arrays.copyOf(middle, middle.length / 2);
        byte[] garbled = middle.clone();
        Arrays.fill(garbled, 5, 60, (byte) 'z');
        byte[] wrongLength = gzip
                ? garbled
                : new String(middle, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .replaceFirst("Content-Length: \\d+", "Content-Length: -7")
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        for (byte[] bad : List.of(cut, garbled, wrongLength)) {
            Path file = write("x", concat(first, bad, last));
            List<Input> read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file.toString()));
            assertThat(text(read.get(0))).isEqualTo("<html>1");
            assertThat(read.stream().filter(input -> input instanceof Input.Problem))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.name()).isEqualTo(file.toString());
                        assertThat(text(problem))
                                .startsWith("the record at byte ")
                                .contains(" is skipped: ");
                    });
            assertThat(read.stream().map(ArchiveTest::text)).contains("<html>3");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("an archive may be cut anywhere: what stands before the cut is read, and no more than the cut is told")
    void cutAnywhere(boolean gzip) throws IOException {
        byte[] first = warc(gzip, response("https://a.org/1", head("X: y"), "<html>1".getBytes(UTF_8)));
        byte[] second = warc(gzip, response("https://a.org/2", head("X: y"), "<html>2".getBytes(UTF_8)));
        byte[] both = concat(first, second);
        Inputs inputs = new Inputs(java.io.InputStream.nullInputStream(), LIMIT);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int length = first.length; length < both.length; length += 7) {
                Path file = write("x", Arrays.copyOf(both, length));
                List<Input> read = inputs.read(List.of(file.toString())).toList();
                assertThat(text(read.get(0))).isEqualTo("<html>1");
                assertThat(read.size()).as("cut at %d", length).isLessThanOrEqualTo(3);
                assertThat(read.stream().filter(input -> input instanceof Input.Problem))
                        .hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    @DisplayName("headers without end, records of nothing and false promises end in bounded time and memory")
    void hostile() throws IOException {
        byte[] good = warc(true, response("https://a.org/3", head("X: y"), "<html>3".getBytes(UTF_8)));
        byte[] endlessHeader = Web.gzip(("WARC/1.0\r\nX: " + "y".repeat(50_000_000)).getBytes(US_ASCII));
        byte[] hugePromise = Web.gzip(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.org/\r\nContent-Type: application/http\r\n"
                                + "WARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: never\r\n"
                                + "Content-Length: 9223372036854775807\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx")
                        .getBytes(US_ASCII));
        byte[] manyBroken = Web.gzip("WARC/nothing\r\n".getBytes(US_ASCII));
        Path file = write("x", concat(endlessHeader, hugePromise, manyBroken, manyBroken, good));

        List<Input> read = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(file.toString()));

        assertThat(text(read.get(read.size() - 1))).isEqualTo("<html>3");
        assertThat(read.subList(0, read.size() - 1)).isNotEmpty().allMatch(input -> input instanceof Input.Problem);
    }

    @Test
    @DisplayName("a page compressed with gzip is read; one that is cut or unfolds too far is told")
    void gzippedPages() throws IOException {
        byte[] page = Web.gzip("<html>page".repeat(200).getBytes(UTF_8));
        String good = write("page.html.gz", page).toString();
        String cut = write("cut.gz", Arrays.copyOf(page, page.length - 12)).toString();
        String bomb = write("bomb.gz", Web.gzip(new byte[50_000_000])).toString();

        List<Input> read = read(cut, bomb, good);

        assertThat(text(read.get(0))).isEqualTo("its gzip data is cut off");
        assertThat(text(read.get(1))).isEqualTo("unpacked it is larger than the limit of 100000 bytes");
        assertThat(text(read.get(2))).startsWith("<html>page");
        assertThat(found(read.get(2)).capture().label()).isEqualTo("page.html.gz");
        assertThat(found(read.get(2)).capture().mediaType()).isEqualTo("text/html");
    }

    @Test
    @DisplayName("other ZIP files and damaged WACZ are told, and the page after them is read")
    void otherZips() throws IOException {
        String other = write("o.zip", zip("a.txt", new byte[] {'a'})).toString();
        byte[] wacz = zip("archive/x.warc.gz", "not one".getBytes(UTF_8), "archive/y.warc", new byte[20_000_000]);
        String damaged = write("d.wacz", wacz).toString();
        String page = write("z.html", "<html>z".getBytes(UTF_8)).toString();

        List<Input> read = read(other, damaged, page);

        assertThat(read.get(0)).as("the reader of pages refuses it").isInstanceOf(Input.Found.class);
        assertThat(text(read.get(1))).startsWith("it is not a web archive");
        assertThat(text(read.get(2))).isEqualTo("it cannot be unpacked");
        assertThat(text(read.get(3))).isEqualTo("<html>z");
    }

    @Test
    @DisplayName("an archive from a stream leaves no file behind, read to its end or not, damaged or not")
    void spools() throws IOException {
        Path spools = Files.createDirectory(folder.resolve("spools"));
        byte[] warc = warc(
                true, resource("https://a.org/1", "text/plain", "1"), resource("https://a.org/2", "text/plain", "2"));
        byte[] wacz = zip("archive/x.warc.gz", warc, "archive/y.warc.gz", "not one".getBytes(UTF_8));
        byte[] other = zip("a.txt", new byte[] {'a'});
        for (byte[] bytes : List.of(warc, wacz, other, Arrays.copyOf(warc, 40), Arrays.copyOf(wacz, 40))) {
            try (Stream<Input> inputs =
                    new Inputs(new ByteArrayInputStream(bytes), LIMIT, new Spool(spools)).read(List.of("-"))) {
                assertThat(inputs.findFirst()).isPresent();
                assertThat(spools).as("even while it is read").isEmptyDirectory();
            }
        }
        assertThat(spools).isEmptyDirectory();
    }

    @Test
    @DisplayName("a revisit holds no page, and is counted as what it is")
    void revisits() throws IOException {
        WarcRevisit revisit = new WarcRevisit.Builder(
                        URI.create("https://a.org/1"), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .date(THEN)
                .body(MediaType.HTTP_RESPONSE, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(US_ASCII))
                .build();
        String file = write("r.warc", warc(false, response("https://a.org/1", head("Server: x"), "<html>1"), revisit))
                .toString();

        List<Input> read = read(file);

        assertThat(text(read.get(0))).isEqualTo("<html>1");
        assertThat(read.get(1)).isEqualTo(new Input.PassedOver(file, 1, 1));
    }

    private List<Input> read(String... names) {
        return new Inputs(new ByteArrayInputStream(new byte[0]), LIMIT)
                .read(List.of(names))
                .toList();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Captured found(Input input) {
        assertThat(input).isInstanceOf(Input.Found.class);
        return ((Input.Found) input).captured();
    }

    private static String text(Input input) {
        if (input instanceof Input.Problem problem) {
            return problem.reason();
        }
        return input instanceof Input.Found found ? new String(found.captured().bytes(), UTF_8) : "";
    }

    private static String head(String header) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header;
    }

    private static WarcRecord response(String address, String head, String body) {
        return response(address, head, body.getBytes(UTF_8));
    }

    private static WarcRecord response(String address, String head, byte[] body) {
        return new WarcResponse.Builder(URI.create(address))
                .date(THEN)
                .body(MediaType.HTTP_RESPONSE, concat((head + "\r\n\r\n").getBytes(US_ASCII), body))
                .build();
    }

    private static WarcRecord request(String address) {
        return new WarcRequest.Builder(URI.create(address))
                .date(THEN)
                .body(MediaType.HTTP_REQUEST, "GET / HTTP/1.1\r\nHost: a.org\r\n\r\n".getBytes(US_ASCII))
                .build();
    }

    private static WarcRecord resource(String address, String type, String body) {
        return new WarcResource.Builder(URI.create(address))
                .date(THEN)
                .body(MediaType.parse(type), body.getBytes(UTF_8))
                .build();
    }

    private static byte[] warc(boolean gzip, WarcRecord... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer =
                new WarcWriter(Channels.newChannel(out), gzip ? WarcCompression.GZIP : WarcCompression.NONE)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    /** Brotli without compression: one uncompressed block, and the end. */
    private static byte[] brotli(byte[] bytes) {
        int length = bytes.length - 1;
        // Window bits 16 (1 bit, 0), not last (0), four nibbles (00), length - 1 (16 bits), uncompressed (1), padding.
        int header = length << 4 | 1 << 20;
        byte[] start = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
        return concat(start, bytes, new byte[] {3});
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
