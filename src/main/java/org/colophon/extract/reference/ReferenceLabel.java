package org.colophon.extract.reference;

import java.util.Map;

/** What a word of a reference string is part of. */
public enum ReferenceLabel {
    NUMBER,
    AUTHOR,
    DATE,
    TITLE,
    EDITOR,
    /** A journal, a proceedings volume, a book of chapters. */
    CONTAINER,
    SERIES,
    VOLUME,
    PAGES,
    EDITION,
    PUBLISHER,
    LOCATION,
    GENRE,
    NOTE,
    URL,
    DOI,
    IDENTIFIER,
    /** Something that is none of these. */
    OTHER;

    private static final Map<String, ReferenceLabel> ELEMENTS = Map.ofEntries(
            Map.entry("citation-number", NUMBER),
            Map.entry("author", AUTHOR),
            Map.entry("date", DATE),
            Map.entry("title", TITLE),
            Map.entry("editor", EDITOR),
            Map.entry("journal", CONTAINER),
            Map.entry("container-title", CONTAINER),
            Map.entry("collection-title", SERIES),
            Map.entry("volume", VOLUME),
            Map.entry("pages", PAGES),
            Map.entry("edition", EDITION),
            Map.entry("publisher", PUBLISHER),
            Map.entry("location", LOCATION),
            Map.entry("genre", GENRE),
            Map.entry("note", NOTE),
            Map.entry("url", URL),
            Map.entry("doi", DOI),
            Map.entry("isbn", IDENTIFIER));

    /** The label for an element of a file of labelled strings; {@link #OTHER} for elements too rare to learn. */
    public static ReferenceLabel ofElement(String name) {
        return ELEMENTS.getOrDefault(name, OTHER);
    }
}
