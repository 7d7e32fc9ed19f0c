package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One record of a file whose lines begin with tags: its fields in order, as often as each is repeated. */
final class TaggedRecord {

    /** A tag, what stands after it, and the lines that continue it. */
    private record Field(String tag, Span first, List<Span> more) {
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

        Stream<Span> lines() {
            return Stream.concat(Stream.of(first), more.stream()).filter(line -> !line.isBlank());
        }
    }

    private final List<Field> fields = new ArrayList<>();
    private boolean ended;

    void add(String tag, Span value) {
        fields.add(new Field(tag, value, new ArrayList<>()));
    }

    /** Adds a line to the field before it. */
    void extend(Span line) {
        if (!fields.isEmpty()) {
            fields.get(fields.size() - 1).more().add(line);
        }
    }

    void end() {
        ended = true;
    }

    boolean ended() {
        return ended;
    }

    /** Takes over the fields of a record that turned out to be a part of this one. */
    void append(TaggedRecord part) {
        fields.addAll(part.fields);
        ended = part.ended;
    }

    /** Whether one of some fields says something. */
    boolean says(Set<String> tags) {
        return fields.stream().anyMatch(field -> tags.contains(field.tag()) && !field.isBlank());
    }

    /** Whether it has fields of any other tag. */
    boolean hasOthersThan(String tag) {
        return fields.stream().anyMatch(field -> !field.tag().equals(tag));
    }

    /** All that some tags say, in the order of the file. */
    List<Span> all(String... tags) {
        return named(tags).map(Field::value).toList();
    }

    /** All lines of some tags, in the order of the file: where a tag is not repeated, each line is a value. */
    List<Span> lines(String... tags) {
        return named(tags).flatMap(Field::lines).toList();
    }

    /** The first thing that the first of some tags says, the tags tried in the order given. */
    Optional<Span> first(String... tags) {
        return Stream.of(tags).flatMap(tag -> named(tag).limit(1)).findFirst().map(Field::value);
    }

    /** The last thing that some tags say, of each tag the last, the tags tried in the order given. */
    Optional<Span> last(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> named(tag).reduce((before, after) -> after).stream())
                .findFirst()
                .map(Field::value);
    }

    /**
     * What a tag says of the fields before it: for each field of some tags, in the order of {@link #all}, the values of
     * the tag that stand after it and before the next field of these tags or of others that the tag may follow.
     */
    List<List<Span>> following(Set<String> tags, String tag, Set<String> others) {
        List<List<Span>> following = new ArrayList<>();
        boolean theirs = false;
        for (Field field : fields) {
            if (field.isBlank()) {
                continue;
            }
            if (tags.contains(field.tag())) {
                following.add(new ArrayList<>());
                theirs = true;
            } else if (others.contains(field.tag())) {
                theirs = false;
            } else if (theirs && field.tag().equals(tag)) {
                following.get(following.size() - 1).add(field.value());
            }
        }
        return following;
    }

    private Stream<Field> named(String... tags) {
        Set<String> wanted = Set.of(tags);
        return fields.stream().filter(field -> wanted.contains(field.tag()) && !field.isBlank());
    }
}
