package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.page.Line;

/** The ways to cut plain lines into blocks: at numbers or bullets, at blank lines, at indents, at each line. */
final class TextBlocks {
    private static final Pattern MARK = Pattern.compile(
            "^(?:\\[[\\p{L}\\d+:._-]{1,20}\\]|\\(?\\d{1,3}[.)]|[A-Z]{1,2}\\d{1,3}[.):]|[-*•–◦▪·]|\\d{1,3}(?=\\s{1,}\\p{Lu}))\\s+");

    private TextBlocks() {}

    /** Each way that cuts anything, the blocks in order. */
    static List<List<Block>> of(List<Line> lines, Outline outline, boolean wrapped) {
        return List.of(
                atMarks(lines, outline, wrapped),
                atBlanks(lines, outline, wrapped),
                atIndents(lines, outline, wrapped),
                each(lines));
    }

    /** How many chars at the start of a line are its number or bullet. */
    static int mark(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? mark.end() : 0;
    }

    private static List<Block> atMarks(List<Line> lines, Outline outline, boolean wrapped) {
        List<Block> blocks = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        boolean open = false;
        for (Line line : lines) {
            boolean marked = mark(line.text()) > 0;
            if (marked || line.blanksBefore() > 0 || outline.isHeading(line)) {
                close(blocks, current, wrapped);
                open = marked;
            }
            if (open) {
                current.add(line);
            }
        }
        close(blocks, current, wrapped);
        return blocks;
    }

    private static List<Block> atBlanks(List<Line> lines, Outline outline, boolean wrapped) {
        List<Block> blocks = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            if (line.blanksBefore() > 0 || outline.isHeading(line)) {
                close(blocks, current, wrapped);
            }
            if (!outline.isHeading(line)) {
                current.add(line);
            }
        }
        close(blocks, current, wrapped);
        return blocks;
    }

    /** A line further in than the one that began the block goes on with it. */
    private static List<Block> atIndents(List<Line> lines, Outline outline, boolean wrapped) {
        List<Block> blocks = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            if (!current.isEmpty() && (line.indent() <= current.get(0).indent() || line.blanksBefore() > 0)) {
                close(blocks, current, wrapped);
            }
            current.add(line);
        }
        close(blocks, current, wrapped);
        return blocks;
    }

    private static List<Block> each(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            close(blocks, new ArrayList<>(List.of(line)), true);
        }
        return blocks;
    }

    private static void close(List<Block> blocks, List<Line> current, boolean wrapped) {
        if (!current.isEmpty()) {
            blocks.add(new Block(current, mark(current.get(0).text()), wrapped, List.of()));
            current.clear();
        }
    }
}
