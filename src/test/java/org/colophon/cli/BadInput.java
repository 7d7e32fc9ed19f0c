package org.colophon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An input that is far larger, deeper or stranger than a page: what it is, how it is made, and how reading it ends.
 *
 * @param name what it is, also what its file is called
 * @param content makes it
 * @param codes the exit codes that are right for it
 * @param said what the report says beside its name; empty if it is read without a word
 */
record BadInput(String name, Content content, Set<Integer> codes, String said) {

    private static final int MB = 1 << 20;
    /** Just below the limit: what is larger is refused before it is looked at. */
    private static final int LARGE = 15 * MB;

    private static final int TOO_LARGE = 50 * MB;
    private static final String HEAD = "<!DOCTYPE html><html><head><title>A</title></head><body>";

    /** Writes an input, piece by piece. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }

    private static BadInput refused(String name, String said, Content content) {
        return new BadInput(name, content, Set.of(ExitCode.FAILED), said);
    }

    private static BadInput read(String name, Content content) {
        return new BadInput(name, content, Set.of(ExitCode.DONE), "");
    }

    /** Read or refused: both are right, as long as it ends and says so. */
    private static BadInput ended(String name, Content content) {
        return new BadInput(name, content, Set.of(ExitCode.DONE, ExitCode.FAILED), "");
    }

