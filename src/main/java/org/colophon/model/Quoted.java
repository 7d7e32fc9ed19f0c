package org.colophon.model;

/**
 * A value read from a page, with the words it stands on.
 *
 * <p>The value is what the page prints after layout is taken away (white space folded, an interface
 * label removed); the evidence quotes the page itself.
 *
 * @param value never empty
 * @param evidence where the page says so
 * @param confidence how sure the reader is that the value is what it is taken for, above 0 up to 1
 */
public record Quoted(String value, Evidence evidence, double confidence) {

    public Quoted {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an empty value is no value");
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /** A value that the page marks as what it is. */
    public Quoted(String value, Evidence evidence) {
        this(value, evidence, 1);
    }

    /** The same value, which a syntax of embedded metadata says too. */
    public Quoted and(String syntax) {
        return new Quoted(value, evidence.and(syntax), confidence);
    }

    /** The same value, held for less or more sure. */
    public Quoted withConfidence(double other) {
        return new Quoted(value, evidence, other);
    }
}
