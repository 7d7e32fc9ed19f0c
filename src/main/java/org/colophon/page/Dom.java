package org.colophon.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colophon.model.Evidence;
import org.colophon.model.Quoted;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The document of an HTML page, with the place of everything in the raw text.
 *
 * <p>Readers find elements with jsoup, and take from here what they say: a text as a {@link Line},
 * any part of which can be quoted verbatim; an attribute as a quoted value.
 *
 * <pre>{@code
 * dom.line(heading).map(Line::quote)          // the heading's text with its evidence
 * dom.link(anchor, "href")                    // the absolute address it leads to
 * }</pre>
 */
public final class Dom {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.+");

    private final RawText raw;
    private final Document document;

    Dom(RawText raw, Document document, Optional<URI> address) {
        this.raw = raw;
        this.document = document;
        address.ifPresent(uri -> {
            if (document.baseUri().isEmpty()) {
                document.setBaseUri(uri.toString());
            }
        });
    }

    /** The document as jsoup has it. Not to be changed. */
    public Document document() {
        return document;
    }

    /** The visible text of some nodes, in their order, as one line; empty if they show nothing. */
    public Optional<Line> line(Node... nodes) {
        return line(Arrays.asList(nodes));
    }

    /** The visible text of some nodes, in their order, as one line; empty if they show nothing. */
    public Optional<Line> line(List<? extends Node> nodes) {
        return line(nodes, HtmlLines::isDropped);
    }

    /** The text of some nodes as one line, with what is folded away or shown only on demand. */
    public Optional<Line> unfolded(List<? extends Node> nodes) {
        return line(nodes, HtmlLines::isNoText);
    }

    private Optional<Line> line(List<? extends Node> nodes, Predicate<Element> left) {
        LineBuilder builder = new LineBuilder(raw);
        for (Node node : nodes) {
            NodeTraversor.filter(new Text(builder, left), node);
        }
        return builder.lines().stream().findFirst();
    }

    /** Whether an element runs on with the text around it, such as a link. */
    public static boolean isInline(Element element) {
        return HtmlLines.isInline(element);
    }

    /** Whether the page does not show an element, at least not at first. */
    public static boolean isHidden(Element element) {
        return HtmlLines.isHidden(element);
    }

    /** Whether an element holds no text for readers, such as a script. */
    public static boolean isNoText(Element element) {
        return HtmlLines.isNoText(element);
    }

    /** The visible text of an element; empty if it shows nothing. */
    public Optional<Quoted> text(Element element) {
        return line(element).map(Line::quote);
    }

    /** The value of an attribute, white space folded; empty if it is not there or blank. */
    public Optional<Quoted> attribute(Element element, String name) {
        return attributeLine(element, name).map(Line::quote);
    }

    /** The value of an attribute as a line, any part of which can be quoted; empty if it is not there or blank. */
    public Optional<Line> attributeLine(Element element, String name) {
        LineBuilder builder = new LineBuilder(raw);
        add(builder, element.attr(name), element.attributes().sourceRange(name).valueRange());
        return builder.lines().stream().findFirst();
    }

    /**
     * The absolute address that an attribute names, resolved against the document's base and the page's address.
     *
     * @return empty if there is none, or it stays relative because nobody knows the page's address
     */
    public Optional<Quoted> link(Element element, String name) {
        String resolved =
                StringUtil.resolve(element.baseUri(), element.attr(name).strip());
        String absolute = resolved.isEmpty() ? element.attr(name).strip() : resolved;
        boolean known = ABSOLUTE.matcher(absolute).matches();
        return known
                ? attribute(element, name).map(quoted -> new Quoted(absolute, quoted.evidence()))
                : Optional.empty();
    }

    /** The evidence for a part of the raw text, from {@code start} to {@code end} counted in chars. */
    public Evidence evidence(int start, int end) {
        return raw.quote(start, end);
    }

    /** Whether an element says something: it is neither hidden nor of those that are never shown as text. */
    public static boolean isShown(Element element) {
        return !HtmlLines.isDropped(element);
    }

    private static void add(LineBuilder builder, String text, Range where) {
        if (!where.isTracked()) {
            return;
        }
        String source = builder.raw().text();
        Alignment positions = Alignment.of(source, where.startPos(), Math.min(where.endPos(), source.length()), text);
        for (int i = 0; i < text.length(); i++) {
            builder.add(text.charAt(i), positions.start(i), positions.end(i));
        }
    }

    /** Adds text as a line of its own goes: what breaks lines on the page becomes a blank. */
    private record Text(LineBuilder builder, Predicate<Element> left) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(builder, text.getWholeText(), text.sourceRange());
            } else if (node instanceof Element element) {
                if (left.test(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                blankAt(element, element.sourceRange());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                blankAt(element, element.endSourceRange());
            }
            return FilterResult.CONTINUE;
        }

        private void blankAt(Element element, Range where) {
            if (!HtmlLines.isInline(element) && where.isTracked()) {
                builder.add(' ', where.startPos(), Math.max(where.endPos(), where.startPos() + 1));
            }
        }
    }
}
