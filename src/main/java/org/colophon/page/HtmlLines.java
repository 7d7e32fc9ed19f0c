package org.colophon.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The lines an HTML page shows: a block element is a line of its own, {@code <br>} breaks one, inline elements run
 * on, a picture that is not within a sentence stands for its alternative text, and what is hidden says nothing.
 */
final class HtmlLines implements NodeFilter {
    private static final Set<String> DROPPED = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "canvas",
            "video",
            "audio",
            "noframes",
            "datalist");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em",
            "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "s", "samp", "slot", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "rt", "rp", "rb");
    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private final String source;
    private final LineBuilder lines;
    private int preformatted;

    private HtmlLines(RawText raw) {
        this.source = raw.text();
        this.lines = new LineBuilder(raw);
    }

    static List<Line> of(RawText raw, Document document) {
        HtmlLines filter = new HtmlLines(raw);
        NodeTraversor.filter(filter, document);
        return filter.lines.lines();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText(), text.sourceRange());
            return FilterResult.CONTINUE;
        }
        if (node instanceof Element element) {
            return headOf(element);
        }
        return node.nodeName().equals("#doctype") || node.nodeName().startsWith("#c")
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    private FilterResult headOf(Element element) {
        String name = element.normalName();
        if (isDropped(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            lines.endLine(true);
        } else if (name.equals("img") && Pictures.isWithinSentence(element, lines.current())) {
            return FilterResult.CONTINUE;
        } else if (name.equals("img")) {
            lines.endLine(false);
            add(element.attr("alt"), element.attributes().sourceRange("alt").valueRange());
            lines.endLine(false);
        } else if (!INLINE.contains(name)) {
            lines.endLine(false);
        }
        preformatted += name.equals("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (!INLINE.contains(name) && !name.equals("br") && !name.equals("img")) {
                lines.endLine(false);
            }
            preformatted -= name.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** Whether nothing inside an element is shown. */
    static boolean isDropped(Element element) {
        return isNoText(element) || isHidden(element);
    }

    /** Whether an element holds no text for readers, such as a script. */
    static boolean isNoText(Element element) {
        return DROPPED.contains(element.normalName());
    }

    /** Whether an element runs on with the text around it. */
    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /** Whether the page does not show an element, at least not at first. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").strip().toLowerCase(Locale.ROOT).equals("true")
                || HIDING_STYLE.matcher(element.attr("style")).find();
    }

    private void add(String text, Range where) {
        int start = where.isTracked() ? where.startPos() : 0;
        int end = where.isTracked() ? Math.min(where.endPos(), source.length()) : 0;
        Alignment positions = Alignment.of(source, start, end, text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted > 0 && c == '\n') {
                lines.endLine(true);
            } else {
                lines.add(c, positions.start(i), positions.end(i));
            }
        }
    }
}
