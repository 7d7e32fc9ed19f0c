package org.colophon.model;

/**
 * A value read from a page, with the words it stands on.
 *
 * <p>The value is what the page prints after layout is taken away (white space folded, an interface
 * label removed); the evidence quotes the page itself.
 *
 * @param value never empty
 * @param evidence where the page says so
 */
public record Quoted(String value, Evidence evidence) {

    public Quoted {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an empty value is no value");
        }
    }
}