    static List<BadInput> all() {
        return List.of(
                refused("empty", "it is empty", text("")),
                refused("noise", "", BadInput::noise),
                refused("page-50mb.html", "larger than the limit", fill(HEAD, TOO_LARGE, i -> "<p>word and " + i)),
                refused("text-50mb.txt", "larger than the limit", fill("", TOO_LARGE, i -> "line " + i + "\n")),
                refused("word-60mb.txt", "larger than the limit", fill("", 60 * MB, i -> "abcdefghij")),
                refused("bibtex-50mb.bib", "larger than the limit", fill("", TOO_LARGE, BadInput::bibtex)),
                ended("tags-nested-many.html", fill(HEAD, LARGE, i -> "<div>")),
                ended("tags-nested-100000.html", repeat(HEAD, 100_000, i -> "<div>", "x")),
                ended("tags-closed-many.html", fill(HEAD, LARGE, i -> "<b></b>")),
                ended("formatting-nested.html", fill(HEAD, 2 * MB, i -> "<b><i><p>")),
                ended("formatting-unclosed.html", fill(HEAD, 10 * MB, i -> "<p><b a" + i + "=1>x")),
                ended("tables-nested.html", fill(HEAD, LARGE, i -> "<table><tr><td>")),
                ended("foster-parents.html", fill(HEAD + "<table>", LARGE, i -> "x<b>")),
                ended("selects.html", fill(HEAD + "<select>", LARGE, i -> "<option>a")),
                ended("attributes.html", fill(HEAD + "<div", LARGE, i -> " a" + i + "=1")),
                ended("attributes-same.html", fill(HEAD + "<div", LARGE, i -> " a=1")),
                ended("attribute-long.html", fill(HEAD + "<div a=\"", LARGE, i -> "0123456789")),
                ended("attributes-many-tags.html", fill(HEAD, LARGE, i -> "<p" + many(100, " a") + ">x</p>")),
                ended("comment.html", fill(HEAD + "<!--", LARGE, i -> "0123456789")),
                ended("comments.html", fill(HEAD, LARGE, i -> "<!--a-->")),
                ended("less-than.html", fill(HEAD, LARGE, i -> "<")),
                ended("entities.html", fill(HEAD, LARGE, i -> "&amp;")),
                ended("paragraph-single.html", fill(HEAD + "<p>", LARGE, i -> "word and ")),
                ended("words-paragraphs.html", fill(HEAD, LARGE, i -> "<p>word and " + i)),
                ended("script.html", fill(HEAD + "<script>", LARGE, i -> "var a = 1;\n")),
                ended("list-200000.html", repeat(HEAD + "<h2>Publications</h2><ul>", 200_000, BadInput::item, "</ul>")),
                ended("list-many.html", fill(HEAD + "<h2>Publications</h2><ul>", LARGE, BadInput::item)),
                ended("list-5000.html", repeat(HEAD + "<h2>Publications</h2><ul>", 5_000, BadInput::item, "</ul>")),
                ended("table-many.html", fill(HEAD + "<h2>Publications</h2><table>", LARGE, BadInput::row)),
                ended("list-nested.html", repeat(HEAD, 100_000, i -> "<ul><li>Ada Byron. On engines. 1843.", "")),
                ended("links.html", fill(HEAD, LARGE, i -> "<a href=/p/" + i + ">paper " + i + "</a> ")),
                ended("list-text-200000.txt", repeat("Publications\n\n", 200_000, BadInput::reference, "")),
                ended("list-text-5000.txt", repeat("Publications\n\n", 5_000, BadInput::reference, "")),
                ended("lines-short.txt", fill("", LARGE, i -> "line " + i + "\n")),
                ended(
                        "lines-350000.txt",
                        repeat("", 350_000, i -> "line " + i + " of a text" + many(14, "no word "), "")),
                ended("line-single.txt", fill("", LARGE, i -> "word and ")),
                ended("word-single.txt", fill("", LARGE, i -> "abcdefghij")),
                ended("word-wide.txt", fill("", LARGE, i -> "\u0416\u4e2d")),
                ended("surrogates.txt", fill("", LARGE, i -> "\uD83D\uDE00 ")),
                ended("names-single.txt", fill("Publications\n\n", LARGE, i -> "A. Byron, B. Lovelace, ")),
                ended("bibtex.bib", fill("", LARGE, BadInput::bibtex)),
                ended("bibtex-20000.bib", repeat("", 20_000, BadInput::bibtex, "")),
                ended("bibtex-empty.bib", fill("", LARGE, i -> "@misc{k" + i + "}\n")),
                ended("bibtex-field.bib", fill("@article{a, title={", LARGE, i -> "Engines and ")),
                ended("bibtex-braces.bib", fill("@article{a, title=", LARGE, i -> "{")),
                ended("bibtex-fields.bib", fill("@article{a", LARGE, i -> ",f" + i + "={1}")),
                ended("bibtex-authors.bib", fill("@article{a, title={T}, author={", LARGE, i -> "Ada Byron and ")),
                ended("bibtex-macros.bib", out -> text(macros()).writeTo(out)),
                ended("bibtex-latex.bib", fill("@article{a, title={", LARGE, i -> "\\emph{\\'{e}")),
                ended(
                        "bibtex-crossref.bib",
                        fill("", LARGE, i -> "@inbook{k" + i + ", crossref={k" + (i + 1) + "}}\n")),
                ended("ris.ris", fill("", LARGE, BadInput::ris)),
                ended("ris-20000.ris", repeat("", 20_000, BadInput::ris, "")),
                ended(
                        "ris-one.ris",
                        fill(
                                "TY  - JOUR\nTI  - Engines\n",
                                LARGE,
                                i -> "AU  - Byron, Ada " + i + many(10, " and more") + "\n")),
                ended("csl.json", out -> fill("[", LARGE, BadInput::csl).writeTo(out)),
                ended("csl-closed.json", repeat("[", 20_000, BadInput::csl, "{}]")),
                ended("json-deep.json", fill("", MB, i -> "[")),
                ended("json-deep-csl.json", fill("[{\"type\":\"book\",\"title\":", MB, i -> "[")),
                ended(
                        "jsonld-many.html",
                        out -> wrap(
                                out,
                                "<script type=\"application/ld+json\">[",
                                LARGE,
                                i -> (i == 0 ? "" : ",") + article(i),
                                "]</script>")),
                ended(
                        "jsonld-2000.html",
                        repeat(
                                HEAD + "<script type=\"application/ld+json\">[{}",
                                2_000,
                                i -> "," + article(i),
                                "]</script>")),
                ended(
                        "jsonld-deep.html",
                        out -> wrap(out, "<script type=\"application/ld+json\">", MB, i -> "{\"a\":", "</script>")),
                ended(
                        "jsonld-blocks.html",
                        fill(HEAD, LARGE, i -> "<script type=\"application/ld+json\">" + article(i) + "</script>")),
                ended(
                        "jsonld-strings.html",
                        out -> wrap(
                                out,
                                "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"name\":[\"a\"",
                                LARGE,
                                i -> ",\"b" + i + "\"",
                                "]}</script>")),
                ended(
                        "microdata-nested.html",
                        repeat(
                                HEAD,
                                100_000,
                                i -> "<div itemprop=hasPart itemscope itemtype=http://schema.org/Article>",
                                "x")),
                ended(
                        "microdata-flat.html",
                        fill(
                                HEAD,
                                LARGE,
                                i -> "<div itemscope itemtype=http://schema.org/Article><b itemprop=name>Paper " + i
                                        + "</b></div>")),
                ended(
                        "microdata-itemref.html",
                        repeat(
                                HEAD,
                                20_000,
                                i -> "<div itemscope itemtype=http://schema.org/Article id=a" + i + " itemref='a"
                                        + (i + 1) + " a" + (i / 2) + "'><b itemprop=name>Paper</b></div>",
                                "")),
                ended(
                        "rdfa-nested.html",
                        repeat(HEAD, 100_000, i -> "<div rel=schema:hasPart typeof=schema:Article>", "x")),
                ended(
                        "rdfa-flat.html",
                        fill(
                                HEAD,
                                LARGE,
                                i -> "<div vocab=http://schema.org/ typeof=Article><b property=name>Paper " + i
                                        + "</b></div>")),
                ended(
                        "rdfa-prefixes.html",
                        out -> wrap(out, "<div prefix=\"", LARGE, i -> "a" + i + ": http://a/ ", "\">x</div>")),
                ended(
                        "rdfa-prefixes-nested.html",
                        repeat(HEAD, 20_000, i -> "<div prefix='a" + i + ": http://a/'>", "x")),
                ended("microformats-nested.html", repeat(HEAD, 100_000, i -> "<div class='h-entry p-name'>", "x")),
                ended(
                        "microformats-flat.html",
                        fill(
                                HEAD,
                                LARGE,
                                i -> "<div class=h-entry><a class='u-url p-name' href=/a>Paper " + i + "</a></div>")),
                ended(
                        "coins.html",
                        fill(
                                HEAD,
                                LARGE,
                                i ->
                                        "<span class=Z3988 title='ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:journal&rft.atitle=Paper+"
                                                + i + "'></span>")),
                ended(
                        "meta.html",
                        fill(
                                "<html><head><meta name=citation_title content=Engines>",
                                LARGE,
                                i -> "<meta name=citation_author content='Ada " + i + " Byron'>")),
                ended("zeros.gz", BadInput::gzippedZeros),
                read("records-10000.warc", out -> records(out, 10_000)),
                read("records-10000.warc.gz", BadInput::gzippedRecords),
                ended("record-10gb.warc", out -> warcRecord(out, "text/html", 10L << 30, "<p>x</p>")),
                ended("record-zeros.warc.gz", BadInput::gzippedZerosRecord),
                ended("bomb.wacz", BadInput::wacz),
                ended("headers.warc", fill("WARC/1.0\r\n", LARGE, i -> "A" + i + ": b\r\n")),
                ended("broken-records.warc", fill("", LARGE, i -> "WARC/1.0\r\nnonsense\r\n\r\n")),
                ended("latin1-as-utf8.html", out -> {
                    out.write("<meta charset=utf-8><h2>Publications</h2><p>".getBytes(StandardCharsets.US_ASCII));
                    out.write("Andr\u00e9 B\u00fcrger. \u00dcber Maschinen. 1999.</p>"
                            .repeat(1000)
                            .getBytes(StandardCharsets.ISO_8859_1));
                }),
                ended(
                        "utf16.html",
                        out -> out.write(
                                ("\uFEFF" + HEAD + "<p>x</p>".repeat(3_000_000)).getBytes(StandardCharsets.UTF_16LE))));
    }

