package org.colophon.ingest;

import org.colophon.extract.Coverage;
import org.colophon.extract.Extraction;

/** What came of reading a captured page. */
public sealed interface Reading {

    /**
     * The page was read.
     *
     * @param extraction who read it, and what it says
     * @param coverage how much of the page that rests on
     */
    record Done(Extraction.Read extraction, Coverage coverage) implements Reading {}

    /**
     * The page was not read, and nothing was taken from it.
     *
     * @param reason why, as the end of a sentence
     */
    record Refused(String reason) implements Reading {}
}
