package org.colophon.identity.name;

import java.util.List;

/**
 * How the given names of two readings stand to each other.
 *
 * @param fit the level
 * @param written whether a name that is written out in both agrees to the letter
 */
record GivenFit(NameFit fit, boolean written) {

    private static final GivenFit MISSING = new GivenFit(NameFit.INITIALS, false);
    private static final GivenFit SAME = new GivenFit(NameFit.SAME, true);

    /**
     * Compares given names.
     *
     * @param strict whether slips and romanisations are no excuse: names of syllables differ by a letter
     */
    static GivenFit of(List<NameWord> a, List<NameWord> b, boolean strict) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? SAME : MISSING;
        }
        Alignment alignment = Alignment.of(a, b, strict);
        boolean written = alignment.has(Alignment.Step.EQUAL) || alignment.has(Alignment.Step.GLUED);
        return new GivenFit(level(alignment, written), written);
    }

    private static NameFit level(Alignment alignment, boolean written) {
        if (!alignment.anyMatch()) {
            return NameFit.DIFFERENT;
        }
        if (alignment.contradicts() || alignment.splitsSyllables()) {
            return alignment.firstsMatch() ? NameFit.CONFLICT_MIDDLE : NameFit.DIFFERENT;
        }
        NameFit fit = NameFit.SAME;
        if (alignment.firstMissing()) {
            if (!written) {
                return NameFit.DIFFERENT;
            }
            fit = alignment.onlyInitialsMissing() ? NameFit.SAME_BUT_MIDDLE : NameFit.RESPELT;
        } else if (alignment.anyMissing()) {
            fit = NameFit.SAME_BUT_MIDDLE;
        }
        for (Alignment.Step step : Alignment.Step.values()) {
            if (alignment.has(step)) {
                fit = fit.or(step.fit());
            }
        }
        return fit;
    }
}
