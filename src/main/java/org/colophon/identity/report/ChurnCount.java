package org.colophon.identity.report;

/**
 * What changed among the entities of one kind.
 *
 * @param minted how many got a key that was new
 * @param replaced how many were merged into others that were there before
 * @param split how many lost members to others, and still have some
 * @param retired how many lost all their members without being merged into another
 */
public record ChurnCount(Kind kind, int minted, int replaced, int split, int retired) {

    /** Whether anything changed. */
    public boolean any() {
        return minted + replaced + split + retired > 0;
    }

    ChurnCount plus(ChurnCount other) {
        return new ChurnCount(
                kind, minted + other.minted, replaced + other.replaced, split + other.split, retired + other.retired);
    }
}
