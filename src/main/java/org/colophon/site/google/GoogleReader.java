package org.colophon.site.google;

import static org.colophon.extract.LineKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.extract.Biography;
import org.colophon.extract.EntryReader;
import org.colophon.extract.LabelledPage;
import org.colophon.extract.ListedPage;
import org.colophon.extract.RoleLine;
import org.colophon.extract.SiteReader;
import org.colophon.extract.SiteSigns;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.page.Line;
import org.colophon.page.Page;

/**
 * Profiles of researchers at Google Research: a biography in free text, and a list of publications whose author
 * lists leave out the page's own person. An entry may show nothing but its abstract.
 */
public final class GoogleReader implements SiteReader {
    private static final String VERSION = "3";
    private static final SiteSigns SIGNS = new SiteSigns()
            .label(3, "Authored Publications")
            .label(2, "Jump to Content")
            .label(
                    1,
                    "Google Publications",
                    "Other Publications",
                    "Sort By",
                    "Title, desc",
                    "Year, desc",
                    "No Results Found")
            .lines(1, 2, Pattern.compile("^Preview abstract\\b"))
            .lines(1, 2, Pattern.compile("\\bView details$"))
            .lines(-6, 1, Pattern.compile("^\\d+ ?[-–] ?\\d+ of [\\d,]+ publications$"));

    @Override
    public String name() {
        return "google-research";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public String site() {
        return "Google Research profile";
    }

    @Override
    public SiteSigns signs() {
        return SIGNS;
    }

    @Override
    public Optional<Claims> read(Page page) {
        ListedPage listed = ListedPage.of(page, GoogleGrammar.GRAMMAR, new EntryReader(AuthorListStatus.PARTIAL, true));
        LabelledPage labelled = listed.labelled();
        Optional<PersonFacts> person = labelled.first(NAME).map(name -> person(name, labelled));
        List<Listing> listings = listed.listings(person.flatMap(PersonFacts::name));
        if (listings.isEmpty() && person.isEmpty()) {
            return Optional.empty();
        }
        List<Quoted> empty = labelled.emptyHeadings().stream()
                .filter(heading -> !heading.value().equals("Authored Publications"))
                .toList();
        return Optional.of(new Claims(site(), Optional.of("en"), person, listings, empty));
    }

    private static PersonFacts person(Quoted name, LabelledPage page) {
        List<Quoted> roles = new ArrayList<>();
        List<Quoted> organizations = new ArrayList<>();
        for (Line line : page.all(ROLE)) {
            RoleLine role = RoleLine.of(line);
            roles.add(role.role());
            role.organization().ifPresent(organizations::add);
        }
        List<Quoted> topics = page.all(TOPIC).stream().map(Line::quote).toList();
        PersonFacts printed = new PersonFacts(
                Optional.of(name), roles, organizations, topics, List.of(), List.of(), List.of(), List.of());
        return Biography.add(page.all(BIOGRAPHY), printed);
    }
}
