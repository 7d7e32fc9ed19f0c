package org.colophon.identity.name;

/** How two names stand to each other, from the closest to none at all. */
public enum NameFit {
    /** The same words, however they are set. */
    SAME(1.0),
    /** Names written out agree; a middle name, a middle initial or a suffix is missing in one. */
    SAME_BUT_MIDDLE(0.9),
    /** An initial stands for a written-out name, or the given names are missing altogether. */
    INITIALS(0.7),
    /** Two forms of one given name: <i>Bob</i>, <i>Robert</i>. */
    DIMINUTIVE(0.75),
    /**
     * The same name spelt another way: a particle or one part of a compound family name dropped, the first of several
     * given names dropped, a slip in a long word, another romanisation.
     */
    RESPELT(0.6),
    /** The first given names agree, and another contradicts. */
    CONFLICT_MIDDLE(0.2),
    /** The names contradict each other. */
    DIFFERENT(0.0);

    private final double score;

    NameFit(double score) {
        this.score = score;
    }

    /** The score of a comparison of this level, before it is graded by the plausibility of the readings. */
    double score() {
        return score;
    }

    /** Whether nothing in the two names contradicts that they are one person's. */
    public boolean compatible() {
        return this != CONFLICT_MIDDLE && this != DIFFERENT;
    }

    NameFit or(NameFit worse) {
        return compareTo(worse) >= 0 ? this : worse;
    }
}
