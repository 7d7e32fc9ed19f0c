package org.colophon.page;

import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses HTML into a document, as long as that stays of a size that memory holds.
 *
 * <p>The size of a page says little: a tag takes hundreds of bytes in a document, and by the rules of HTML one that
 * is never closed, such as {@code <b>}, is opened anew in each paragraph that follows.
 */
final class HtmlParser {

    /** Elements with their attributes, and comments: more than twice what the largest honest pages have. */
    static final int MOST_NODES = 250_000;

    private HtmlParser() {}

    /** The document; empty if it would have more than {@link #MOST_NODES}. */
    static Optional<Document> parse(String html) {
        if (tags(html) > MOST_NODES) {
            return Optional.empty();
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(0);
        try (StreamParser stream = new StreamParser(parser).parse(html, "")) {
            int nodes = 0;
            for (Iterator<Element> elements = stream.iterator(); elements.hasNext(); ) {
                nodes += 1 + elements.next().attributesSize();
                if (nodes > MOST_NODES) {
                    return Optional.empty();
                }
            }
            return Optional.of(stream.document());
        }
    }

    /** How many elements and comments there may be, but for those that are opened anew. */
    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags += isEndTag(html, at) ? 0 : 1;
        }
        return tags;
    }

    private static boolean isEndTag(String html, int at) {
        return html.startsWith("</", at) && at + 2 < html.length() && Character.isLetter(html.charAt(at + 2));
    }
}
