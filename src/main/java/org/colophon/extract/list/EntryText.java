package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/** Some lines run together into one text, any part of which can be quoted from the page. */
final class EntryText {
    private final List<Line> lines;
    private final int[] starts;
    private final int[] skipped;
    private final String text;

    private EntryText(List<Line> lines, int[] starts, int[] skipped, String text) {
        this.lines = lines;
        this.starts = starts;
        this.skipped = skipped;
        this.text = text;
    }

    /**
     * Runs lines together.
     *
     * @param skip how many chars of the first line are left out, such as its number
     * @param wrapped whether the lines are one text that was only wrapped; otherwise each line ends something, and
     *     gets a full stop if it has no mark of its own
     */
    static EntryText of(List<Line> lines, int skip, boolean wrapped) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] skipped = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                boolean open = Character.isLetterOrDigit(text.charAt(Math.max(0, text.length() - 1)));
                text.append(!wrapped && open ? ". " : " ");
            }
            starts[i] = text.length();
            skipped[i] = i == 0 ? Math.min(skip, lines.get(0).length() - 1) : 0;
            text.append(lines.get(i).text(), skipped[i], lines.get(i).length());
        }
        return new EntryText(List.copyOf(lines), starts, skipped, text.toString());
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lines.size();
    }

    int lineStart(int line) {
        return starts[line];
    }

    int lineEnd(int line) {
        return starts[line] + lines.get(line).length() - skipped[line];
    }

    /** A part of the text; empty if nothing visible is there. */
    Optional<Quoted> quote(int from, int to) {
        List<Quoted> parts = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < starts.length; i++) {
            int begin = Math.max(from, starts[i]);
            int end = Math.min(to, lineEnd(i));
            if (begin < end && !text.substring(begin, end).isBlank()) {
                parts.add(lines.get(i).quote(local(i, begin), local(i, end)));
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        int begin = Math.max(from, starts[first]);
        int end = Math.min(to, lineEnd(last));
        boolean inOrder = lines.get(first).start() < lines.get(last).start();
        if (!inOrder) {
            return Optional.of(parts.get(0));
        }
        String value = String.join(" ", parts.stream().map(Quoted::value).toList());
        return Optional.of(new Quoted(
                value, lines.get(first).evidenceUpTo(local(first, begin), lines.get(last), local(last, end))));
    }

    private int local(int line, int at) {
        return at - starts[line] + skipped[line];
    }
}
