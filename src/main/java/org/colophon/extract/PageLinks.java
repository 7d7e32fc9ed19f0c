package org.colophon.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Evidence;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Page;
import org.jsoup.nodes.Element;

/**
 * The links of an HTML page by where they stand, so that whoever read the page's text can ask where
 * its words lead. Which class or list a link is in does not matter.
 */
final class PageLinks {

    /**
     * A link.
     *
     * @param start the first character of the element in the raw text
     * @param end the character after it
     * @param target the absolute address
     * @param text what the link is called
     */
    record Anchor(int start, int end, Quoted target, String text) {}

    private final List<Anchor> anchors = new ArrayList<>();
    private final String raw;
    private final boolean plain;
    private boolean registries;

    private PageLinks(Page page) {
        this.raw = page.raw();
        this.plain = raw.codePointCount(0, raw.length()) == raw.length();
    }

    /** The links of a page; none for a text. */
    static PageLinks of(Page page) {
        PageLinks links = new PageLinks(page);
        page.dom().ifPresent(links::collect);
        return links;
    }

    private void collect(Dom dom) {
        for (Element element : dom.document().getElementsByTag("a")) {
            if (element.sourceRange().isTracked() && element.endSourceRange().isTracked()) {
                dom.link(element, "href")
                        .filter(target -> !element.attr("href").strip().startsWith("#"))
                        .ifPresent(target -> anchors.add(new Anchor(
                                element.sourceRange().startPos(),
                                element.endSourceRange().endPos(),
                                Addresses.withoutTracking(target),
                                label(element))));
            }
        }
        anchors.sort(Comparator.comparingInt(Anchor::start));
        registries = anchors.stream()
                .anyMatch(anchor -> PersonIdentifier.at(anchor.target()).isPresent());
    }

    /** What a link is called; a picture is called by what it says to those who cannot see it. */
    private static String label(Element anchor) {
        for (String text : List.of(anchor.text(), anchor.attr("aria-label"), anchor.attr("title"))) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return anchor.select("img[alt]").attr("alt");
    }

    boolean isEmpty() {
        return anchors.isEmpty();
    }

    /** Whether some link leads to a registry of people. */
    boolean leadsToRegistries() {
        return registries;
    }

    /** A part of the page's raw text. */
    String raw(int from, int to) {
        return raw.substring(from, to);
    }

    /** The link that a quote stands in. */
    Optional<Anchor> around(Evidence evidence) {
        int start = start(evidence);
        int end = end(evidence);
        int last = firstFrom(start + 1) - 1;
        // Links do not stand in one another, whatever a page's author wrote.
        return last >= 0 && end <= anchors.get(last).end() ? Optional.of(anchors.get(last)) : Optional.empty();
    }

    /** The links that begin at or after one place and before another. */
    List<Anchor> between(int from, int to) {
        int first = firstFrom(from);
        return anchors.subList(first, Math.max(first, firstFrom(to)));
    }

    /** The place of the first link that begins at or after a place of the raw text. */
    private int firstFrom(int position) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a quote begins, in chars of the raw text. */
    int start(Evidence evidence) {
        return plain ? evidence.start() : raw.offsetByCodePoints(0, evidence.start());
    }

    /** Where a quote ends, in chars of the raw text. */
    int end(Evidence evidence) {
        return plain ? evidence.end() : raw.offsetByCodePoints(0, evidence.end());
    }
}
