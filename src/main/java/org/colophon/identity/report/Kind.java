package org.colophon.identity.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of entity that are found by deciding what is one. */
public enum Kind {
    /** Works; their members are records. */
    WORK,
    /** People; their members are printed names. */
    PERSON,
    /** Venues; their members are the records that print them. A name says which venue it is, nothing links two. */
    VENUE;

    /** The kind as IRIs have it, such as {@code work}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word of an IRI names. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
