package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One record of a RIS file: its lines in order. */
final class RisRecord {
    private static final Set<String> OWN = Set.of("TI", "T1", "CT", "BT", "AU", "A1");

    /** A tag, what stands after it, and the lines that continue it. */
    private record Line(String tag, Span first, List<Span> more) {
        boolean isBlank() {
            return first.isBlank() && more.isEmpty();
        }

        Span value() {
            if (more.isEmpty()) {
                return first;
            }
            StringBuilder text = new StringBuilder(first.text());
            more.forEach(line -> text.append('\n').append(line.text()));
            int from = first.isBlank() ? more.get(0).from() : first.from();
            return Span.standingFor(
                    text.toString(), from, more.get(more.size() - 1).to());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private boolean ended;

    void add(String tag, Span value) {
        lines.add(new Line(tag, value, new ArrayList<>()));
    }

    /** Adds a line to the field before it. */
    void extend(Span line) {
        if (!lines.isEmpty()) {
            lines.get(lines.size() - 1).more().add(line);
        }
    }

    void end() {
        ended = true;
    }

    boolean ended() {
        return ended;
    }

    /** Takes over the lines of a record that turned out to be a part of this one. */
    void append(RisRecord part) {
        lines.addAll(part.lines);
        ended = part.ended;
    }

    /** Whether it names its title or an author. */
    boolean namesItself() {
        return lines.stream().anyMatch(line -> OWN.contains(line.tag()) && !line.isBlank());
    }

    /** Whether it holds more than its type. */
    boolean saysMore() {
        return lines.stream().anyMatch(line -> !line.tag().equals("TY"));
    }

    /** The type in capitals; without a type it is any. */
    String type() {
        return first("TY").map(type -> type.text().toUpperCase(Locale.ROOT)).orElse("GEN");
    }

    /** All that some tags say, in the order of the file. */
    List<Span> all(String... tags) {
        Set<String> wanted = Set.of(tags);
        return lines.stream()
                .filter(line -> wanted.contains(line.tag()) && !line.isBlank())
                .map(Line::value)
                .toList();
    }

    /** The first thing that the first of some tags says, the tags tried in the order given. */
    Optional<Span> first(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> lines.stream()
                        .filter(line -> line.tag().equals(tag) && !line.isBlank())
                        .limit(1))
                .findFirst()
                .map(Line::value);
    }
}
