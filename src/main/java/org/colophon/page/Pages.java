package org.colophon.page;

import java.util.Optional;
import org.colophon.capture.Captured;
import org.colophon.capture.MediaTypes;
import org.colophon.model.Capture;
import org.jsoup.nodes.Document;

/** Turns captured bytes into pages. */
public final class Pages {
    /** The largest capture that {@link #open(Captured)} reads: 64 MB. */
    public static final long DEFAULT_LIMIT = 64L << 20;

    private Pages() {}

    /** Opens a capture of at most {@link #DEFAULT_LIMIT} bytes. */
    public static Opened open(Captured captured) {
        return open(captured, DEFAULT_LIMIT);
    }

    /**
     * Opens a capture: decodes its bytes and cuts them into lines.
     *
     * <p>The capture's media type decides between text and HTML where it says so; otherwise the content does.
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
        Decoded decoded = Decoded.of(bytes);
        if (decoded instanceof Decoded.Binary binary) {
            return new Opened.Unreadable(binary.reason());
        }
        RawText raw = new RawText(((Decoded.Text) decoded).text());
        boolean html = isHtml(captured.capture().mediaType(), raw.text());
        return html ? html(captured.capture(), raw) : text(captured.capture(), raw);
    }

    private static Opened html(Capture capture, RawText raw) {
        Document document = HtmlLines.parse(raw);
        Dom dom = new Dom(raw, document, capture.address());
        return opened(new Page(capture, Page.Form.HTML, raw.text(), HtmlLines.of(raw, document), Optional.of(dom)));
    }

    private static Opened text(Capture capture, RawText raw) {
        return opened(new Page(capture, Page.Form.TEXT, raw.text(), TextLines.of(raw), Optional.empty()));
    }

    /** A page without a visible line may still say something in its head. */
    private static Opened opened(Page page) {
        boolean silent = page.lines().isEmpty() && page.dom().isEmpty();
        return silent ? new Opened.Unreadable("it holds nothing to read") : new Opened.Readable(page);
    }

    private static boolean isHtml(String mediaType, String text) {
        String type = mediaType.strip().toLowerCase(java.util.Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
            return true;
        }
        return !type.startsWith("text/plain") && MediaTypes.looksLikeHtml(text);
    }
}
