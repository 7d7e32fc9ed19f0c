package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import org.colophon.site.ExpectedClaims.Listing;
import org.colophon.site.ExpectedClaims.Person;

/** Makes author pages of AITopics: an inverted name, then title, venue and summary of each paper. */
final class AiTopicsPages {

    private final Dice dice;
    private final Prose prose;
    private final boolean collapsed;
    private final boolean withAbstracts;
    private final boolean withAuthors;
    private final boolean withTags;
    private final int dates;

    AiTopicsPages(Dice dice) {
        this.dice = dice;
        prose = new Prose(dice);
        collapsed = dice.chance(20);
        withAbstracts = !dice.chance(12);
        withAuthors = dice.chance(12);
        withTags = withAbstracts && dice.chance(12);
        dates = dice.chance(70) ? 0 : dice.between(1, 2);
    }

    SyntheticPage page(String name) {
        String person = inverted(dice.pick(Facts.PEOPLE));
        List<Listing> listings = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        if (dice.chance(85)) {
            page.append("Goto\n").append(gap(1));
        }
        if (dice.chance(10)) {
            page.append("Filters\n").append(gap(1));
        }
        page.append("Collaborating Authors\n").append(gap(1)).append(person).append("\n");
        for (String title : SyntheticPages.titles(dice, SyntheticPages.listings(dice))) {
            if (Facts.isFrench(title)) {
                continue;
            }
            page.append(gap(2));
            listings.add(listing(page, title));
        }
        if (dice.chance(10)) {
            page.append(gap(2)).append("Duplicate Docs Excel Report\n");
        }
        return new SyntheticPage(
                name
                        + (collapsed ? "-collapsed" : "")
                        + (withAbstracts ? "" : "-bare")
                        + (withTags ? "-tags" : "")
                        + (dates > 0 ? "-dates" : "")
                        + (withAuthors ? "-authors" : ""),
                page.toString(),
                new ExpectedClaims(ExpectedClaims.AITOPICS, "en", Person.named(person), List.of(), listings));
    }

    private Listing listing(StringBuilder page, String title) {
        String venue = dice.pick(Facts.AITOPICS_VENUES);
        page.append(title).append("\n").append(gap(1));
        List<String> authors = List.of();
        if (withAuthors) {
            authors = dice.some(Facts.PEOPLE, dice.between(2, 6)).stream()
                    .map(name -> name.replaceAll(" (Jr\\.|III)$", ""))
                    .toList();
            page.append(String.join(", ", authors)).append("\n").append(gap(1));
        }
        page.append(venue).append("\n").append(gap(1));
        String date = null;
        if (dates == 1) {
            date = dice.oneOf("Jan", "Feb", "Apr", "Jul", "Dec") + "-" + dice.between(1, 28) + "-"
                    + dice.between(2009, 2024);
        } else if (dates == 2) {
            date = dice.between(2009, 2024) + "-0" + dice.between(1, 9) + "-" + dice.between(10, 28);
        }
        if (date != null) {
            page.append(date).append("\n").append(gap(1));
        }
        String summary = null;
        if (withAbstracts && !dice.chance(4)) {
            summary = (dice.chance(5) ? prose.brief() : prose.whole(false)).clean();
            page.append(summary).append("\n");
        }
        if (withTags) {
            page.append(gap(1)).append("Country: North America > Canada (0.04)\n");
            page.append("Genre: Research Report > New Finding (0.46)\n");
            page.append("Technology: Information Technology > Artificial Intelligence > Machine Learning (1.00)\n");
        }
        return new Listing(
                title, authors, venue, date, null, null, null, null, summary, summary == null ? "ABSENT" : "UNKNOWN");
    }

    private String gap(int lines) {
        return collapsed ? "" : "\n".repeat(lines);
    }

    /** <i>Bengio, Samy</i>: the family name is the last word and the particles before it. */
    private static String inverted(String name) {
        List<String> words = List.of(name.replaceAll(" (Jr\\.|III)$", "").split(" "));
        int family = words.size() - 1;
        while (family > 1 && words.get(family - 1).matches("van|von|der|de|den|dos|al|Van|De|Le")) {
            family--;
        }
        return String.join(" ", words.subList(family, words.size())) + ", "
                + String.join(" ", words.subList(0, family));
    }
}
