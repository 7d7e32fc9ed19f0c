package org.colophon.extract;

/** What is known of a page's lines beyond their words, such as the elements they stand in. */
@FunctionalInterface
interface LineHints {
    /** Nothing is known. */
    LineHints NONE = (line, kind) -> 0;

    /**
     * What speaks for a line, counted from 0, being of a kind; below 0 what speaks against it. On the scale of
     * {@link LineScores}.
     */
    double score(int line, LineKind kind);
}
