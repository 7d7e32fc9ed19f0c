package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.page.Line;

/** The ways to cut plain lines into blocks: at numbers or bullets, at blank lines, at indents, at each line. */
final class TextBlocks {
    private static final Pattern MARK = Pattern.compile(
            "^(?:\\[[\\p{L}\\d+:._-]{1,20}\\]|\\(\\s?\\d{1,3}\\)|\\d{1,3}[.)]|\\[\\s?\\d{1,3}\\s?\\]"
                    + "|[A-Z]{1,2}\\d{1,3}[.):]|[-*•–◦▪·○●■□►▸>+]|\\d{1,3}(?=\\s{1,}\\p{Lu})|（\\d{1,3}）|[①-⑳])\\s*(?<=\\s|[）①-⑳•●■◦▪])");
    private static final int MOST_LINES = 12;
    private static final int LEAST_LINED = 2;
    private static final int LEAST_MARKED = 3;
    private static final String BULLETS = "-*•–◦▪·○●■□►▸>+";

    private TextBlocks() {}

    /** Each way that cuts anything, the blocks in order. */
    static List<List<Block>> of(Flow flow, Outline outline, boolean wrapped) {
        List<Line> lines = flow.lines();
        IntPredicate parted = i -> lines.get(i).blanksBefore() > 0 || outline.isHeading(i);
        Cutter marks = new Cutter(flow, outline, wrapped);
        marks.cut(
                i -> parted.test(i) || mark(lines.get(i).text()) > 0,
                i -> mark(lines.get(i).text()) > 0);
        Cutter blanks = new Cutter(flow, outline, wrapped);
        blanks.cut(parted, i -> !outline.isHeading(i));
        BitSet goingOn = belowMarks(marks.blocks);
        Cutter indents = new Cutter(flow, outline, wrapped);
        indents.cut(
                i -> !goingOn.get(i) && (parted.test(i) || lines.get(i).indent() <= indents.indent()),
                i -> !outline.isHeading(i));
        Cutter each = new Cutter(flow, outline, true);
        each.cut(i -> true, i -> !outline.isHeading(i) && !goingOn.get(i));
        List<List<Block>> ways = new ArrayList<>(List.of(marks.blocks, blanks.blocks, indents.blocks, each.blocks));
        if (wrapped) {
            for (List<Block> blocks : List.of(marks.blocks, blanks.blocks)) {
                if (isLined(flow, blocks)) {
                    ways.add(
                            0,
                            blocks.stream()
                                    .map(block -> Block.of(flow, block.first(), block.last(), false, List.of()))
                                    .toList());
                }
            }
        }
        return ways;
    }

    /** Where several entries are numbered, a line without a number only goes on with the one above. */
    private static BitSet belowMarks(List<Block> marked) {
        BitSet below = new BitSet();
        List<Block> entries = marked.stream()
                .filter(block -> block.likeness() >= ReferenceLikeness.ENOUGH)
                .toList();
        if (entries.size() >= LEAST_MARKED) {
            entries.forEach(block -> below.set(block.first() + 1, block.last() + 1));
        }
        return below;
    }

    /** Whether most blocks have their parts on lines of their own, the names on one, rather than lines that were wrapped. */
    private static boolean isLined(Flow flow, List<Block> blocks) {
        int several = 0;
        int lined = 0;
        for (Block block : blocks) {
            int lines = block.last() - block.first() + 1;
            if (lines > 1 && lines < MOST_LINES && block.likeness() > 0) {
                several++;
                lined += isLined(flow, block) ? 1 : 0;
            }
        }
        return lined >= LEAST_LINED && lined * 2 >= several;
    }

    private static boolean isLined(Flow flow, Block block) {
        boolean names = false;
        for (int i = block.first(); i <= block.last(); i++) {
            String text = flow.lines().get(i).text();
            String bare = i == block.first() ? text.substring(mark(text)) : text;
            char last = text.charAt(text.length() - 1);
            if (i > block.first() && EntryRows.runsOn(flow.lines().get(i - 1).text(), text)) {
                continue;
            }
            boolean open = i < block.last() && (last == ',' || last == '-' || last == '&' || text.endsWith(" and"));
            if (open
                    || bare.isEmpty()
                    || Character.isLowerCase(bare.charAt(0))
                            && i > block.first()
                            && !NameShapes.isJoint(bare.split(" ")[0])
                            && !bare.matches("in:? .*")) {
                return false;
            }
            names |= NameList.isNames(bare);
        }
        return names;
    }

    /** How many chars at the start of a line are its number or bullet. */
    static int mark(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean possible = first >= '0' && first <= '9'
                || first >= 'A' && first <= 'Z'
                || "[(（".indexOf(first) >= 0
                || bullet(text) > 0
                || first >= '①' && first <= '⑳';
        if (!possible) {
            return 0;
        }
        Matcher mark = MARK.matcher(text);
        return mark.find() ? mark.end() : 0;
    }

    /** Whether a line begins with a bullet, so that it is one of several: its length; 0 if it does not. */
    static int bullet(String text) {
        return !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    }

    /** Cuts lines where a block begins, and keeps the blocks whose first line may begin an entry. */
    private static final class Cutter {
        private final Flow flow;
        private final boolean wrapped;
        private final Outline outline;
        private final List<Block> blocks = new ArrayList<>();
        private int first = -1;

        Cutter(Flow flow, Outline outline, boolean wrapped) {
            this.flow = flow;
            this.outline = outline;
            this.wrapped = wrapped;
        }

        /** How far in the line stands that began the current block. */
        int indent() {
            return first < 0 ? Integer.MAX_VALUE : flow.lines().get(first).indent();
        }

        void cut(IntPredicate begins, IntPredicate entry) {
            for (int i = 0; i < flow.lines().size(); i++) {
                if (begins.test(i)) {
                    close(i - 1);
                    first = entry.test(i) ? i : -1;
                }
                if (first < 0 && entry.test(i) && i == 0) {
                    first = i;
                }
            }
            close(flow.lines().size() - 1);
        }

        private void close(int last) {
            if (first >= 0 && first <= last && !outline.isHeading(first)) {
                blocks.add(Block.of(flow, first, last, wrapped, List.of()));
            }
            first = -1;
        }
    }
}
