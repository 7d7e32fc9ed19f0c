package org.colophon.page;

import java.util.Arrays;
import org.colophon.model.Evidence;
import org.colophon.model.Quoted;

/**
 * One line of a page as a reader sees it: white space folded to single blanks, none at either end, never empty.
 *
 * <p>Every character knows where it comes from, so any part of the line can be quoted from the raw text, verbatim.
 */
public final class Line {
    private final RawText raw;
    private final int number;
    private final int indent;
    private final int blanksBefore;
    private final String text;
    private final int base;
    /**
     * The stretches whose chars follow one another in the raw text: for each its place in the line, then its place in the
     * raw text. Empty when all chars follow one another from {@link #base}.
     */
    private final int[] stretches;
    /** The chars that are written with more than one, such as an entity, in ascending order. */
    private final int[] wide;
    /** Raw end of each of those. */
    private final int[] wideEnds;

    Line(RawText raw, int number, int indent, int blanksBefore, LineText content) {
        this.raw = raw;
        this.number = number;
        this.indent = indent;
        this.blanksBefore = blanksBefore;
        this.text = content.text();
        this.base = content.base();
        this.stretches = content.stretches();
        this.wide = content.wide();
        this.wideEnds = content.wideEnds();
    }

    /** The place of this line among the page's lines, from 1, blank ones not counted. */
    public int number() {
        return number;
    }

    /** How many white-space characters stand before the first visible one; 0 in a page that has no lines of its own. */
    public int indent() {
        return indent;
    }

    /** How many blank lines stand just before this one. */
    public int blanksBefore() {
        return blanksBefore;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Where the line's first character stands in the raw text, in chars. */
    public int start() {
        return rawStart(0);
    }

    /** Where the line's last character ends in the raw text, in chars. */
    public int end() {
        return rawEnd(text.length() - 1);
    }

    /** The whole line. */
    public Quoted quote() {
        return quote(0, text.length());
    }

    /**
     * A part of the line, white space at its ends left out.
     *
     * @throws IllegalArgumentException if nothing else is there
     */
    public Quoted quote(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Quoted(text.substring(start, end), evidence(start, end));
    }

    /** Where the characters from {@code from} to {@code to} stand in the raw text. */
    public Evidence evidence(int from, int to) {
        return raw.quote(rawStart(from), rawEnd(to - 1));
    }

    /** Where the text between a place in this line and one in a later line (or this) stands in the raw text. */
    public Evidence evidenceUpTo(int from, Line last, int to) {
        return raw.quote(rawStart(from), Math.max(last.rawEnd(to - 1), rawEnd(from)));
    }

    /** The first character that stands at a place of the raw text or behind it; the line's length if none does. */
    public int indexOf(int position) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rawStart(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int rawStart(int at) {
        if (stretches.length == 0) {
            return base + at;
        }
        int low = 0;
        int high = stretches.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (stretches[2 * middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return stretches[2 * low + 1] + at - stretches[2 * low];
    }

    private int rawEnd(int at) {
        int found = Arrays.binarySearch(wide, at);
        return found >= 0 ? wideEnds[found] : rawStart(at) + 1;
    }

    @Override
    public String toString() {
        return number + ": " + text;
    }

    /** What a line says and where its characters come from. */
    record LineText(String text, int base, int[] stretches, int[] wide, int[] wideEnds) {
        @Override
        public boolean equals(Object other) {
            return other instanceof LineText that && text.equals(that.text) && Arrays.equals(stretches, that.stretches);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
