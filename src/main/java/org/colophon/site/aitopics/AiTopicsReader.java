package org.colophon.site.aitopics;

import static org.colophon.extract.Grammar.Likelihood.*;
import static org.colophon.extract.LineKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.extract.Biography;
import org.colophon.extract.EntryReader;
import org.colophon.extract.Grammar;
import org.colophon.extract.LabelledPage;
import org.colophon.extract.Labels;
import org.colophon.extract.LineKind;
import org.colophon.extract.ListedPage;
import org.colophon.extract.SiteReader;
import org.colophon.extract.SiteSigns;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.PersonFacts;
import org.colophon.page.Page;

/**
 * Pages of authors on AITopics: a name with the family name first, then title, venue and a summary that the site
 * may shorten without a sign.
 */
public final class AiTopicsReader implements SiteReader {
    private static final String VERSION = "3";
    private static final SiteSigns SIGNS = new SiteSigns()
            .label(3, "Collaborating Authors")
            .label(1, "Goto")
            .lines(1, 1, Pattern.compile("^arXiv\\.org [A-Z]\\w+"))
            .lines(1, 1, Pattern.compile("^Neural Information Processing Systems$|^AAAI Conferences$|^AI Magazine$"))
            .lines(1, 1, Pattern.compile("^\\p{Lu}[\\p{L}'’ -]+, \\p{Lu}[\\p{L}.'’ -]*$"));

    private static final Set<LineKind> ENTRY = EnumSet.of(TITLE, AUTHORS, VENUE, DATE, ABSTRACT, PARAGRAPH);
    private static final Grammar GRAMMAR = new Grammar(new Labels()
                    .add(LIST_HEADING, "en", "Collaborating Authors")
                    .add(BIOGRAPHY_HEADING, "en", "Biography")
                    .add(
                            BOILERPLATE,
                            "en",
                            "Goto",
                            "Go to",
                            "Filters",
                            "Filter",
                            "Sort by",
                            "Add feedback",
                            "Save as",
                            "Technology",
                            "Industry",
                            "Genre",
                            "Country",
                            "Source",
                            "Year",
                            "Show more",
                            "Load more",
                            "Next",
                            "Previous",
                            "Home",
                            "Sign in",
                            "Search",
                            "News",
                            "AI-Alerts",
                            "Duplicate Docs Excel Report",
                            "Similar Docs Excel Report",
                            "Title",
                            "None found",
                            "Similarity",
                            "Submissions",
                            "About",
                            "Contact"))
            .start(USUAL, BOILERPLATE, LIST_HEADING, NAME)
            .after(BOILERPLATE, USUAL, BOILERPLATE, LIST_HEADING, TITLE)
            .after(BOILERPLATE, POSSIBLE, NAME, BIOGRAPHY_HEADING)
            .after(LIST_HEADING, EXPECTED, NAME)
            .after(LIST_HEADING, POSSIBLE, TITLE, BOILERPLATE)
            .after(LIST_HEADING, RARE, VENUE, DATE)
            .after(NAME, EXPECTED, TITLE)
            .after(NAME, USUAL, LIST_HEADING, BIOGRAPHY_HEADING, BOILERPLATE)
            .after(NAME, POSSIBLE, NAME)
            .after(NAME, RARE, VENUE, DATE)
            .after(NAME, RARE, BIOGRAPHY)
            .after(BIOGRAPHY_HEADING, EXPECTED, BIOGRAPHY)
            .after(BIOGRAPHY, USUAL, BIOGRAPHY, TITLE, LIST_HEADING)
            .afterEach(ENTRY, POSSIBLE, BOILERPLATE)
            .afterEach(ENTRY, RARE, LIST_HEADING)
            .after(TITLE, EXPECTED, VENUE)
            .after(TITLE, USUAL, DATE)
            .after(TITLE, POSSIBLE, ABSTRACT, AUTHORS)
            .after(TITLE, RARE, TITLE)
            .after(AUTHORS, USUAL, AUTHORS, VENUE, DATE, ABSTRACT)
            .after(AUTHORS, POSSIBLE, TITLE)
            .after(VENUE, EXPECTED, ABSTRACT, DATE)
            .after(VENUE, USUAL, TITLE)
            .after(VENUE, POSSIBLE, AUTHORS)
            .after(DATE, USUAL, ABSTRACT, TITLE, VENUE)
            .after(DATE, POSSIBLE, AUTHORS)
            .after(ABSTRACT, EXPECTED, TITLE)
            .after(ABSTRACT, USUAL, PARAGRAPH, DATE, VENUE)
            .after(ABSTRACT, RARE, AUTHORS)
            .after(PARAGRAPH, EXPECTED, TITLE)
            .after(PARAGRAPH, USUAL, PARAGRAPH, DATE, VENUE)
            .after(PARAGRAPH, RARE, AUTHORS);

    @Override
    public String name() {
        return "aitopics";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public String site() {
        return "AITopics author page";
    }

    @Override
    public SiteSigns signs() {
        return SIGNS;
    }

    @Override
    public Optional<Claims> read(Page page) {
        ListedPage listed = ListedPage.of(page, GRAMMAR, new EntryReader(AuthorListStatus.PARTIAL, false));
        LabelledPage labelled = listed.labelled();
        Optional<PersonFacts> person = labelled.first(NAME)
                .map(name -> new PersonFacts(
                        Optional.of(name), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
                .map(facts -> Biography.add(labelled.all(BIOGRAPHY), facts));
        List<Listing> listings = listed.listings(person.flatMap(PersonFacts::name));
        if (listings.isEmpty() && person.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Claims(site(), Optional.of("en"), person, listings, List.of()));
    }
}
