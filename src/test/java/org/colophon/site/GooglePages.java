package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import org.colophon.site.ExpectedClaims.Listing;
import org.colophon.site.ExpectedClaims.Person;
import org.colophon.site.Prose.Abstract;
import org.jspecify.annotations.Nullable;

/** Makes profiles of Google Research: a biography, then title, authors, venue line and preview of each paper. */
final class GooglePages {

    private final Dice dice;
    private final Prose prose;
    private final boolean withAbstracts;
    private final boolean withViewDetails;
    private final String indent;
    private final String person;

    GooglePages(Dice dice) {
        this.dice = dice;
        prose = new Prose(dice);
        withAbstracts = !dice.chance(12);
        withViewDetails = !dice.chance(8);
        person = dice.pick(Facts.PEOPLE);
        indent = dice.oneOf("    ", "    ", "    ", "", "  ", "\t");
    }

    SyntheticPage page(String name) {
        Biographies.Biography biography =
                dice.chance(70) ? new Biographies(dice).of(person) : Biographies.Biography.none(person);
        List<String> topics = dice.chance(25) ? dice.some(Facts.words("area"), dice.between(1, 3)) : List.of();
        boolean blankLines = !dice.chance(20);
        StringBuilder page = new StringBuilder();
        if (!dice.chance(10)) {
            page.append("Jump to Content\n");
        }
        page.append(person).append(blankLines ? "\n\n" : "\n");
        if (!dice.chance(15)) {
            page.append(person).append(blankLines ? "\n\n" : "\n");
        }
        biography.paragraphs().forEach(paragraph -> page.append(paragraph).append("\n"));
        if (!topics.isEmpty()) {
            page.append("Research Areas\n");
            topics.forEach(topic -> page.append(indent).append(topic).append("\n"));
        }
        page.append("Authored Publications\nGoogle Publications\nOther Publications\nSort By\n");
        page.append("  • Title\n  • Title, desc\n  • Year\n  • Year, desc\n");
        List<Listing> listings = new ArrayList<>();
        for (String title : SyntheticPages.titles(dice, SyntheticPages.listings(dice))) {
            if (!Facts.isFrench(title)) {
                listings.add(withAbstracts && dice.chance(18) ? untitled(page) : listing(page, title));
                if (blankLines && dice.chance(3)) {
                    page.append("\n");
                }
            }
        }
        if (!dice.chance(20)) {
            page.append(indent).append("No Results Found\n");
        }
        if (dice.chance(20)) {
            page.append("Follow us\nAbout Google\nGoogle Products\nPrivacy\nTerms\n");
        }
        Person known = biography.facts();
        Person whole = new Person(
                person,
                known.roles(),
                known.affiliations(),
                topics.isEmpty() ? known.topics() : topics,
                known.employments(),
                known.degrees(),
                List.of(),
                known.prizes());
        return new SyntheticPage(
                name + (biography.paragraphs().isEmpty() ? "-nobio" : "") + (withAbstracts ? "" : "-bare"),
                page.toString(),
                new ExpectedClaims(ExpectedClaims.GOOGLE, "en", whole, List.of(), listings));
    }

    private Listing untitled(StringBuilder page) {
        Abstract text = abstractOf();
        preview(page, text);
        return new Listing(null, List.of(), null, null, null, null, null, null, text.clean(), text.status());
    }

    private Listing listing(StringBuilder page, String title) {
        List<String> authors =
                dice.someBut(person, Facts.PEOPLE, dice.chance(5) ? dice.between(20, 60) : dice.between(0, 6));
        page.append(indent).append(title).append("\n");
        authors.forEach(author -> page.append(indent).append(author).append("\n"));
        VenueLine line = venueLine();
        page.append(indent).append(line.printed()).append("\n");
        Abstract text = withAbstracts && !dice.chance(7) ? abstractOf() : Abstract.NONE;
        if (!text.isNone()) {
            preview(page, text);
        } else if (withViewDetails && dice.chance(40)) {
            page.append(indent).append("View details\n");
        }
        return new Listing(
                title,
                authors,
                line.venue(),
                line.date(),
                line.volume(),
                line.pages(),
                line.publisher(),
                line.status(),
                text.clean(),
                text.status());
    }

    private Abstract abstractOf() {
        return dice.chance(6) ? prose.inParagraphs() : dice.chance(8) ? prose.brief() : prose.whole(false);
    }

    private void preview(StringBuilder page, Abstract text) {
        page.append(indent)
                .append("Preview abstract ")
                .append(String.join("\n" + indent, text.paragraphs()))
                .append(withViewDetails ? " View details\n" : "\n");
    }

    private record VenueLine(
            String printed,
            @Nullable String venue,
            String date,
            @Nullable String volume,
            @Nullable String pages,
            @Nullable String publisher,
            @Nullable String status) {}

    private VenueLine venueLine() {
        String year = String.valueOf(dice.between(2006, 2024));
        String proceedings = dice.pick(Facts.PROCEEDINGS);
        String journal = dice.pick(Facts.JOURNALS);
        String publisher = dice.pick(Facts.words("publisher"));
        int first = dice.between(1, 9000);
        String pages = dice.chance(10) ? String.valueOf(first) : first + "-" + (first + dice.between(3, 30));
        String pp = (pages.contains("-") ? "pp. " : dice.oneOf("pp. ", "p. ")) + pages;
        String volume = String.valueOf(dice.between(1, 600));
        return switch (dice.between(1, 13)) {
            case 1, 2, 3 -> new VenueLine(proceedings + " (" + year + ")", proceedings, year, null, null, null, null);
            case 4, 5 ->
                new VenueLine(
                        proceedings + ", " + publisher + " (" + year + "), " + pp,
                        proceedings,
                        year,
                        null,
                        pages,
                        publisher,
                        null);
            case 6 -> new VenueLine(proceedings + " (" + year + "), " + pp, proceedings, year, null, pages, null, null);
            case 7, 8 ->
                new VenueLine(
                        journal + ", vol. " + volume + " (" + year + "), " + pp,
                        journal,
                        year,
                        volume,
                        pages,
                        null,
                        null);
            case 9 ->
                new VenueLine(
                        journal + ", vol. " + volume + " (" + year + ")", journal, year, volume, null, null, null);
            case 10 ->
                new VenueLine(
                        proceedings + " (" + year + ") (to appear)", proceedings, year, null, null, null, "to appear");
            case 11 -> {
                String venue = dice.oneOf("arXiv", "arXiv preprint arXiv:1706." + (10000 + first), "NeurIPS", "ICML");
                yield new VenueLine(venue + " (" + year + ")", venue, year, null, null, null, null);
            }
            case 12 -> {
                String abs = "abs/1609." + (10000 + first);
                yield new VenueLine("CoRR, vol. " + abs + " (" + year + ")", "CoRR", year, abs, null, null, null);
            }
            default -> new VenueLine("(" + year + ")", null, year, null, null, null, null);
        };
    }
}
