package org.colophon.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.markup.syntax.Origin;
import org.colophon.markup.syntax.Statement;
import org.colophon.model.Evidence;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words of the page that a statement stands on. */
final class Quotes {
    private static final int START_OF_SCRIPT = 80;

    private final Dom dom;
    private final String raw;
    private final Map<Element, Integer> lastFound = new IdentityHashMap<>();

    Quotes(Dom dom, String raw) {
        this.dom = dom;
        this.raw = raw;
    }

    /** What a statement says, with the place that says it; empty if it says nothing or leads nowhere known. */
    Optional<Quoted> of(Statement statement) {
        Node object = statement.object();
        if (object.isBlank()) {
            return Optional.empty();
        }
        String value = object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
        return of(value, statement.origin());
    }

    /** A text with the place that says it. */
    Optional<Quoted> of(String written, Origin origin) {
        String value = written.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (origin instanceof Origin.InAttribute attribute) {
            return dom.attribute(attribute.element(), attribute.name())
                    .map(quoted -> new Quoted(value, quoted.evidence()));
        }
        if (origin instanceof Origin.InText text) {
            return text(text.element());
        }
        String verbatim = origin instanceof Origin.InScript inScript ? inScript.written() : written;
        return script(origin.element(), verbatim).map(evidence -> new Quoted(value, evidence));
    }

    /** The text of an element, shown or not. */
    Optional<Quoted> text(Element element) {
        Optional<Quoted> shown = dom.text(element);
        if (shown.isPresent()) {
            return shown;
        }
        List<TextNode> hidden = new ArrayList<>();
        element.nodeStream(TextNode.class).forEach(hidden::add);
        return dom.line(hidden).map(Line::quote);
    }

    /** The string in the script if it stands there verbatim, else the script's beginning. */
    private Optional<Evidence> script(Element script, String value) {
        for (DataNode data : script.dataNodes()) {
            if (data.sourceRange().isTracked()) {
                int start = data.sourceRange().startPos();
                int end = Math.min(data.sourceRange().endPos(), raw.length());
                for (String spelling : JsonSpellings.of(value)) {
                    int found = find(script, '"' + spelling + '"', start, end);
                    if (found >= 0) {
                        return Optional.of(dom.evidence(found + 1, found + 1 + spelling.length()));
                    }
                }
                int from = start;
                while (from < end && Character.isWhitespace(raw.charAt(from))) {
                    from++;
                }
                int to = Math.min(end, from + START_OF_SCRIPT);
                boolean halved = to < end && to > from && Character.isHighSurrogate(raw.charAt(to - 1));
                return from < end ? Optional.of(dom.evidence(from, halved ? to - 1 : to)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Values come nearly in the order of the script, so the search goes on where the last one was found. */
    private int find(Element script, String text, int start, int end) {
        int last = Math.max(start, lastFound.getOrDefault(script, start));
        int found = raw.indexOf(text, last);
        if (found < 0 || found + text.length() > end) {
            found = last == start ? -1 : raw.indexOf(text, start);
        }
        if (found < 0 || found + text.length() > end) {
            return -1;
        }
        lastFound.put(script, found);
        return found;
    }
}
