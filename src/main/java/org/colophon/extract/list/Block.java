package org.colophon.extract.list;

import java.util.List;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/** Some lines that may be one entry of a list. */
final class Block {

    private static final double NAMES_LINE = 0.3;
    private static final double YEAR = 0.25;
    private static final double MOST = 0.8;

    private final List<Line> lines;
    private final int skip;
    private final boolean wrapped;
    private final List<Element> elements;
    private final EntryText text;
    private final double likeness;

    /**
     * @param lines its lines, at least one
     * @param skip how many chars of the first line are its number or bullet
     * @param wrapped whether the lines are one text that was only wrapped
     * @param elements the elements that hold it, in order; none on a page without markup
     */
    Block(List<Line> lines, int skip, boolean wrapped, List<Element> elements) {
        this.lines = List.copyOf(lines);
        this.skip = skip;
        this.wrapped = wrapped;
        this.elements = List.copyOf(elements);
        this.text = EntryText.of(this.lines, skip, wrapped);
        this.likeness = measure();
    }

    List<Line> lines() {
        return lines;
    }

    int skip() {
        return skip;
    }

    boolean wrapped() {
        return wrapped;
    }

    List<Element> elements() {
        return elements;
    }

    EntryText text() {
        return text;
    }

    /** How much it reads like one reference; a line of nothing but names speaks for it. */
    double likeness() {
        return likeness;
    }

    private double measure() {
        double words = ReferenceLikeness.of(text.text());
        boolean names = words > 0
                && !wrapped
                && lines.size() > 1
                && lines.stream().anyMatch(line -> NameList.isNames(line.text()));
        return names ? Math.max(words, Math.min(words + NAMES_LINE, MOST)) : words;
    }

    /**
     * How much it weighs against other ways to cut: by what it reads like, and how much of the page it explains.
     *
     * @param dated whether a heading gives its year, so that it need not
     */
    double weight(boolean dated) {
        boolean lent = dated && !ReferenceLikeness.YEAR.matcher(text.text()).find();
        return (likeness + (lent ? YEAR : 0)) * Math.sqrt(text.text().length());
    }

    int first() {
        return lines.get(0).number();
    }

    int last() {
        return lines.get(lines.size() - 1).number();
    }
}
