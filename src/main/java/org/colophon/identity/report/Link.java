package org.colophon.identity.report;

/**
 * Something that speaks for two members of a cluster being one.
 *
 * @param a one member, by its place in the cluster
 * @param b the other, further behind
 * @param weak whether by itself it leaves more than one chance in twenty that they are two
 * @param words what it is, for a reader
 */
public record Link(int a, int b, boolean weak, String words) {

    /** Log-odds in bits that leave one chance in twenty. */
    static final double SURE_BITS = Math.log(19) / Math.log(2);

    public Link {
        if (a >= b) {
            throw new IllegalArgumentException("the first member comes first: " + a + ", " + b);
        }
    }
}
