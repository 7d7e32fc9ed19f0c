package org.colophon.page;

import java.util.List;
import java.util.Optional;
import org.colophon.capture.Captured;
import org.colophon.capture.MediaTypes;
import org.colophon.model.Capture;
import org.jsoup.nodes.Document;

/** Turns captured bytes into pages. */
public final class Pages {
    /** The largest capture that {@link #open(Captured)} reads: 16 MB. */
    public static final long DEFAULT_LIMIT = 16L << 20;

    /** No page has so many lines; data that has them is refused before it takes several times its size in memory. */
    private static final int MOST_BREAKS = 400_000;

    private Pages() {}

    /** Opens a capture of at most {@link #DEFAULT_LIMIT} bytes. */
    public static Opened open(Captured captured) {
        return open(captured, DEFAULT_LIMIT);
    }

    /**
     * Opens a capture: decodes its bytes and cuts them into lines.
     *
     * <p>The capture's media type decides between text and HTML where it says so; otherwise the content does.
     * A charset in it is believed, if the bytes can be read so.
     *
     * @param limit the most bytes that are read
     */
    public static Opened open(Captured captured, long limit) {
        byte[] bytes = captured.bytes();
        if (bytes.length > limit) {
            return new Opened.Unreadable(
                    "it is larger than the limit (" + bytes.length + " bytes, " + limit + " allowed)");
        }
        if (bytes.length == 0) {
            return new Opened.Unreadable("it is empty");
        }
        Decoded decoded = Decoded.of(bytes, captured.capture().mediaType());
        if (decoded instanceof Decoded.Binary binary) {
            return new Opened.Unreadable(binary.reason());
        }
        RawText raw = new RawText(((Decoded.Text) decoded).text());
        if (hasTooManyBreaks(raw.text())) {
            return new Opened.Unreadable("it has more than " + MOST_BREAKS + " lines");
        }
        boolean html = isHtml(captured.capture().mediaType(), raw.text());
        return html ? html(captured.capture(), raw) : text(captured.capture(), raw);
    }

    private static Opened html(Capture capture, RawText raw) {
        Optional<Document> document = HtmlParser.parse(raw.text());
        if (document.isEmpty()) {
            return new Opened.Unreadable("it has more than " + HtmlParser.MOST_NODES + " tags and attributes");
        }
        Dom dom = new Dom(raw, document.get(), capture.address());
        List<Line> lines = HtmlLines.of(raw, document.get());
        return opened(new Page(capture, Page.Form.HTML, raw.text(), lines, Optional.of(dom)));
    }

    private static Opened text(Capture capture, RawText raw) {
        return opened(new Page(capture, Page.Form.TEXT, raw.text(), TextLines.of(raw), Optional.empty()));
    }

    /** A page without a visible line may still say something in its head. */
    private static Opened opened(Page page) {
        boolean silent = page.lines().isEmpty() && page.dom().isEmpty();
        return silent ? new Opened.Unreadable("it holds nothing to read") : new Opened.Readable(page);
    }

    private static boolean hasTooManyBreaks(String text) {
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            breaks += c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return breaks > MOST_BREAKS;
    }

    private static boolean isHtml(String mediaType, String text) {
        String type = mediaType.strip().toLowerCase(java.util.Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
            return true;
        }
        return !type.startsWith("text/plain") && MediaTypes.looksLikeHtml(text);
    }
}
