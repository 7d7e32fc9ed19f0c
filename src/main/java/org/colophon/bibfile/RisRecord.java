package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One record of a RIS file: its lines in order. */
final class RisRecord {
    private static final Set<String> OWN = Set.of("TI", "T1", "CT", "BT", "AU", "A1");

    /** A tag and what stands after it, with the lines that continue it. */
    record Field(String tag, Span value) {}

    private final List<Field> fields = new ArrayList<>();
    private boolean ended;

    void add(String tag, Span value) {
        fields.add(new Field(tag, value));
    }

    /** Adds a line to the field before it. */
    void extend(Span line) {
        if (!fields.isEmpty()) {
            Field last = fields.remove(fields.size() - 1);
            Span value = last.value();
            Span longer = new Span(value.text() + "\n" + line.text(), value.from(), line.to(), false);
            fields.add(new Field(last.tag(), value.isBlank() ? line : longer));
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
        fields.addAll(part.fields);
        ended = part.ended;
    }

    /** Whether it names its title or an author. */
    boolean namesItself() {
        return fields.stream().anyMatch(field -> OWN.contains(field.tag()) && !field.value().isBlank());
    }

    /** Whether it holds more than its type. */
    boolean saysMore() {
        return fields.stream().anyMatch(field -> !field.tag().equals("TY"));
    }

    /** The type in capitals; without a type it is any. */
    String type() {
        return first("TY").map(type -> type.text().toUpperCase(Locale.ROOT)).orElse("GEN");
    }

    /** All that some tags say, in the order of the file. */
    List<Span> all(String... tags) {
        Set<String> wanted = Set.of(tags);
        return fields.stream()
                .filter(field -> wanted.contains(field.tag()) && !field.value().isBlank())
                .map(Field::value)
                .toList();
    }

    /** The first thing that the first of some tags says, the tags tried in the order given. */
    Optional<Span> first(String... tags) {
        for (String tag : tags) {
            @Nullable Span found = null;
            for (Field field : fields) {
                if (found == null && field.tag().equals(tag) && !field.value().isBlank()) {
                    found = field.value();
                }
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
