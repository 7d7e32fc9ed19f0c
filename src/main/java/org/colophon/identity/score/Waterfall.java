package org.colophon.identity.score;

import java.util.List;

/**
 * A score that shows how it came about: named bits, whose sum is the score (Fellegi and Sunter 1969).
 *
 * <pre>{@code
 * new Waterfall(List.of(new Bits("prior", "few pairs are one", -10), new Bits("same-title", "the same title", 18)))
 *         .probability() // 0.996
 * }</pre>
 *
 * @param parts the prior first, then what was seen, in the order it is told in; a missing value has no part
 */
public record Waterfall(List<Bits> parts) {

    public Waterfall {
        parts = List.copyOf(parts);
    }

    /** The score: the log-odds, to the base 2, that the two things are one. */
    public double total() {
        return parts.stream().mapToDouble(Bits::bits).sum();
    }

    /** How likely it is that the two things are one, from 0 to 1. */
    public double probability() {
        return probability(total());
    }

    /** The probability that log-odds to the base 2 stand for. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /** The log-odds, to the base 2, of a probability that is neither 0 nor 1. */
    public static double bits(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }
}
