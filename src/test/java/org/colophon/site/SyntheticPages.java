package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes pages of the three known families that nobody has seen before, each with what it says.
 *
 * <p>The same seed makes the same pages. What a page leaves open to a careful human reader is avoided:
 * a title that could be a name never follows a listing that has no abstract, venue or date to end it.
 */
final class SyntheticPages {

    private SyntheticPages() {}

    /** Makes {@code count} pages, in turn of each family. */
    static List<SyntheticPage> generate(long seed, int count) {
        List<SyntheticPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Dice dice = new Dice(seed * 1_000_003L + i);
            String number = String.format(Locale.ROOT, "%03d", i);
            SyntheticPage page =
                    switch (i % 3) {
                        case 0 -> new GooglePages(dice).page("google-" + number);
                        case 1 -> new MilaPages(dice).page("mila-" + number);
                        default -> new AiTopicsPages(dice).page("aitopics-" + number);
                    };
            pages.add(dice.chance(10) ? withWindowsLineEnds(page) : page);
        }
        return List.copyOf(pages);
    }

    /** How many listings a page gets: mostly a few, now and then one, or hundreds. */
    static int listings(Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 15) {
            return 1;
        }
        if (kind <= 85) {
            return dice.between(2, 12);
        }
        return kind <= 98 ? dice.between(13, 60) : dice.between(150, 300);
    }

    /** Different titles, as far as there are any, for so many listings. */
    static List<String> titles(Dice dice, int count) {
        List<String> titles = new ArrayList<>();
        while (titles.size() < count) {
            titles.addAll(dice.some(Facts.TITLES, count - titles.size()));
        }
        return titles;
    }

    private static SyntheticPage withWindowsLineEnds(SyntheticPage page) {
        return new SyntheticPage(page.name() + "-crlf", page.text().replace("\n", "\r\n"), page.expected());
    }
}
