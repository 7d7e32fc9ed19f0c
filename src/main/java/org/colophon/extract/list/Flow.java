package org.colophon.extract.list;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.page.Line;
import org.colophon.page.Page;
import org.jsoup.nodes.Element;

/**
 * What a page shows that can be part of an entry: its lines, each cut into pieces. Buttons, badges, abstracts and other
 * companions of entries are left out.
 */
final class Flow {
    private final List<Line> lines;
    private final List<List<Piece>> pieces;
    private final Map<Element, Range> ranges;
    private final Map<Integer, Integer> levels;
    private final Set<String> owner;
    private final BitSet names;
    private final BitSet spanning;

    /**
     * @param lines the page's lines
     * @param pieces for each line the pieces that count
     * @param ranges for each element that shows something its lines
     * @param levels the ranks of the lines that are set as headings, the highest is 1
     * @param names the lines that only name a value beside them
     * @param spanning the lines of cells that stand for several rows of a table
     */
    Flow(
            List<Line> lines,
            List<List<Piece>> pieces,
            Map<Element, Range> ranges,
            Map<Integer, Integer> levels,
            BitSet names,
            BitSet spanning) {
        this.lines = lines;
        this.pieces = pieces;
        this.ranges = ranges;
        this.levels = levels;
        this.names = names;
        this.spanning = spanning;
        this.owner = Owner.of(lines, levels);
    }

    static Flow of(Page page) {
        return page.dom()
                .map(dom -> HtmlFlow.read(page.lines(), dom.document()))
                .orElseGet(() -> TextFlow.read(page.lines()));
    }

    /** The first and last line, both counted from 0. */
    record Range(int first, int last) {
        Range and(Range other) {
            return new Range(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The pieces of a line that can be part of an entry, in order. */
    List<Piece> pieces(int line) {
        return pieces.get(line);
    }

    /** The words of the name of who the page is about, in lower case without accents; none if it does not say. */
    Set<String> owner() {
        return owner;
    }

    /** Whether a line is the name of a value that stands beside it, so that it heads nothing. */
    boolean isName(int line) {
        return names.get(line) || pieces.get(line).stream().anyMatch(Piece::isName);
    }

    /** Whether a line holds for several rows of a table, even if it is part of the first. */
    boolean isSpanning(int line) {
        return spanning.get(line);
    }

    /** Whether the page is plain text. */
    boolean isText() {
        return ranges.isEmpty();
    }

    /** The rank of a line that is set as a heading; 0 for any other. */
    int level(int line) {
        return levels.getOrDefault(line, 0);
    }

    /** Whether all of a line is set in bold type or underlined. */
    boolean isBold(int line) {
        List<Piece> parts = pieces.get(line);
        return !parts.isEmpty() && parts.stream().allMatch(Piece::isBold);
    }

    /** The lines that an element shows; empty if it shows nothing. */
    Optional<Range> range(Element element) {
        return Optional.ofNullable(ranges.get(element));
    }
}
