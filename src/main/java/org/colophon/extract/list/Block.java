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

    private static final double NAMES_LINE = 0.3;
    private static final double YEAR = 0.25;
    private static final double MOST = 0.8;

    Block {
        lines = List.copyOf(lines);
        elements = List.copyOf(elements);
    }

    EntryText text() {
        return EntryText.of(lines, skip, wrapped);
    }

    /** How much it reads like one reference; a line of nothing but names speaks for it. */
    double likeness() {
        double likeness = ReferenceLikeness.of(text().text());
        boolean names = likeness > 0
                && !wrapped
                && lines.size() > 1
                && lines.stream().anyMatch(line -> NameList.isNames(line.text()));
        return names ? Math.max(likeness, Math.min(likeness + NAMES_LINE, MOST)) : likeness;
    }

    /**
     * How much it weighs against other ways to cut: by what it reads like, and how much of the page it explains.
     *
     * @param dated whether a heading gives its year, so that it need not
     */
    double weight(boolean dated) {
        String text = text().text();
        boolean lent = dated && !ReferenceLikeness.YEAR.matcher(text).find();
        return (likeness() + (lent ? YEAR : 0)) * Math.sqrt(text.length());
    }

    int first() {
        return lines.get(0).number();
    }

    int last() {
        return lines.get(lines.size() - 1).number();
    }
}
