package org.colophon.site.google;

import static org.colophon.extract.Grammar.Likelihood.*;
import static org.colophon.extract.LineKind.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.extract.Grammar;
import org.colophon.extract.Labels;
import org.colophon.extract.LineKind;

/** How the lines of a Google Research profile follow one another, and its labels. */
final class GoogleGrammar {
    /** What stands before each abstract. */
    static final Pattern ABSTRACT_MARK = Pattern.compile("^Preview abstract\\s+\\S");

    private static final Set<LineKind> HEAD = EnumSet.of(NAME, ROLE, BIOGRAPHY, TOPIC, BOILERPLATE);

    static final Grammar GRAMMAR = new Grammar(labels())
            .abstractMark(ABSTRACT_MARK)
            .abstractsAllMarked()
            .start(USUAL, BOILERPLATE, NAME)
            .start(RARE, TITLE, ABSTRACT)
            .afterEach(HEAD, USUAL, TOPIC_HEADING, LIST_HEADING, BOILERPLATE)
            .after(BOILERPLATE, USUAL, NAME)
            .after(BOILERPLATE, POSSIBLE, TITLE)
            .after(BOILERPLATE, RARE, ABSTRACT, AUTHORS, VENUE, ROLE, BIOGRAPHY)
            .after(NAME, EXPECTED, BIOGRAPHY)
            .after(NAME, USUAL, NAME)
            .after(NAME, POSSIBLE, ROLE)
            .after(NAME, RARE, TITLE)
            .after(ROLE, USUAL, BIOGRAPHY, ROLE)
            .after(ROLE, RARE, NAME)
            .after(BIOGRAPHY, USUAL, BIOGRAPHY)
            .after(BIOGRAPHY, RARE, TITLE)
            .after(TOPIC_HEADING, EXPECTED, TOPIC)
            .after(TOPIC_HEADING, USUAL, LIST_HEADING)
            .after(TOPIC_HEADING, RARE, BOILERPLATE, NAME, BIOGRAPHY)
            .after(TOPIC, USUAL, TOPIC)
            .after(TOPIC, RARE, NAME, BIOGRAPHY, TITLE)
            .after(LIST_HEADING, USUAL, TITLE, BOILERPLATE, TOPIC_HEADING)
            .after(LIST_HEADING, RARE, ABSTRACT, NAME)
            // The list: an entry may be nothing but its abstract.
            .afterEach(EnumSet.of(TITLE, AUTHORS, VENUE, DATE, ABSTRACT, PARAGRAPH), USUAL, TOPIC_HEADING, LIST_HEADING)
            .afterEach(EnumSet.of(TITLE, AUTHORS, VENUE, DATE, ABSTRACT, PARAGRAPH), POSSIBLE, BOILERPLATE)
            .afterEach(EnumSet.of(VENUE, ABSTRACT, PARAGRAPH), VERY_RARE, NAME)
            .after(TITLE, EXPECTED, AUTHORS, VENUE)
            .after(TITLE, USUAL, ABSTRACT, DATE)
            .after(TITLE, POSSIBLE, TITLE)
            .after(AUTHORS, EXPECTED, AUTHORS, VENUE)
            .after(AUTHORS, USUAL, ABSTRACT, TITLE, DATE)
            .after(VENUE, EXPECTED, ABSTRACT)
            .after(VENUE, USUAL, TITLE)
            .after(VENUE, POSSIBLE, DATE)
            .after(VENUE, RARE, AUTHORS)
            .after(DATE, USUAL, ABSTRACT, TITLE)
            .after(DATE, POSSIBLE, VENUE)
            .after(ABSTRACT, USUAL, TITLE, ABSTRACT, PARAGRAPH)
            .after(ABSTRACT, POSSIBLE, VENUE, DATE)
            .after(ABSTRACT, VERY_RARE, AUTHORS)
            .after(PARAGRAPH, USUAL, TITLE, ABSTRACT, PARAGRAPH)
            .after(PARAGRAPH, POSSIBLE, VENUE, DATE)
            .after(PARAGRAPH, VERY_RARE, AUTHORS);

    private GoogleGrammar() {}

    private static Labels labels() {
        return new Labels()
                .add(TOPIC_HEADING, "en", "Research Areas", "Research Area", "Research Interests")
                .add(LIST_HEADING, "en", "Authored Publications")
                .add(
                        BOILERPLATE,
                        "en",
                        "Jump to Content",
                        "Google Publications",
                        "Other Publications",
                        "Sort By",
                        "Title",
                        "Title, desc",
                        "Year",
                        "Year, desc",
                        "No Results Found",
                        "Preview",
                        "Preview abstract",
                        "View details",
                        "Research",
                        "Who we are",
                        "Our teams",
                        "People",
                        "Publications",
                        "Learn more",
                        "Learn more about how we conduct our research",
                        "Our research philosophy",
                        "See how we work",
                        "Research areas we work in",
                        "Meet the teams driving innovation",
                        "Join us",
                        "Careers",
                        "Explore our other teams",
                        "Resources",
                        "Follow us",
                        "About Google",
                        "Google Products",
                        "Privacy",
                        "Terms",
                        "Help",
                        "Share",
                        "Copy link",
                        "Home",
                        "Back to people",
                        "See all",
                        "Show more",
                        "Load more",
                        "Filter",
                        "Search",
                        "View publication",
                        "Download",
                        "Google Research",
                        "Google",
                        "×",
                        "LinkedIn",
                        "Google Scholar",
                        "Twitter",
                        "X",
                        "GitHub",
                        "Close");
    }
}
