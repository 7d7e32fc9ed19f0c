package org.colophon.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.colophon.capture.Captured;
import org.colophon.capture.Inputs;
import org.colophon.model.Capture;
import org.colophon.model.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    @DisplayName("a text page is its lines that show something, white space folded")
    void text() {
        assertThat(lines("One\r\n\n   two \t  words\n\n\n three\u00A0four\r"))
                .containsExactly("One", "two words", "three four");
    }

    @Test
    @DisplayName("a line knows its indent and the blank lines before it")
    void layout() {
        Line third = open("One\n\n\n    two").lines().get(1);
        assertThat(third.indent()).isEqualTo(4);
        assertThat(third.blanksBefore()).isEqualTo(2);
    }

    @Test
    @DisplayName("evidence quotes the raw text, white space and all, and counts code points")
    void evidence() {
        Page page = open("\uD83C\uDF33\uD83C\uDF33 tree\nred   oak\n");
        Evidence oak = page.lines().get(1).quote().evidence();
        assertThat(oak.exact()).isEqualTo("red   oak");
        assertThat(oak.start()).isEqualTo(8);
        assertThat(oak.end()).isEqualTo(17);
        assertThat(oak.prefix()).endsWith(" tree\n");
        assertThat(oak.suffix()).isEqualTo("\n");
    }

    @Test
    @DisplayName("positions hold behind thousands of characters that need two chars")
    void positionsFarBehind() {
        Page page = open("a" + "\uD83C\uDF33".repeat(5000) + "\nlast");
        Evidence last = page.lines().get(1).quote().evidence();
        assertThat(last.start()).isEqualTo(5002);
        assertThat(last.exact()).isEqualTo("last");
    }

    @Test
    @DisplayName("in HTML a block is a line, <br> breaks one, inline elements run on, what is hidden is silent")
    void html() {
        assertThat(lines("""
                <!DOCTYPE html><title>not shown</title>
                <h1>A <em>fine</em>
                   title</h1><p>one<br>two<script>no()</script></p>
                <div hidden>no</div><div style="color:red; display : none">no</div><p aria-hidden="true">no</p>
                <ul><li>first<li>second</ul><table><tr><td>cell<td>next</table>
                <img src="x" alt="Portrait of Jane Roe"><button>t<span>heir</span></button>"""))
                .containsExactly(
                        "A fine title",
                        "one",
                        "two",
                        "first",
                        "second",
                        "cell",
                        "next",
                        "Portrait of Jane Roe",
                        "their");
    }

    @Test
    @DisplayName("a sign within a sentence divides no line and says nothing; any other picture is a line of its own")
    void signs() {
        assertThat(lines("""
                <!DOCTYPE html>
                <p>Jane Roe<a href="x"><img src="x" alt="iD"></a>, <img alt="iD"> Bo Li and <img alt="iD">Ann Lee</p>
                <p><img alt="Portrait of Jane Roe"> Jane Roe</p>
                <p>Jane Roe <img alt="a lamp"></p>"""))
                .containsExactly(
                        "Jane Roe, Bo Li and Ann Lee", "Portrait of Jane Roe", "Jane Roe", "Jane Roe", "a lamp");
    }

    @Test
    @DisplayName("evidence in HTML is a slice of the source, entities and tags as they are written")
    void htmlEvidence() {
        Page page = open("<!doctype html><p>Fish &amp; chips, caf&eacute;&#x1F333;, <b>bold</b> end</p>");
        Line line = page.lines().get(0);
        assertThat(line.text()).isEqualTo("Fish & chips, café\uD83C\uDF33, bold end");
        assertThat(line.quote(0, 12).evidence().exact()).isEqualTo("Fish &amp; chips");
        assertThat(line.quote(14, 20).evidence().exact()).isEqualTo("caf&eacute;&#x1F333;");
        assertThat(line.quote(22, 30).evidence().exact()).isEqualTo("bold</b> end");
    }

    @Test
    @DisplayName("a byte order mark is not part of the text; windows-1252 and declared encodings are read")
    void encodings() {
        assertThat(linesOf("\uFEFFÉté".getBytes(UTF_8))).containsExactly("Été");
        assertThat(linesOf("\uFEFFÉté".getBytes(UTF_16LE))).containsExactly("Été");
        assertThat(linesOf("A long enough beginning in ASCII, then \u0141\u00F3d\u017A".getBytes(UTF_16LE)))
                .isEqualTo(linesOf("A long enough beginning in ASCII, then \u0141\u00F3d\u017A".getBytes(UTF_8)));
        assertThat(linesOf("Été".getBytes(Charset.forName("windows-1252")))).containsExactly("Été");
        byte[] declared = "<!doctype html><meta charset=iso-8859-2><p>Łódź</p>".getBytes(Charset.forName("iso-8859-2"));
        assertThat(linesOf(declared)).containsExactly("Łódź");
    }

    @Test
    @DisplayName("what is no text is refused with a reason")
    void unreadable() {
        assertThat(reason("%PDF-1.7 abc".getBytes(UTF_8))).isEqualTo("it is a PDF file, not text");
        assertThat(reason(new byte[] {'a', 0, 'b'})).contains("NUL");
        assertThat(reason(" \n \t\n".getBytes(UTF_8))).isEqualTo("it holds nothing to read");
        assertThat(reason(new byte[0])).isEqualTo("it is empty");
        assertThat(Pages.open(Inputs.capture("x", new byte[11]), 10)).isInstanceOf(Opened.Unreadable.class);
    }

    @Test
    @DisplayName("what the server says of the charset counts, unless a byte order mark or the bytes say no")
    void serversCharset() {
        Charset latin2 = Charset.forName("ISO-8859-2");
        byte[] polish = "<p>Stanis\u0142aw".getBytes(latin2);
        assertThat(served("text/html; charset=iso-8859-2", polish)).containsExactly("Stanis\u0142aw");
        assertThat(served("text/html;Charset=\"ISO-8859-2\"", polish)).containsExactly("Stanis\u0142aw");
        assertThat(served("text/html; charset=nonsense", "<p>Zo\u00eb".getBytes(UTF_8)))
                .containsExactly("Zo\u00eb");
        assertThat(served("text/html; charset=utf-8", "<p>Zo\u00eb".getBytes(ISO_8859_1)))
                .containsExactly("Zo\u00eb");
        assertThat(served("text/html; charset=iso-8859-2", "\uFEFF<p>Zo\u00eb".getBytes(UTF_8)))
                .containsExactly("Zo\u00eb");
        assertThat(served("text/plain; charset=utf-16le", "Zo\u00eb".getBytes(UTF_16LE)))
                .containsExactly("Zo\u00eb");
        assertThat(served("text/html; charset=windows-1252", "<meta charset=utf-8><p>Zo\u00eb".getBytes(ISO_8859_1)))
                .containsExactly("Zo\u00eb");
    }

    private static List<String> served(String mediaType, byte[] bytes) {
        Capture known = Inputs.capture("page", bytes).capture();
        Capture said =
                new Capture(known.sha256(), known.size(), mediaType, "page", known.address(), known.capturedAt());
        return ((Opened.Readable) Pages.open(new Captured(said, bytes)))
                .page().lines().stream().map(Line::text).toList();
    }

    @Test
    @DisplayName("a hundred thousand nested elements neither overflow the stack nor take long")
    void deepNesting() {
        String deep = "<!doctype html>" + "<div>".repeat(100_000) + "deep";
        assertThat(lines(deep)).containsExactly("deep");
        assertThat(lines("<!doctype html>" + "<b>".repeat(100_000) + "deep")).containsExactly("deep");
    }

    private static List<String> lines(String text) {
        return open(text).lines().stream().map(Line::text).toList();
    }

    private static List<String> linesOf(byte[] bytes) {
        Opened opened = Pages.open(Inputs.capture("page", bytes));
        return ((Opened.Readable) opened)
                .page().lines().stream().map(Line::text).toList();
    }

    private static String reason(byte[] bytes) {
        return ((Opened.Unreadable) Pages.open(Inputs.capture("page", bytes))).reason();
    }

    private static Page open(String text) {
        return ((Opened.Readable) Pages.open(Inputs.capture("page", text.getBytes(UTF_8)))).page();
    }
}
