package org.colophon.capture;

/** What is found at an address. */
sealed interface Fetched {

    /** A page, or the reason why there is none. */
    record Page(Input input) implements Fetched {}

    /** An archive of pages, to be read to its end or closed. */
    record Archive(Source pages) implements Fetched {}
}
