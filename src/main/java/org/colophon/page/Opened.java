package org.colophon.page;

/** What came of opening a capture. */
public sealed interface Opened {

    /** The capture is a page that can be read. */
    record Readable(Page page) implements Opened {}

    /**
     * The capture is no page.
     *
     * @param reason why, as the end of a sentence: <i>it is a PDF file, not text</i>
     */
    record Unreadable(String reason) implements Opened {}
}
