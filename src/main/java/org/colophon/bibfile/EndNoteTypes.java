package org.colophon.bibfile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the fields of EndNote mean where that depends on the type of a reference, as EndNote's table of reference types
 * has it. Tagged files and XML files share the names of the types.
 */
enum EndNoteTypes {
    /** Articles of journals, magazines and newspapers. */
    ARTICLE,
    /** Parts of books and papers in proceedings: they have pages in something that has editors. */
    PART,
    /** Whole books: what else has a title is a series, and pages are counted. */
    BOOK,
    /** Edited books: their first names are the editors'. */
    EDITED,
    /** Theses: their publisher is the university, and pages are counted. */
    THESIS,
    /** Patents: volume and number are the patent's. */
    PATENT,
    /** Everything else. */
    OTHER;

    private static final Set<String> ARTICLES = Set.of(
            "journal", "journal article", "electronic article", "magazine article", "newspaper article", "review");
    private static final Set<String> PARTS = Set.of(
            "book section",
            "electronic book section",
            "conference paper",
            "conference proceedings",
            "conference proceeding",
            "encyclopedia",
            "dictionary",
            "serial");

    private static final Pattern RANGE = Pattern.compile("\\s*\\d{1,6}\\s*[-–—]+\\s*\\d{1,6}\\s*");

    static EndNoteTypes of(String name) {
        String type = name.strip().toLowerCase(Locale.ROOT);
        if (ARTICLES.contains(type)) {
            return ARTICLE;
        }
        if (PARTS.contains(type)) {
            return PART;
        }
        return switch (type) {
            case "book", "electronic book", "ebook", "ancient text", "classical work" -> BOOK;
            case "edited book" -> EDITED;
            case "thesis" -> THESIS;
            case "patent" -> PATENT;
            default -> OTHER;
        };
    }

    /** What it is if it has these pages: books whose pages are a range, not a count, are parts of books. */
    EndNoteTypes withPages(String pages) {
        return this == BOOK && RANGE.matcher(pages).matches() ? PART : this;
    }

    /** Whether the second title is that of the thing that holds the work, not of a series. */
    boolean isHeld() {
        return this == ARTICLE || this == PART || this == OTHER;
    }

    /** Whether its pages are a place in something else, not a count. */
    boolean hasPages() {
        return this != BOOK && this != EDITED && this != THESIS;
    }

    /** Whether its number is an issue. */
    boolean hasIssues() {
        return this == ARTICLE || this == PART || this == OTHER;
    }
}
