package org.colophon.page;

import java.util.List;
import org.colophon.capture.Captured;
import org.colophon.capture.MediaTypes;

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
        boolean html = isHtml(captured.capture().mediaType(), raw.text());
        List<Line> lines = html ? HtmlLines.of(raw) : TextLines.of(raw);
        if (lines.isEmpty()) {
            return new Opened.Unreadable("it holds nothing to read");
        }
        Page.Form form = html ? Page.Form.HTML : Page.Form.TEXT;
        return new Opened.Readable(new Page(captured.capture(), form, raw.text(), lines));
    }

    private static boolean isHtml(String mediaType, String text) {
        String type = mediaType.strip().toLowerCase(java.util.Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
            return true;
        }
        return !type.startsWith("text/plain") && MediaTypes.looksLikeHtml(text);
    }
}
