package org.colophon.extract;

import org.colophon.model.Claims;

/** What came of reading a page: its claims, or the reason why it was not read. */
public sealed interface Extraction {

    /**
     * The page was read.
     *
     * @param extractor who read it, such as {@code mila}
     * @param version the version of that extractor's rules
     * @param claims what the page says
     */
    record Read(String extractor, String version, Claims claims) implements Extraction {}

    /**
     * The page was not read, and nothing was taken from it.
     *
     * @param reason why, as the end of a sentence: <i>no site knows this page</i>
     */
    record Refused(String reason) implements Extraction {}
}
