package org.colophon.extract;

import java.util.List;
import java.util.Optional;

/**
 * What only the whole page shows.
 *
 * @param marked whether abstracts carry the site's sure sign, so that long ones without it are no abstracts
 * @param unmarkedLimit the length from which an abstract would carry it
 * @param titleless whether abstracts follow one another without titles between them
 * @param gapsDivide whether wide gaps divide entries
 * @param usualGap how many blank lines stand before most lines
 * @param language the language of most abstracts
 * @param listStart where the list is announced; 0 if it is not
 * @param venuesFollowDates whether most dates have a venue's line right behind them
 * @param firstMarked the first line with a sure sign of an abstract; 0 if there is none
 */
record PageShape(
        boolean marked,
        int unmarkedLimit,
        boolean titleless,
        boolean gapsDivide,
        int usualGap,
        Optional<String> language,
        int listStart,
        int firstMarked,
        boolean venuesFollowDates) {

    private static final int UNMARKED_LIMIT = 160;

    static PageShape of(List<Traits> lines) {
        int marked = 0;
        int bare = 0;
        int english = 0;
        int french = 0;
        int wide = 0;
        int usual = usualGap(lines);
        int listStart = 0;
        int firstMarked = 0;
        int dates = 0;
        int venuesBehind = 0;
        boolean anyMarked = lines.stream().anyMatch(Traits::marked);
        for (int i = 0; i < lines.size(); i++) {
            Traits line = lines.get(i);
            if (i > 0 && lines.get(i - 1).date()) {
                dates++;
                venuesBehind += line.details() || line.venueScore() > 0 ? 1 : 0;
            }
            wide += line.gap() > usual ? 1 : 0;
            if (listStart == 0
                    && line.label().filter(LineKind.LIST_HEADING::equals).isPresent()
                    && i + 1 < lines.size()) {
                listStart = i;
            }
            if (line.marked()) {
                firstMarked = marked == 0 ? i : firstMarked;
                marked++;
                bare += isBare(lines, i) ? 1 : 0;
            }
            if ((anyMarked ? line.marked() : line.length() > 120)
                    && line.language().isPresent()) {
                english += line.language().get().equals("en") ? 1 : 0;
                french += line.language().get().equals("fr") ? 1 : 0;
            }
        }
        Optional<String> language = english == french ? Optional.empty() : Optional.of(english > french ? "en" : "fr");
        boolean titleless = marked > 1
                ? bare * 4 > marked * 3
                : marked == 1 && listStart == 0 && hasNotices(lines.subList(0, firstMarked));
        return new PageShape(
                marked > 0,
                UNMARKED_LIMIT,
                titleless,
                wide > 1,
                usual,
                language,
                listStart,
                firstMarked,
                venuesBehind * 2 > dates);
    }

    /** Whether the page announces its list. */
    boolean listed() {
        return listStart > 0;
    }

    /** Whether nothing that could be a title or a name stands before an abstract, dates and venues aside. */
    private static boolean isBare(List<Traits> lines, int index) {
        int i = index - 1;
        while (i >= 0 && (lines.get(i).date() || lines.get(i).details())) {
            i--;
        }
        return i < 0 || !couldHeadAnEntry(lines.get(i));
    }

    private static boolean hasNotices(List<Traits> lines) {
        return lines.stream().anyMatch(Traits::notice);
    }

    private static boolean couldHeadAnEntry(Traits line) {
        return !line.marked()
                && !line.date()
                && line.length() < 160
                && line.label().isEmpty()
                && !line.details();
    }

    private static int usualGap(List<Traits> lines) {
        int[] gaps = lines.stream().skip(1).mapToInt(Traits::gap).sorted().toArray();
        return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }
}
