package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import org.colophon.site.ExpectedClaims.Listing;
import org.colophon.site.Prose.Abstract;

/** Makes profiles of the Mila directory, French or English, some captured without head and titles. */
final class MilaPages {

    /** The notices begin with news; from this line on they speak of cookies, which cannot be taken for an abstract. */
    private static final int COOKIES_FROM = 5;

    private enum VenueLines {
        NONE,
        BEFORE_ABSTRACT,
        AFTER_ABSTRACT
    }

    private final Dice dice;
    private final Prose prose;
    private final boolean french;
    private final boolean twin;
    private final boolean withAbstracts;
    private final boolean blankBetween;
    private final VenueLines venueLines;
    private final String indent;
    private final String foldLabel;
    private final String person;

    MilaPages(Dice dice) {
        this.dice = dice;
        prose = new Prose(dice);
        french = dice.chance(65);
        twin = dice.chance(18);
        withAbstracts = twin || !dice.chance(12);
        blankBetween = dice.chance(20);
        venueLines = twin
                ? dice.chance(80) ? VenueLines.AFTER_ABSTRACT : VenueLines.NONE
                : dice.oneOf(VenueLines.NONE, VenueLines.NONE, VenueLines.BEFORE_ABSTRACT, VenueLines.AFTER_ABSTRACT);
        indent = dice.chance(10) ? "  " : "";
        person = dice.pick(Facts.PEOPLE);
        foldLabel = french ? "voir plus" : "see more";
    }

    SyntheticPage page(String name) {
        StringBuilder page = new StringBuilder();
        boolean noticesFirst = twin || dice.chance(12);
        boolean noticesLast = !twin && dice.chance(12);
        if (noticesFirst) {
            notices(page, 0);
        }
        if (twin) {
            List<Listing> listings = listings(page);
            return new SyntheticPage(
                    name + (french ? "-fr" : "-en") + "-twin",
                    page.toString(),
                    new ExpectedClaims(ExpectedClaims.MILA, french ? "fr" : "en", null, List.of(), listings));
        }
        MilaHead head = new MilaHead(dice, french, person, noticesFirst);
        page.append(head.portraitAndName());
        boolean publicationsFirst = withAbstracts && dice.chance(10);
        if (!publicationsFirst) {
            page.append(head.facts());
        }
        page.append("Publications\n").append(blankBetween || dice.chance(70) ? "\n" : "");
        List<Listing> listings = listings(page);
        if (publicationsFirst) {
            page.append("\n").append(head.facts());
        }
        if (noticesLast) {
            page.append("\n");
            notices(page, COOKIES_FROM);
        }
        return new SyntheticPage(
                name
                        + (french ? "-fr" : "-en")
                        + (withAbstracts ? "" : "-bare")
                        + (publicationsFirst ? "-first" : "")
                        + (noticesFirst || noticesLast ? "-notices" : "")
                        + (venueLines == VenueLines.NONE
                                ? ""
                                : "-" + venueLines.name().charAt(0) + "venues"),
                page.toString(),
                new ExpectedClaims(
                        ExpectedClaims.MILA, french ? "fr" : "en", head.person(), head.emptyHeadings(), listings));
    }

    private void notices(StringBuilder page, int from) {
        List<String> lines = Facts.boilerplate(french ? "fr" : "en");
        lines.subList(from, lines.size()).forEach(line -> page.append(line).append("\n"));
    }

    private List<Listing> listings(StringBuilder page) {
        List<Listing> listings = new ArrayList<>();
        boolean ended = true; // whether the listing before is closed by more than a name or title
        boolean dated = false;
        List<String> titles = SyntheticPages.titles(dice, SyntheticPages.listings(dice));
        for (int i = 0; i < titles.size(); i++) {
            boolean last = i == titles.size() - 1;
            String title = ended ? titles.get(i) : dice.pick(Facts.CLEAR_TITLES);
            Abstract text = abstractFor(title, i == 0, last, dated);
            Listing listing = print(page, title, text);
            listings.add(listing);
            dated = listing.venue() != null && venueLines == VenueLines.AFTER_ABSTRACT;
            ended = !text.isNone() || listing.venue() != null;
            if (blankBetween && !last && !twin) {
                page.append("\n");
            }
        }
        return listings;
    }

    private Abstract abstractFor(String title, boolean first, boolean last, boolean afterVenue) {
        if (!withAbstracts) {
            return Abstract.NONE;
        }
        boolean mayBeShort = !twin || afterVenue && !first;
        int kind = dice.between(1, 100);
        if (kind <= 6 && !twin && !last) {
            return Abstract.NONE;
        }
        if (kind <= 12) {
            return prose.inParagraphs();
        }
        if (kind <= 18) {
            return prose.cut();
        }
        if (kind <= 26 && mayBeShort) {
            return kind <= 22 ? prose.brief() : prose.cutShort();
        }
        return prose.whole(Facts.isFrench(title));
    }

    private Listing print(StringBuilder page, String title, Abstract text) {
        List<String> authors = List.of();
        if (!twin) {
            line(page, title);
            int most = text.isNone() ? 5 : dice.chance(4) ? 70 : 8;
            authors = dice.chance(25) ? List.of() : dice.someBut(person, Facts.PEOPLE, dice.between(1, most));
            authors.forEach(author -> line(page, author));
        }
        String date = null;
        String venue = null;
        String status = null;
        if (venueLines != VenueLines.NONE && dice.chance(60)) {
            date = dice.between(2009, 2024) + "-0" + dice.between(1, 9) + "-" + dice.between(10, 28);
            venue = dice.pick(dice.chance(70) ? Facts.PROCEEDINGS : Facts.JOURNALS);
            status = french ? "publié" : "published";
            if (dice.chance(10)) {
                status = null;
            } else if (dice.chance(15)) {
                status =
                        french ? dice.oneOf("accepté", "soumis", "prépublication") : dice.oneOf("accepted", "preprint");
            }
        }
        if (venue != null && venueLines == VenueLines.BEFORE_ABSTRACT) {
            line(page, date);
            line(page, status == null ? venue : venue + " (" + status + ")");
        }
        if (!text.isNone()) {
            text.folded(foldLabel, Prose.FOLD - (dice.chance(15) ? 1 : 0)).forEach(part -> line(page, part));
        }
        if (venue != null && venueLines == VenueLines.AFTER_ABSTRACT) {
            line(page, date);
            line(page, status == null ? venue : venue + " (" + status + ")");
        }
        return new Listing(
                twin ? null : title, authors, venue, date, null, null, null, status, text.clean(), text.status());
    }

    private void line(StringBuilder page, String text) {
        page.append(indent).append(text).append("\n");
    }
}
