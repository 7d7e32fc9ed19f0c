package org.colophon.site.mila;

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
 * Profiles in the directory of Mila, in French and in English.
 *
 * <p>The page's own person is dropped from every author list, and so are colleagues who have a profile themselves:
 * lists are partial. An abstract is shown whole, with the label of the button that unfolded it in mid-text.
 */
public final class MilaReader implements SiteReader {
    private static final String VERSION = "3";
    private static final SiteSigns SIGNS = new SiteSigns()
            .lines(3, 1, MilaGrammar.PORTRAIT_TEXT)
            .lines(2, 2, MilaGrammar.SEE_MORE)
            .lines(1, 2, Pattern.compile("^\\d{4}-\\d{2}-\\d{2}$"))
            .lines(1, 2, Pattern.compile("\\((?:publié|published)\\)$"))
            .label(2, MilaGrammar.CO_SUPERVISOR)
            .label(2, MilaGrammar.SUPERVISORS_FR)
            .label(2, MilaGrammar.SUPERVISORS_EN)
            .label(2, MilaGrammar.STUDENTS_FR)
            .label(2, MilaGrammar.STUDENTS_EN)
            .label(1, "Multimedia Player", "Paramètre des cookies", "Cookie settings")
            .label(1, "Publications", "Sujets de recherche", "Research Topics", "Biographie", "Biography")
            .label(
                    -4,
                    "Latest Publications",
                    "Dernières publications",
                    "Parcourir le répertoire en ligne",
                    "Browse the online directory",
                    "Abstract",
                    "References",
                    "Keywords");

    @Override
    public String name() {
        return "mila";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public String site() {
        return "Mila directory profile";
    }

    @Override
    public SiteSigns signs() {
        return SIGNS;
    }

    @Override
    public Optional<Claims> read(Page page) {
        ListedPage listed = ListedPage.of(page, MilaGrammar.GRAMMAR, new EntryReader(AuthorListStatus.PARTIAL, true));
        LabelledPage labelled = listed.labelled();
        Optional<PersonFacts> person = person(labelled);
        List<Listing> listings = listed.listings(person.flatMap(PersonFacts::name));
        if (listings.isEmpty() && person.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Claims(site(), MilaGrammar.language(labelled), person, listings, labelled.emptyHeadings()));
    }

    private static Optional<PersonFacts> person(LabelledPage page) {
        Optional<Quoted> name = page.first(NAME)
                .or(() -> page.all(PORTRAIT).stream().findFirst().flatMap(MilaGrammar::portraitName));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Quoted> roles = new ArrayList<>();
        List<Quoted> organizations = new ArrayList<>();
        for (Line line : page.all(ROLE)) {
            RoleLine role = RoleLine.of(line);
            roles.add(role.role());
            role.organization().ifPresent(organizations::add);
        }
        List<Quoted> topics = page.all(TOPIC).stream().map(Line::quote).toList();
        PersonFacts printed = new PersonFacts(
                name, roles, organizations, topics, List.of(), List.of(), page.supervisors(), List.of());
        return Optional.of(Biography.add(page.all(BIOGRAPHY), printed));
    }
}
