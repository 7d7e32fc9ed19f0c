package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Some lines that may be one entry of a list. */
final class Block {
    private static final double NAMES_LINE = 0.3;
    private static final double YEAR = 0.25;
    private static final double MOST = 0.8;
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 4000;

    /** A line of an entry: where its words stand in the entry's text. */
    record Row(int from, int to) {}

    private final int first;
    private final int last;
    private final boolean wrapped;
    private final List<Element> elements;
    private final EntryText text;
    private final List<Row> rows;
    /** What holds each stretch of the text. */
    private final Map<Piece, Row> places;

    private final double likeness;
    private final boolean scholarly;
    private final boolean other;

    private Block(Block other, List<Element> elements) {
        this.first = other.first;
        this.last = other.last;
        this.wrapped = other.wrapped;
        this.elements = List.copyOf(elements);
        this.text = other.text;
        this.rows = other.rows;
        this.places = other.places;
        this.scholarly = other.scholarly;
        this.other = other.other;
        this.likeness = other.likeness;
    }

    private Block(
            int first,
            int last,
            boolean wrapped,
            List<Element> elements,
            EntryText text,
            List<Row> rows,
            Map<Piece, Row> places,
            Set<String> owner) {
        this.first = first;
        this.last = last;
        this.wrapped = wrapped;
        this.elements = List.copyOf(elements);
        this.text = text;
        this.rows = rows;
        this.places = places;
        boolean abstracts = rows.size() == 1
                && (Labels.isAbstract(text.text())
                        || Labels.isProse(text.text()) && !NameList.beginsWithNames(text.text()));
        ReferenceLikeness.Finding found =
                abstracts ? ReferenceLikeness.Finding.NOTHING : ReferenceLikeness.find(text.text(), owner);
        this.scholarly = found.scholarly();
        this.other = found.other();
        this.likeness = isSeveral(rows) ? 0 : measure(found.score());
    }

    /** Whether most of its lines are references of their own, so that it is a list and no entry. */
    private boolean isSeveral(List<Row> lines) {
        if (wrapped || lines.size() < 2 || lines.size() > MOST_LINES) {
            return false;
        }
        long references = lines.stream()
                .filter(row -> ReferenceLikeness.find(words(row)).isWhole())
                .count();
        return references >= 2 && references * 2 > lines.size();
    }

    /**
     * The block that some lines are.
     *
     * @param first the first line, counted from 0
     * @param last the last one
     * @param wrapped whether the lines are one text that was only wrapped
     * @param elements the elements that hold it, in order; none on a page without markup
     */
    static Block of(Flow flow, int first, int last, boolean wrapped, List<Element> elements) {
        EntryText.Builder text = new EntryText.Builder();
        List<Row> rows = new ArrayList<>();
        Map<Piece, Row> places = new LinkedHashMap<>();
        int size = 0;
        for (int i = first; i <= last && size < LONGEST; i++) {
            size += flow.lines().get(i).length();
        }
        if (size < LONGEST && last - first < MOST_LINES) {
            for (List<Piece> row : EntryRows.of(flow, first, last, wrapped)) {
                if (!wrapped) {
                    text.stop();
                }
                int from = -1;
                for (Piece piece : row) {
                    int before = text.length();
                    text.add(piece.line(), piece.from(), piece.to());
                    int start = Math.max(before, text.length() - (piece.to() - piece.from()));
                    from = from < 0 ? start : from;
                    places.put(piece, new Row(start, text.length()));
                }
                rows.add(new Row(Math.max(0, from), text.length()));
            }
        }
        return new Block(first, last, wrapped, elements, text.build(), rows, places, flow.owner());
    }

    /** The same lines, held by other elements. */
    Block heldBy(List<Element> others) {
        return new Block(this, others);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
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

    List<Row> rows() {
        return rows;
    }

    Map<Piece, Row> places() {
        return places;
    }

    /** The words of one of its lines. */
    String words(Row row) {
        return text.text().substring(row.from(), row.to()).strip();
    }

    /** Whether it is short and tells nothing in sentences. */
    boolean isPlain(int longest) {
        return text.text().length() <= longest
                && text.text().length() > 0
                && rows.stream().noneMatch(row -> Labels.isProse(words(row)) || Labels.isAbstract(words(row)));
    }

    /** What kinds of elements set its parts apart; blank if none does. */
    String shape() {
        if (elements.isEmpty()) {
            boolean lined = !wrapped
                    && rows.size() > 2
                    && Quotes.find(words(rows.get(0))).isPresent();
            return lined ? "quoted " + rows.size() : "";
        }
        TreeSet<String> tags = new TreeSet<>();
        places.keySet()
                .forEach(piece -> piece.parent()
                        .filter(parent -> !elements.contains(parent))
                        .ifPresent(parent -> tags.add(parent.normalName())));
        return String.join(" ", tags);
    }

    /** How much it reads like one reference; a line of nothing but names speaks for it. */
    double likeness() {
        return likeness;
    }

    /** Whether it has what a publication has and other things that name people and years have not. */
    boolean isScholarly() {
        return scholarly;
    }

    /** Whether more speaks against its being a reference than for it. */
    boolean isOther() {
        return other;
    }

    /** Whether it is nothing but a title between quotation marks. */
    boolean isQuotation() {
        String words = text.text().strip();
        Optional<Quotes.Span> quote = Quotes.find(words);
        return quote.isPresent() && quote.get().from() <= 1 && quote.get().to() >= words.length() - 2;
    }

    private double measure(double words) {
        boolean names = !wrapped
                && rows.size() > 1
                && rows.size() < 12
                && words < MOST
                && text.text().length() > 25
                && text.text().length() < 900
                && words > 0
                && rows.stream().anyMatch(row -> NameList.isNames(words(row)));
        return names ? Math.max(words, Math.min(words + NAMES_LINE, MOST)) : words;
    }

    /**
     * How much it weighs against other ways to cut: by what it reads like, and how much of the page it explains.
     *
     * @param dated whether a heading gives its year, so that it need not
     */
    double weight(boolean dated) {
        boolean lent = dated && !ReferenceLikeness.hasYear(text.text());
        return (likeness + (lent ? YEAR : 0)) * Math.sqrt(text.text().length());
    }
}
