package org.colophon.extract;

import java.util.Optional;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/**
 * A stretch of text that a document sets apart: a paragraph, or one of the links or spans in a row of them.
 *
 * @param line what it says
 * @param element the smallest element that holds all of it
 * @param hidden whether the page shows it only on demand
 */
record Piece(Line line, Element element, boolean hidden) {
    /** The rank of what stands in no heading. */
    static final int NO_HEADING = 7;

    String text() {
        return line.text();
    }

    /** The heading element it stands in, from 1 to 6; 7 outside of headings. */
    int rank() {
        Element heading = element.closest("h1, h2, h3, h4, h5, h6, [role=heading]");
        if (heading == null) {
            return NO_HEADING;
        }
        String level =
                heading.normalName().matches("h[1-6]") ? heading.normalName().substring(1) : heading.attr("aria-level");
        return level.matches("[1-6]") ? Integer.parseInt(level) : 2;
    }

    /** The link that says this and nothing more. */
    Optional<Element> link() {
        Element anchor = element.closest("a[href]");
        if (anchor == null) {
            Element only = element.selectFirst("a[href]");
            return only != null && same(only.text()) ? Optional.of(only) : Optional.empty();
        }
        return same(anchor.text()) ? Optional.of(anchor) : Optional.empty();
    }

    private boolean same(String other) {
        return Labels.fold(other).equals(Labels.fold(text()));
    }

    /** Whether it is the face of something to press. */
    boolean isControl() {
        return element.closest("button, [role=button], [role=tab], label, select, option, summary") != null;
    }
}
