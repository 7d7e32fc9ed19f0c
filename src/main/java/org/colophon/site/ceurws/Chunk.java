package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;

/**
 * What stands together: the texts between two ends of blocks, or between two blank lines.
 *
 * @param pieces texts and line breaks
 * @param afterRule whether a horizontal rule stands before it
 * @param text all its text, white space folded
 */
record Chunk(List<Piece> pieces, boolean afterRule, String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    Chunk {
        pieces = List.copyOf(pieces);
    }

    Chunk(List<Piece> pieces, boolean afterRule) {
        this(pieces, afterRule, text(pieces));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece instanceof Piece.Text shown ? shown.text() : " "));
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Cuts a flow where blocks end and where a blank line is forced. */
    static List<Chunk> cut(List<Piece> flow) {
        List<Chunk> chunks = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        boolean rule = false;
        int breaks = 0;
        for (Piece piece : flow) {
            boolean text = piece instanceof Piece.Text t && !t.isBlank();
            breaks = text
                    ? 0
                    : breaks
                            + (piece instanceof Piece.LineBreak line
                                            && line.node().isPresent()
                                    ? 1
                                    : 0);
            if (piece instanceof Piece.BlockBreak block) {
                rule = close(open, rule, chunks);
                rule |= block.rule();
            } else if (breaks == 2) {
                rule = close(open, rule, chunks);
            } else {
                open.add(piece);
            }
        }
        close(open, rule, chunks);
        return chunks;
    }

    private static boolean close(List<Piece> open, boolean rule, List<Chunk> chunks) {
        Chunk chunk = new Chunk(open, rule);
        open.clear();
        if (chunk.text().isBlank()) {
            return rule;
        }
        chunks.add(chunk);
        return false;
    }

    /** The texts that show something. */
    List<Piece.Text> texts() {
        return pieces.stream()
                .filter(piece -> piece instanceof Piece.Text text && !text.isBlank())
                .map(Piece.Text.class::cast)
                .toList();
    }

    boolean has(Mark mark) {
        return texts().stream().anyMatch(text -> text.mark() == mark);
    }

    /** The nodes of some of its texts, with the line breaks between them. */
    List<Node> nodes(Predicate<Piece.Text> wanted) {
        List<Node> nodes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text) {
                if (text.isBlank() ? !nodes.isEmpty() : wanted.test(text)) {
                    nodes.add(text.node());
                }
            } else if (piece instanceof Piece.LineBreak line && !nodes.isEmpty()) {
                line.node().ifPresent(nodes::add);
            }
        }
        return nodes;
    }

    /** Its lines, each a chunk of its own. */
    List<Chunk> lines() {
        List<Chunk> lines = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        boolean rule = afterRule;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.LineBreak) {
                rule = close(open, rule, lines);
            } else {
                open.add(piece);
            }
        }
        close(open, rule, lines);
        return lines;
    }
}
