package org.colophon.identity.match;

/**
 * Two features that tell together what neither tells alone. The bits belong to both features being at least at certain
 * levels, so a score still rises with each of them.
 */
enum Interaction {
    TITLE_AND_AUTHORS(
            Feature.TITLE,
            TitleComparison.BEGINNING,
            Feature.AUTHORS,
            AuthorComparison.HALF_SHARED,
            "an alike title by shared authors"),
    SAME_TITLE_AND_AUTHORS(
            Feature.TITLE,
            TitleComparison.SLIPS,
            Feature.AUTHORS,
            AuthorComparison.ONE_OF_MORE,
            "the same title by the same authors"),
    TITLE_AND_YEAR(Feature.TITLE, TitleComparison.SLIPS, Feature.YEAR, 2, "the same title about the same time"),
    TITLE_AND_VENUE(Feature.TITLE, TitleComparison.BEGINNING, Feature.VENUE, 3, "an alike title in a venue that fits"),
    VENUE_AND_YEAR(Feature.VENUE, 3, Feature.YEAR, 3, "a venue that fits, in the same year"),
    TELLING_TITLE_AND_YEAR(Feature.RARITY, 2, Feature.YEAR, 2, "a telling title about the same time"),
    TELLING_TITLE_AND_AUTHORS(
            Feature.RARITY, 2, Feature.AUTHORS, AuthorComparison.HALF_SHARED, "a telling title by shared authors");

    private final Feature first;
    private final int fromFirst;
    private final Feature second;
    private final int fromSecond;
    private final String phrase;

    Interaction(Feature first, int fromFirst, Feature second, int fromSecond, String phrase) {
        this.first = first;
        this.fromFirst = fromFirst;
        this.second = second;
        this.fromSecond = fromSecond;
        this.phrase = phrase;
    }

    /** Whether both features are there and high enough. */
    boolean holds(byte[] levels) {
        return levels[first.ordinal()] >= fromFirst && levels[second.ordinal()] >= fromSecond;
    }

    /** A short stable name. */
    String signal() {
        return first.signal() + "+" + second.signal() + "-" + fromFirst + "-" + fromSecond;
    }

    String phrase() {
        return phrase;
    }
}
