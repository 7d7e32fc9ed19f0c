package org.colophon.identity.report;

/**
 * A share that was seen in a sample, with what it says of the whole: the score interval of Wilson (1927), which keeps
 * its promise for small samples and for shares near nothing and all.
 *
 * @param hits how many of the sample have it
 * @param all how large the sample is
 */
public record Proportion(int hits, int all) {

    /** The normal quantile of an interval that misses one time in twenty. */
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (hits < 0 || hits > all) {
            throw new IllegalArgumentException(hits + " of " + all);
        }
    }

    /** The share in the sample; 0 of an empty one. */
    public double share() {
        return all == 0 ? 0 : hits / (double) all;
    }

    /** The lower end of the 95 % interval. */
    public double low() {
        return all == 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    /** The upper end of the 95 % interval. */
    public double high() {
        return all == 0 ? 1 : Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        return (share() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double halfWidth() {
        double variance = share() * (1 - share()) / all + Z * Z / (4.0 * all * all);
        return Z * Math.sqrt(variance) / (1 + Z * Z / all);
    }
}
