package org.colophon.bibfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a BibTeX file, its macros expanded and its strings joined, its LaTeX not yet read.
 *
 * @param type what stands after the at sign
 * @param key its key; empty where it has none
 * @param fields its fields in order, by their names in lower case; the first of a name counts
 * @param sound whether it was read as it stands; if not, something of it was guessed
 * @param from where it begins in the file
 * @param to where it ends
 */
record BibtexEntry(Span type, Optional<Span> key, Map<String, Span> fields, boolean sound, int from, int to) {

    /** The first of some fields that says something. */
    Optional<Span> first(String... names) {
        return List.of(names).stream()
                .map(fields::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .map(Span::strip);
    }

    /** What a field says; nothing where it is missing. */
    String text(String name) {
        return first(name).map(Span::text).orElse("");
    }

    BibtexEntry withFields(Map<String, Span> others) {
        return new BibtexEntry(type, key, others, sound, from, to);
    }
}
