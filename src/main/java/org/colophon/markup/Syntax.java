package org.colophon.markup;

/** The ways a page may embed metadata, the most precise about publications first. */
enum Syntax {
    HIGHWIRE,
    BEPRESS,
    EPRINTS,
    PRISM,
    JSON_LD,
    MICRODATA,
    RDFA,
    DUBLIN_CORE,
    MICROFORMATS,
    COINS,
    OPEN_GRAPH,
    /** Plain {@code meta} names and links, which say little. */
    HTML;

    /** Whether this syntax alone is enough to take a page for the page of a publication. */
    boolean isScholarly() {
        return this != OPEN_GRAPH && this != HTML;
    }
}
