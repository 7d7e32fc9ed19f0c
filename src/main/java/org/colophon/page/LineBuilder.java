package org.colophon.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects lines character by character: folds white space, drops what is invisible, and remembers where each
 * character stands in the raw text.
 */
final class LineBuilder {
    private static final int NO_POSITION = -1;
    private static final int[] NONE = new int[0];

    private final RawText raw;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] starts = NONE;
    /** Chars that are written with more than one, and where those end: the first {@link #wideCount} count. */
    private int[] wide = NONE;

    private int[] wideEnds = NONE;
    private int wideCount;
    private int base;
    private int indent;
    private int blanks;
    /** Where the white space stands that is kept only if something visible follows it. */
    private int spaceStart = NO_POSITION;

    private int spaceEnd = NO_POSITION;

    LineBuilder(RawText raw) {
        this.raw = raw;
    }

    RawText raw() {
        return raw;
    }

    /** Adds a character of the text that the raw text writes from {@code start} to {@code end}. */
    void add(char c, int start, int end) {
        if (isInvisible(c)) {
            return;
        }
        if (isSpace(c)) {
            if (text.length() == 0) {
                indent++;
            } else if (spaceStart == NO_POSITION) {
                spaceStart = start;
                spaceEnd = end;
            }
            return;
        }
        if (spaceStart != NO_POSITION) {
            put(' ', spaceStart, spaceEnd);
            spaceStart = NO_POSITION;
        }
        put(c, start, end);
    }

    /** What the line that is being collected says so far. */
    String current() {
        return text.toString();
    }

    /** Ends the current line. A line with nothing visible counts as blank if the page itself broke it there. */
    void endLine(boolean printedBreak) {
        spaceStart = NO_POSITION;
        if (text.length() == 0) {
            blanks += printedBreak ? 1 : 0;
            indent = 0;
            return;
        }
        var content = new Line.LineText(
                text.toString(), base, stretches(), first(wide, wideCount), first(wideEnds, wideCount));
        lines.add(new Line(raw, lines.size() + 1, indent, blanks, content));
        text.setLength(0);
        starts = NONE;
        wideCount = 0;
        indent = 0;
        blanks = 0;
    }

    List<Line> lines() {
        endLine(false);
        return List.copyOf(lines);
    }

    private void put(char c, int start, int end) {
        int at = text.length();
        if (at == 0) {
            base = start;
        }
        // Positions are spelled out only from the first gap on: most lines have none, and pages can be large.
        if (starts.length == 0 && start != base + at) {
            starts = new int[Math.max(64, at * 2)];
            for (int i = 0; i < at; i++) {
                starts[i] = base + i;
            }
        }
        if (starts.length > 0) {
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
            }
            starts[at] = start;
        }
        if (end != start + 1) {
            putWide(at, end);
        }
        text.append(c);
    }

    private void putWide(int at, int end) {
        if (wideCount == wide.length) {
            int room = Math.max(16, wideCount * 2);
            wide = Arrays.copyOf(wide, room);
            wideEnds = Arrays.copyOf(wideEnds, room);
        }
        wide[wideCount] = at;
        wideEnds[wideCount++] = end;
    }

    private static int[] first(int[] numbers, int count) {
        return count == 0 ? NONE : Arrays.copyOf(numbers, count);
    }

    /** The positions of the line as stretches: a large page has few gaps a line, so this takes far less room. */
    private int[] stretches() {
        if (starts.length == 0) {
            return starts;
        }
        int[] found = new int[2 * text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || starts[i] != starts[i - 1] + 1) {
                found[count++] = i;
                found[count++] = starts[i];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Characters that only steer the layout: byte order marks, zero-width spaces, word joiners, soft hyphens. */
    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\u00AD';
    }
}
