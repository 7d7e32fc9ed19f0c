package org.colophon.capture;

/** One thing that was to be read: a capture, or the reason why there is none. */
public sealed interface Input {

    /** What the user called it: a path as given or found, an address, or {@code -}. */
    String name();

    /**
     * Bytes were read.
     *
     * @param captured the bytes and what they are
     */
    record Found(String name, Captured captured) implements Input {}

    /**
     * Nothing was read.
     *
     * @param reason why, as the end of a sentence: <i>there is no such file</i>
     */
    record Problem(String name, String reason) implements Input {}

    /** The server says that the page is what it was when it was last fetched, and sent nothing. */
    record NotModified(String name) implements Input {}

    /**
     * An archive was read to its end, and not all of its records were pages.
     *
     * @param records how many were passed over: requests, images, redirects, errors, revisits; one or more
     * @param revisits how many of those say that a page was what it was when it was captured before, and do not hold it
     */
    record PassedOver(String name, int records, int revisits) implements Input {}
}
