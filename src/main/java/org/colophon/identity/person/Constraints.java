package org.colophon.identity.person;

import java.util.List;
import org.colophon.identity.score.Bits;

/**
 * What is known before anything is compared.
 *
 * @param one mentions that are one person, by decision
 * @param two mentions that are two people, by decision; stronger than the first
 * @param hints evidence from elsewhere, such as the same slot in the lists of two records that were found to be one
 */
public record Constraints(List<Pair> one, List<Pair> two, List<Hint> hints) {

    /** Two mentions, by their ids. */
    public record Pair(String a, String b) {}

    /** Evidence on two mentions. */
    public record Hint(String a, String b, Bits bits) {}

    public Constraints {
        one = List.copyOf(one);
        two = List.copyOf(two);
        hints = List.copyOf(hints);
    }

    /** Nothing is known. */
    public static Constraints none() {
        return new Constraints(List.of(), List.of(), List.of());
    }
}
