package org.colophon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colophon.model.Claims;
import org.colophon.model.Evidence;
import org.colophon.page.Line;
import org.colophon.page.Page;

/**
 * How much of a page its claims rest on, line by line. A line is read if any value was taken from any part of it; what
 * only tells a reader where it is, such as a heading, gives no value and counts as unread.
 *
 * @param lines how many lines the page shows
 * @param unread the lines nothing was taken from, neighbours together, in the order of the page
 */
public record Coverage(int lines, List<Run> unread) {

    /** Enough to know a line by. */
    private static final int EXCERPT = 60;

    /**
     * Lines next to one another that gave nothing.
     *
     * @param from the number of the first line, counted from 1 without blank ones
     * @param to the number of the last line
     * @param begins how the first line begins, at most 60 characters and a sign for the rest
     */
    public record Run(int from, int to, String begins) {
        /** How many lines these are. */
        public int length() {
            return to - from + 1;
        }

        private Run withNext() {
            return new Run(from, to + 1, begins);
        }
    }

    public Coverage {
        unread = List.copyOf(unread);
    }

    /** How much of a page some claims about it rest on. */
    public static Coverage of(Page page, Claims claims) {
        BitSet used = new BitSet();
        ClaimSpans.of(claims).forEach(span -> used.set(span.start(), span.end()));
        List<Run> runs = new ArrayList<>();
        for (Line line : page.lines()) {
            if (isUsed(line, used)) {
                continue;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).to() == line.number() - 1) {
                runs.set(last, runs.get(last).withNext());
            } else {
                runs.add(new Run(line.number(), line.number(), excerpt(line.text())));
            }
        }
        return new Coverage(page.lines().size(), runs);
    }

    /** How many lines gave nothing. */
    public int unreadLines() {
        return unread.stream().mapToInt(Run::length).sum();
    }

    private static boolean isUsed(Line line, BitSet used) {
        Evidence place = line.evidence(0, line.length());
        int next = used.nextSetBit(place.start());
        return next >= 0 && next < place.end();
    }

    private static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
