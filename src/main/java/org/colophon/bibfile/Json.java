package org.colophon.bibfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON file, with its place. */
sealed interface Json {

    /** The fields of an object; of a name given twice, the last. */
    record Fields(Map<String, Json> fields, boolean whole) implements Json {}

    /** An array. */
    record Items(List<Json> items, boolean whole) implements Json {}

    /** A string, its escapes resolved, or a number, {@code true} or {@code false} as written. */
    record Text(Span text) implements Json {}

    /** {@code null}, or nothing where something should be. */
    record Nothing() implements Json {}

    /** The value of a field of an object. */
    default Optional<Json> get(String name) {
        return this instanceof Fields object
                ? Optional.ofNullable(object.fields().get(name))
                : Optional.empty();
    }

    /** What a field of an object says, the first string where it is a list of them. */
    default Optional<Span> text(String name) {
        return get(name)
                .map(value -> value.items().isEmpty() ? value : value.items().get(0))
                .filter(Text.class::isInstance)
                .map(value -> ((Text) value).text())
                .filter(text -> !text.isBlank());
    }

    /** The values of an array. */
    default List<Json> items() {
        return this instanceof Items array ? array.items() : List.of();
    }
}