    private static String many(int count, String text) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(text).append(i);
        }
        return all.append(text.isBlank() ? "" : "\n").toString();
    }

    private static String macros() {
        StringBuilder all = new StringBuilder("@string{a0 = \"engines and engines\"}\n");
        for (int i = 1; i < 60; i++) {
            all.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
        }
        return all.append("@article{k, title = a59, author = a58, year = 2001}\n")
                .toString();
    }

    private static String reference(int i) {
        return "Ada Byron, Carl Babbage " + i + ". On the analytical engine, part " + i + ". Journal of Engines, "
                + i % 90 + "(2):1-" + (i + 2) + ", " + (1900 + i % 100) + ".\n\n";
    }

    private static String item(int i) {
        return "<li><a href=/p/" + i + ".pdf>On the analytical engine, part " + i + "</a>. Ada Byron, Carl Babbage. "
                + "<i>Journal of Engines</i>, " + i % 90 + "(2), " + (1900 + i % 100) + ".</li>\n";
    }

    private static String row(int i) {
        return "<tr><td>Ada Byron, Carl Babbage</td><td>On the analytical engine, part " + i
                + "</td><td>Journal of Engines</td><td>" + (1900 + i % 100) + "</td></tr>\n";
    }

    private static String bibtex(int i) {
        return "@article{key" + i + ",\n  author = {Byron, Ada and Babbage, Carl},\n  title = {On the {A}nalytical"
                + " Engine, part " + i + "},\n  journal = {Journal of Engines},\n  year = " + (1900 + i % 100)
                + "\n}\n\n";
    }

    private static String ris(int i) {
        return "TY  - JOUR\nAU  - Byron, Ada\nAU  - Babbage, Carl\nTI  - On the analytical engine, part " + i
                + "\nJO  - Journal of Engines\nPY  - " + (1900 + i % 100) + "\nER  - \n\n";
    }

    private static String csl(int i) {
        return "{\"id\":\"k" + i + "\",\"type\":\"article-journal\",\"title\":\"On the analytical engine, part " + i
                + "\",\"author\":[{\"family\":\"Byron\",\"given\":\"Ada\"}],\"issued\":{\"date-parts\":[["
                + (1900 + i % 100) + "]]}},\n";
    }

    private static String article(int i) {
        return "{\"@context\":\"https://schema.org\",\"@type\":\"ScholarlyArticle\",\"name\":\"On engines, part " + i
                + "\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Byron\"},\"datePublished\":\"1843\"}";
    }

    static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A beginning, and then one piece after the other until there are so many bytes. */
    static Content fill(String head, long size, IntFunction<String> piece) {
        return out -> wrap(out, head, size, piece, "");
    }

    private static void wrap(OutputStream out, String head, long size, IntFunction<String> piece, String tail)
            throws IOException {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        out.write(first);
        long written = first.length;
        for (int i = 0; written < size; i++) {
            byte[] bytes = piece.apply(i).getBytes(StandardCharsets.UTF_8);
            out.write(bytes);
            written += bytes.length;
        }
        out.write(tail.getBytes(StandardCharsets.UTF_8));
    }

    private static Content repeat(String head, int count, IntFunction<String> piece, String tail) {
        return out -> {
            text(head).writeTo(out);
            for (int i = 0; i < count; i++) {
                text(piece.apply(i)).writeTo(out);
            }
            text(tail).writeTo(out);
        };
    }

    private static void noise(OutputStream out) throws IOException {
        Random random = new Random(7);
        byte[] piece = new byte[MB];
        for (int i = 0; i < 1024; i++) {
            random.nextBytes(piece);
            piece[0] = 0;
            out.write(piece);
        }
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] piece = new byte[MB];
        for (int i = 0; i < megabytes; i++) {
            out.write(piece);
        }
    }

    private static void gzippedZeros(OutputStream out) throws IOException {
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zeros(zip, 10 << 10);
        }
    }

    private static void gzippedRecords(OutputStream out) throws IOException {
        for (int i = 0; i < 10_000; i++) {
            GZIPOutputStream zip = new GZIPOutputStream(out);
            record(zip, i);
            zip.finish();
        }
    }

    private static void gzippedZerosRecord(OutputStream out) throws IOException {
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            warcRecord(zip, "text/html", 10L << 30, "");
            zeros(zip, 10 << 10);
            text("\r\n\r\n").writeTo(zip);
            record(zip, 1);
        }
    }

    private static void wacz(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            zeros(zip, 10 << 10);
            zip.closeEntry();
        }
    }

    private static void records(OutputStream out, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            record(out, i);
        }
    }

    private static void record(OutputStream out, int i) throws IOException {
        StringBuilder page = new StringBuilder(HEAD + "<h1>Ada Byron</h1><h2>Publications</h2><ul>");
        for (int k = 0; k < 3; k++) {
            page.append(item(i * 3 + k));
        }
        warcRecord(out, "http://example.org/" + i, "text/html", page.length(), page + "</ul>");
    }

    private static void warcRecord(OutputStream out, String type, long length, String body) throws IOException {
        warcRecord(out, "http://example.org/", type, length, body);
    }

    private static void warcRecord(OutputStream out, String address, String type, long length, String body)
            throws IOException {
        long real = length == body.length() - 5 ? body.length() : length;
        text("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                        + new java.util.UUID(7, address.hashCode())
                        + ">\r\nContent-Type: " + type + "\r\nContent-Length: " + real + "\r\n\r\n" + body
                        + (real == body.length() ? "\r\n\r\n" : ""))
                .writeTo(out);
    }
}
