package org.colophon.identity.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record of a publication as its source gives it; a text is empty where the source says nothing.
 *
 * @param id its key, of its own in all sources of a corpus
 * @param title the title
 * @param authors the names in order, in natural order or as {@code Family, Given}
 * @param partial whether there are more authors than are named
 * @param venue journal or proceedings
 * @param year the year
 * @param more what else the source says, by the names of BibTeX's fields
 */
public record Entry(
        String id,
        String title,
        List<String> authors,
        boolean partial,
        String venue,
        String year,
        Map<String, String> more) {

    public Entry {
        authors = List.copyOf(authors);
        more = Collections.unmodifiableMap(new TreeMap<>(more));
    }

    /** A record of which nothing else is said. */
    public Entry(String id, String title, List<String> authors, boolean partial, String venue, String year) {
        this(id, title, authors, partial, venue, year, Map.of());
    }

    /** The key of one of its authors, counted from 1. */
    public static String author(String id, int index) {
        return id + "#" + index;
    }
}
