package org.colophon.identity.name;

import java.util.List;

/**
 * How the given names of two readings stand to each other.
 *
 * @param fit the level
 * @param written whether a name that is written out in both agrees to the letter
 * @param named whether one does at least as a form of the other
 */
record GivenFit(NameFit fit, boolean written, boolean named) {

    /** Which differences of spelling may be overlooked. */
    enum Rule {
        /** None: the family names differ already. */
        EXACT,
        /** Those of romanisations of Chinese: names of syllables differ by a letter. */
        SYLLABLES,
        /** Those of romanisations of Korean, too. */
        KOREAN,
        /** Slips in long words and other romanisations. */
        LENIENT
    }

    private static final GivenFit MISSING = new GivenFit(NameFit.INITIALS, false, false);
    private static final GivenFit NONE = new GivenFit(NameFit.SAME, false, false);

    /**
     * Compares given names.
     *
     * @param rule which differences of spelling may be overlooked
     */
    static GivenFit of(List<NameWord> a, List<NameWord> b, Rule rule) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? NONE : MISSING;
        }
        Alignment alignment = Alignment.of(a, b, rule);
        boolean written = alignment.isWritten();
        NameFit fit = level(alignment, a, b);
        if (!fit.compatible() && rule == Rule.LENIENT && nearAsWhole(a, b)) {
            fit = NameFit.RESPELT;
        }
        if (!fit.compatible() && isTurned(a, b)) {
            fit = NameFit.RESPELT;
        }
        return new GivenFit(fit, written, written || alignment.has(Alignment.Step.DIMINUTIVE));
    }

    private static NameFit level(Alignment alignment, List<NameWord> a, List<NameWord> b) {
        if (!alignment.anyMatch()) {
            return NameFit.DIFFERENT;
        }
        if (alignment.contradicts() || alignment.splitsSyllables()) {
            return alignment.firstsMatch() && !(isWhole(a) && isWhole(b)) ? NameFit.CONFLICT_MIDDLE : NameFit.DIFFERENT;
        }
        NameFit fit = NameFit.SAME;
        if (alignment.firstMissing()) {
            boolean initials = alignment.onlyInitialsMissing();
            if (!alignment.isWritten() && !(initials && alignment.has(Alignment.Step.DIMINUTIVE))) {
                return NameFit.DIFFERENT;
            }
            fit = initials ? NameFit.SAME_BUT_MIDDLE : NameFit.RESPELT;
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

    /** <i>Sinichi</i>, <i>Shin-ichi</i>: the hyphen only hides that they are spellings of one word. */
    private static boolean nearAsWhole(List<NameWord> a, List<NameWord> b) {
        return a.size() != b.size()
                && a.stream().noneMatch(NameWord::isInitial)
                && b.stream().noneMatch(NameWord::isInitial)
                && (isOneName(a) && isOneName(b))
                && Spelling.near(NameReading.glued(a), NameReading.glued(b));
    }

    /** <i>Jean-Pierre</i>: what follows the hyphen is no middle name, and one with another is another's. */
    private static boolean isWhole(List<NameWord> words) {
        return words.size() > 1 && isOneName(words) && words.stream().noneMatch(NameWord::isInitial);
    }

    private static boolean isOneName(List<NameWord> words) {
        return words.stream().skip(1).allMatch(NameWord::linked);
    }

    /** <i>Roger Jyh-Shing</i>, <i>Jyh-Shing Roger</i>; of syllables alone, another order makes another name. */
    private static boolean isTurned(List<NameWord> a, List<NameWord> b) {
        return a.size() > 1
                && a.size() == b.size()
                && a.stream().anyMatch(word -> !word.isInitial() && !Syllables.is(word.plain()))
                && a.stream()
                        .map(NameWord::plain)
                        .sorted()
                        .toList()
                        .equals(b.stream().map(NameWord::plain).sorted().toList());
    }
}
