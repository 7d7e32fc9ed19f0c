package org.colophon.markup.syntax;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Evidence;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * A COinS: an OpenURL context object in the title of a span.
 *
 * @param element the span
 * @param pairs its keys and values in order
 */
public record ContextObject(Element element, List<Pair> pairs) {
    private static final int MOST = 5000;

    /** A key such as {@code rft.atitle} and what it says. */
    public record Pair(String key, Quoted value) {}

    /** The context objects of a page. */
    public static List<ContextObject> of(Dom dom, String raw) {
        List<ContextObject> found = new ArrayList<>();
        for (Element span : dom.document().select("[class~=(?i)(?:^|\\s)Z3988(?:\\s|$)][title]")) {
            if (found.size() < MOST) {
                found.add(new ContextObject(span, pairs(dom, raw, span)));
            }
        }
        return found;
    }

    private static List<Pair> pairs(Dom dom, String raw, Element span) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : span.attr("title").split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String encoded = part.substring(equals + 1);
                String value = decode(encoded).replaceAll("\\s+", " ").strip();
                if (!value.isEmpty()) {
                    pairs.add(new Pair(
                            decode(part.substring(0, equals)).toLowerCase(java.util.Locale.ROOT),
                            new Quoted(value, evidence(dom, raw, span, encoded))));
                }
            }
        }
        return pairs;
    }

    private static Evidence evidence(Dom dom, String raw, Element span, String encoded) {
        Range range = span.attributes().sourceRange("title").valueRange();
        int end = Math.min(range.endPos(), raw.length());
        int found = raw.indexOf('=' + encoded, range.startPos());
        return found >= 0 && found + encoded.length() < end
                ? dom.evidence(found + 1, found + 1 + encoded.length())
                : dom.evidence(range.startPos(), end);
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }
}
