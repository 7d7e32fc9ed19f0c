package org.colophon.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.colophon.extract.ClaimSpans.Span;

/** A page with each span coloured by its use, as one HTML file that needs nothing beside it. */
final class DebugPage {

    private static final List<String> COLOURS = List.of(
            "#ffe08a", "#b7e4c7", "#a9def9", "#e4c1f9", "#ffc6a5", "#f9c6d3", "#d0f4a0", "#c9d6ff", "#e8d8c3",
            "#c3f0ee");

    private final StringBuilder out = new StringBuilder();
    private final TreeMap<String, String> colours = new TreeMap<>();

    private DebugPage() {}

    /**
     * Draws a page.
     *
     * @param name what the page is called
     * @param raw its raw text
     * @param spans what was read from where; where two overlap, the first is drawn
     */
    static String of(String name, String raw, List<Span> spans) {
        DebugPage page = new DebugPage();
        spans.forEach(span ->
                page.colours.computeIfAbsent(span.use(), use -> COLOURS.get(page.colours.size() % COLOURS.size())));
        page.head(name);
        page.body(raw, spans);
        page.out.append("</pre></body></html>\n");
        return page.out.toString();
    }

    private void head(String name) {
        out.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(name))
                .append(
                        "</title><style>pre{white-space:pre-wrap;overflow-wrap:anywhere}mark{border-radius:2px}</style>")
                .append("</head><body><h1>")
                .append(escape(name))
                .append("</h1><p>");
        colours.forEach((use, colour) -> out.append("<mark style=\"background:")
                .append(colour)
                .append("\">")
                .append(escape(use))
                .append("</mark> "));
        out.append("What is not coloured was left unread.</p><pre>");
    }

    private void body(String raw, List<Span> spans) {
        int[] points = raw.codePoints().toArray();
        int at = 0;
        for (Span span : spans) {
            if (span.start() < at || span.end() > points.length) {
                continue;
            }
            out.append(escape(new String(points, at, span.start() - at)));
            String tip = span.use()
                    + (span.listing() > 0 ? " of listing " + span.listing() : "")
                    + (span.confidence() < 1 ? String.format(Locale.ROOT, ", %.2f sure", span.confidence()) : "");
            out.append("<mark style=\"background:")
                    .append(colours.get(span.use()))
                    .append("\" title=\"")
                    .append(escape(tip))
                    .append("\">")
                    .append(escape(new String(points, span.start(), span.end() - span.start())))
                    .append("</mark>");
            at = span.end();
        }
        out.append(escape(new String(points, at, points.length - at)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
