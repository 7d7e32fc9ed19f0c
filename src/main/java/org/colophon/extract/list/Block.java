package org.colophon.extract.list;

import java.util.List;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/**
 * Some lines that may be one entry of a list.
 *
 * @param lines its lines, at least one
 * @param skip how many chars of the first line are its number or bullet
 * @param wrapped whether the lines are one text that was only wrapped
 * @param elements the elements that hold it, in order; none on a page without markup
 */
record Block(List<Line> lines, int skip, boolean wrapped, List<Element> elements) {

    Block {
        lines = List.copyOf(lines);
        elements = List.copyOf(elements);
    }

    EntryText text() {
        return EntryText.of(lines, skip, wrapped);
    }

    double likeness() {
        return ReferenceLikeness.of(text().text());
    }

    int first() {
        return lines.get(0).number();
    }

    int last() {
        return lines.get(lines.size() - 1).number();
    }
}
