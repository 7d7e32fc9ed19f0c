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
     * @param site the family of pages it belongs to
     * @param listings how many publications it lists
     * @param repairs what had to be repaired, one sentence each
     * @param problems what of the page could not be read, each as a clause without a full stop
     */
    record Added(String name, String captureKey, String site, int listings, List<String> repairs, List<String> problems)
            implements Outcome {}

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
     */
    record PassedOver(String name, int records) implements Outcome {}

    /**
     * Nothing was taken from the input.
     *
     * @param reason why, as the end of a sentence
     */
    record Refused(String name, String reason) implements Outcome {}
}
