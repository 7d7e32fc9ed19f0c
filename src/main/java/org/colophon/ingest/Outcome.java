package org.colophon.ingest;

import java.util.List;

/** What came of one input. */
public sealed interface Outcome {

    /** What the user called the input. */
    String name();

    /**
     * The page was read and is in the store.
     *
     * @param captureKey its capture
     * @param reading who read it, what it says, and what was left unread
     * @param repairs what had to be repaired, one sentence each
     */
    record Added(String name, String captureKey, Reading.Done reading, List<String> repairs) implements Outcome {}

    /**
     * These bytes were read before by the same rules; nothing changed.
     *
     * @param captureKey their capture
     */
    record Unchanged(String name, String captureKey) implements Outcome {}

    /** The server says that the page is what it was when it was last fetched; nothing changed. */
    record NotModified(String name) implements Outcome {}

    /**
     * An archive was read to its end, and not all of its records were pages.
     *
     * @param records how many were passed over
     * @param revisits how many of those say that a page was what it was before, and do not hold it
     */
    record PassedOver(String name, int records, int revisits) implements Outcome {}

    /**
     * Nothing was taken from the input.
     *
     * @param reason why, as the end of a sentence
     */
    record Refused(String name, String reason) implements Outcome {}
}
