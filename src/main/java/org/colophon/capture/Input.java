package org.colophon.capture;

/** One thing that was to be read: a capture, or the reason why there is none. */
public sealed interface Input {

    /** What the user called it: a path as given or found, or {@code -}. */
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
}
