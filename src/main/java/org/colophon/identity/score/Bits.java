package org.colophon.identity.score;

/**
 * One named piece of evidence on whether two things are one.
 *
 * @param signal a short stable name, such as {@code same-title}
 * @param words the same in a phrase for a reader, such as <i>the same title</i>
 * @param bits the binary logarithm of how much likelier it is seen on one thing than on two; positive speaks for one
 */
public record Bits(String signal, String words, double bits) {

    public Bits {
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException(signal + ": evidence is worth a finite number of bits, not " + bits);
        }
    }
}
