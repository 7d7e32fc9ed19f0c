package org.colophon.identity.name;

/**
 * What comparing two printed names gives: the level of their best pair of readings.
 *
 * @param fit how the two stand to each other
 * @param score from 0 to 1: the level, graded by how plausible the two readings are
 * @param left the reading of the first name
 * @param right the reading of the second
 */
public record NameComparison(NameFit fit, double score, NameReading left, NameReading right) {

    /** Whether nothing in the two names contradicts that they are one person's. */
    public boolean compatible() {
        return fit.compatible();
    }

    NameComparison turned() {
        return new NameComparison(fit, score, right, left);
    }
}
