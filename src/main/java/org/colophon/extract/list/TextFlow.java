package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.page.Line;

/** Finds in plain lines the signs that set words off, as Markdown and mail have them, and what they set off. */
final class TextFlow {
    private static final String FENCE = "```";
    private static final int LONGEST_TARGET = 500;

    private final List<Line> lines;
    private final List<List<Piece>> pieces = new ArrayList<>();
    /** How much of what is read is set off: signs that were opened and not yet closed. */
    private boolean slanted;

    private boolean bold;
    private boolean fenced;
    private final Map<Integer, Integer> levels = new HashMap<>();

    private TextFlow(List<Line> lines) {
        this.lines = lines;
    }

    static Flow read(List<Line> lines) {
        TextFlow flow = new TextFlow(lines);
        for (int i = 0; i < lines.size(); i++) {
            flow.pieces.add(flow.cut(lines.get(i)));
            int level = hashes(lines.get(i).text());
            if (level > 0 && !flow.fenced) {
                flow.levels.put(i, level);
            }
        }
        return new Flow(lines, flow.pieces, Map.of(), flow.levels, new BitSet(), new BitSet());
    }

    /** The rank of a heading as Markdown has them; 0 if a line is none. */
    private static int hashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '#') {
            count++;
        }
        return count <= 6 && count < text.length() && text.charAt(count) == ' ' ? count : 0;
    }

    private List<Piece> cut(Line line) {
        String text = line.text();
        if (text.startsWith(FENCE)) {
            fenced = !fenced;
            return List.of();
        }
        if (fenced) {
            return List.of();
        }
        if (line.blanksBefore() > 0 || TextBlocks.mark(text) > 0) {
            slanted = false;
            bold = false;
        }
        List<Piece> found = new ArrayList<>(1);
        int start = 0;
        int at = TextBlocks.mark(text);
        while (at < text.length()) {
            int sign = sign(text, at);
            if (sign == 0) {
                at++;
                continue;
            }
            add(found, line, start, at);
            if (text.charAt(at) == '[' || text.charAt(at) == '!') {
                at = link(found, line, at);
            } else {
                toggle(text, at, sign);
                at += sign;
            }
            start = at;
        }
        add(found, line, start, text.length());
        return found;
    }

    /** How many chars at a place are a sign that sets words off; 0 if none. */
    private int sign(String text, int at) {
        char c = text.charAt(at);
        if (c == '\\') {
            return at + 1 < text.length() && "*_[]#\\`".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        }
        if (c == '[' || c == '!') {
            return target(text, at + (c == '!' ? 1 : 0)) > 0 ? 1 : 0;
        }
        if (c != '*' && c != '_' || at > 0 && text.charAt(at - 1) == '\\') {
            return 0;
        }
        int length = at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 1;
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean behind = at + length < text.length() && !Character.isWhitespace(text.charAt(at + length));
        boolean set = length == 2 ? bold : slanted;
        boolean opens = !set && !before && behind && text.charAt(at + length) != ',';
        boolean closes = set && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        return opens || closes ? length : 0;
    }

    private void toggle(String text, int at, int length) {
        if (text.charAt(at) == '\\') {
            return;
        }
        if (length == 2) {
            bold = !bold;
        } else {
            slanted = !slanted;
        }
    }

    /** Where the target of a link ends that begins with a bracket; -1 if it is none. */
    private static int target(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return -1;
        }
        int middle = at + 1;
        int last = Math.min(text.length() - 1, at + LONGEST_TARGET);
        while (middle < last && !(text.charAt(middle) == ']' && text.charAt(middle + 1) == '(')) {
            if (text.charAt(middle) == '[' && middle > at + 1) {
                return -1;
            }
            middle++;
        }
        int end = middle < last ? text.indexOf(')', middle) : -1;
        return end > 0 && end - middle < LONGEST_TARGET ? end + 1 : -1;
    }

    /** Adds what a link says, unless it is a button or a picture. */
    private int link(List<Piece> found, Line line, int at) {
        String text = line.text();
        boolean picture = text.charAt(at) == '!';
        int from = at + (picture ? 2 : 1);
        int end = target(text, from - 1);
        int to = text.indexOf("](", from - 1);
        if (!picture && !Labels.isLabel(text.substring(from, to))) {
            found.add(new Piece(line, from, to, Optional.empty(), marks() + "a"));
        }
        return end;
    }

    private void add(List<Piece> found, Line line, int from, int to) {
        if (from < to && !line.text().substring(from, to).isBlank()) {
            found.add(new Piece(line, from, to, Optional.empty(), marks()));
        }
    }

    private String marks() {
        return (slanted ? "i" : "") + (bold ? "b" : "");
    }
}
