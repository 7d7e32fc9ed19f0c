package org.colophon.markup;

/** What can be said of a publication in one value. */
enum Field {
    KIND,
    TITLE,
    VENUE,
    /** The venue's name cut short: the venue where no other name is given. */
    SHORT_VENUE,
    DATE,
    VOLUME,
    ISSUE,
    PAGES,
    FIRST_PAGE,
    LAST_PAGE,
    PUBLISHER,
    SUMMARY
}
