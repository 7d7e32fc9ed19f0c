package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/** Some parts of lines run together into one text, any part of which can be quoted from the page. */
final class EntryText {
    /** A part of a line and where it stands in the text. */
    private record Segment(Line line, int from, int to, int at) {
        int end() {
            return at + to - from;
        }
    }

    private final List<Segment> segments;
    private final String text;

    private EntryText(List<Segment> segments, String text) {
        this.segments = segments;
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Collects the parts of a text in the order in which it is to have them. */
    static final class Builder {
        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        int length() {
            return text.length();
        }

        /** Adds a part of a line; where it does not touch the part before it, a blank divides them. */
        Builder add(Line line, int from, int to) {
            if (from >= to) {
                return this;
            }
            Optional<Segment> near = last().filter(last -> last.line() == line && last.end() == text.length());
            boolean runsOn =
                    near.filter(last -> Piece.touch(line, last.to(), from)).isPresent();
            if (!runsOn && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            near.filter(last -> last.to() == from)
                    .ifPresentOrElse(
                            last -> setLast(new Segment(line, last.from(), to, last.at())),
                            () -> segments.add(new Segment(line, from, to, text.length())));
            text.append(line.text(), from, to);
            return this;
        }

        /** Adds what another text has between two places. */
        Builder add(EntryText other, int from, int to) {
            for (Segment segment : other.segments) {
                int begin = Math.max(from, segment.at());
                int end = Math.min(to, segment.end());
                if (begin < end) {
                    int local = segment.from() - segment.at();
                    add(segment.line(), begin + local, end + local);
                }
            }
            return this;
        }

        /** Ends a part with a full stop of our own, unless it has a mark. */
        Builder stop() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            cut(end);
            if (text.length() > 0
                    && (Character.isLetterOrDigit(text.charAt(text.length() - 1))
                            || ")*’”\"".indexOf(text.charAt(text.length() - 1)) >= 0)) {
                text.append(". ");
            }
            return this;
        }

        private void cut(int end) {
            text.setLength(end);
            last().filter(last -> last.end() > end).ifPresent(last -> {
                int over = last.end() - end;
                setLast(new Segment(last.line(), last.from(), last.to() - over, last.at()));
            });
        }

        private Optional<Segment> last() {
            return segments.isEmpty() ? Optional.empty() : Optional.of(segments.get(segments.size() - 1));
        }

        private void setLast(Segment segment) {
            segments.set(segments.size() - 1, segment);
        }

        EntryText build() {
            return new EntryText(List.copyOf(segments), text.toString());
        }
    }

    /** The text from a place on, to read on its own. */
    EntryText from(int start) {
        return new Builder().add(this, start, text.length()).build();
    }

    /** A part of the text; empty if nothing visible is there. */
    Optional<Quoted> quote(int from, int to) {
        StringBuilder value = new StringBuilder();
        Segment first = null;
        Segment last = null;
        int begin = 0;
        int end = 0;
        for (Segment segment : segments) {
            int start = Math.max(from, segment.at());
            int stop = Math.min(to, segment.end());
            if (start < stop && !text.substring(start, stop).isBlank()) {
                begin = first == null ? start : begin;
                first = first == null ? segment : first;
                value.append(last != null && segment.at() > last.end() ? " " : "")
                        .append(text, start, stop);
                last = segment;
                end = stop;
            }
        }
        if (first == null || last == null) {
            return Optional.empty();
        }
        while (end > begin && text.charAt(end - 1) == ' ') {
            end--;
        }
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        if (first == last) {
            return Optional.of(first.line().quote(local(first, begin), local(first, end)));
        }
        boolean inOrder = first.line().start() <= last.line().start();
        return inOrder
                ? Optional.of(new Quoted(
                        value.toString().strip().replaceAll(" {2,}", " "),
                        first.line().evidenceUpTo(local(first, begin), last.line(), local(last, end))))
                : Optional.of(first.line().quote(local(first, begin), local(first, Math.min(end, first.end()))));
    }

    private static int local(Segment segment, int at) {
        return at - segment.at() + segment.from();
    }
}
