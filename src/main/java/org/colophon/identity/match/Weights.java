package org.colophon.identity.match;

import java.util.Arrays;

/**
 * How often each level of a feature is seen on two records of one publication and on two of two, and what it is
 * therefore worth.
 *
 * @param match the share of each level among records of one publication
 * @param other the share of each level among other candidates
 * @param bits what each level is worth, never falling from level to level
 */
record Weights(double[] match, double[] other, double[] bits) {

    private static final double MOST = 12;

    /** Weights by Fellegi and Sunter: the logarithm of the quotient, made to rise. */
    static Weights of(double[] match, double[] other) {
        double[] bits = new double[match.length];
        double[] weight = new double[match.length];
        for (int level = 0; level < bits.length; level++) {
            bits[level] = Math.log(match[level] / other[level]) / Math.log(2);
            weight[level] = match[level] + other[level];
        }
        double[] rising = Isotonic.rising(bits, weight);
        return new Weights(
                match,
                other,
                Arrays.stream(rising)
                        .map(value -> Math.max(-MOST, Math.min(MOST, value)))
                        .toArray());
    }

    /** Weights by a prior opinion in bits; the levels as often on other candidates as told. */
    static Weights shipped(double[] shareOfMatches, double[] shareOfOthers) {
        return of(normal(shareOfMatches), normal(shareOfOthers));
    }

    static double[] normal(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
