package org.colophon.identity.venue;

/**
 * What publishes over the years.
 *
 * @param key tells series apart; not for readers
 * @param label what readers call it
 * @param kind what kind of series it is
 * @param known whether the authority lists it; a label that is merely printed is not English by that
 */
public record Series(String key, String label, Kind kind, boolean known) {

    /** Kinds of series. */
    public enum Kind {
        /** A conference, workshop or symposium that is held again and again. */
        CONFERENCE,
        /** A journal or magazine. */
        JOURNAL,
        /** A repository of preprints. */
        REPOSITORY,
        /** Books that bind many conferences, such as <i>Lecture Notes in Computer Science</i>. */
        BOOK_SERIES,
        /** Nobody said. */
        UNKNOWN
    }
}
