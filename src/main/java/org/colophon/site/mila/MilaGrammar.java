package org.colophon.site.mila;

import static org.colophon.extract.Grammar.Likelihood.*;
import static org.colophon.extract.LineKind.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.Grammar;
import org.colophon.extract.LabelledPage;
import org.colophon.extract.Labels;
import org.colophon.extract.LineKind;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/** How the lines of a Mila profile follow one another, and its labels in both languages. */
final class MilaGrammar {
    static final Pattern PORTRAIT_TEXT = Pattern.compile(
            "^(?:Portrait|Photo) (?:de |d['’]|du |of )(?<name>.{2,60}?)"
                    + "(?: (?:n['’]est pas disponible|(?:is )?(?:not available|unavailable)))?\\.?$",
            Pattern.CASE_INSENSITIVE);
    static final Pattern SEE_MORE = Pattern.compile("(?:…|\\.\\.\\.) ?\\((?:voir plus|see more)\\)");
    static final String[] SUPERVISORS_FR = {
        "Superviseur⋅e principal⋅e",
        "Superviseur principal",
        "Superviseure principale",
        "Superviseur⋅e⋅s",
        "Superviseurs",
        "Superviseur⋅e",
        "Superviseur",
        "Co-superviseur⋅e",
        "Co-superviseur",
        "Co-superviseure",
        "Cosuperviseur⋅e",
        "Co-superviseur⋅e⋅s",
        "Co-superviseurs",
        "Co-supervision"
    };
    static final String[] SUPERVISORS_EN = {
        "Principal supervisor",
        "Principal supervisors",
        "Primary supervisor",
        "Main supervisor",
        "Main supervisors",
        "Academic supervisor",
        "Research supervisor",
        "Supervisor",
        "Supervisors",
        "Co-supervisors"
    };
    /** French pages print this one in English. */
    static final String CO_SUPERVISOR = "Co-supervisor";

    static final String[] STUDENTS_FR = {
        "Étudiants actuels",
        "Étudiant⋅e⋅s actuel⋅le⋅s",
        "Étudiant⋅es actuel⋅les",
        "Étudiantes et étudiants actuels",
        "Étudiants et étudiantes actuels",
        "Anciens étudiants",
        "Étudiants",
        "Étudiant⋅e⋅s",
        "Membres de l'équipe"
    };
    static final String[] STUDENTS_EN = {"Current Students", "Former Students", "Students", "Team members"};

    private static final Set<LineKind> HEADINGS =
            EnumSet.of(SUPERVISOR_HEADING, TOPIC_HEADING, BIOGRAPHY_HEADING, OTHERS_HEADING, LIST_HEADING);
    private static final Set<LineKind> FACTS =
            EnumSet.of(PORTRAIT, NAME, ROLE, SUPERVISOR, TOPIC, BIOGRAPHY, OTHERS, BOILERPLATE);
    private static final Set<LineKind> ENTRY = EnumSet.of(TITLE, AUTHORS, DATE, VENUE, ABSTRACT, PARAGRAPH);

    static final Grammar GRAMMAR = grammar();

    private MilaGrammar() {}

    static Optional<Quoted> portraitName(Line line) {
        Matcher portrait = PORTRAIT_TEXT.matcher(line.text());
        return portrait.matches()
                ? Optional.of(line.quote(portrait.start("name"), portrait.end("name")))
                : Optional.empty();
    }

    /** The language of the interface: that of the labels, or of the button in the abstracts. */
    static Optional<String> language(LabelledPage page) {
        long french = 0;
        long english = 0;
        for (Line line : page.all(ABSTRACT)) {
            Matcher button = SEE_MORE.matcher(line.text());
            if (button.find()) {
                boolean voirPlus = button.group().contains("voir");
                french += voirPlus ? 1 : 0;
                english += voirPlus ? 0 : 1;
            }
        }
        for (Line line : page.all(PORTRAIT)) {
            boolean of = line.text().matches(".* of .*|.*available.*");
            french += of ? 0 : 1;
            english += of ? 1 : 0;
        }
        if (french != english) {
            return Optional.of(french > english ? "fr" : "en");
        }
        return page.language();
    }

    private static Labels labels() {
        return new Labels()
                .add(SUPERVISOR_HEADING, "fr", SUPERVISORS_FR)
                .add(SUPERVISOR_HEADING, "en", SUPERVISORS_EN)
                .addSilent(SUPERVISOR_HEADING, CO_SUPERVISOR)
                .add(
                        TOPIC_HEADING,
                        "fr",
                        "Sujets de recherche",
                        "Sujet de recherche",
                        "Domaines de recherche",
                        "Intérêts de recherche",
                        "Thèmes de recherche")
                .add(TOPIC_HEADING, "en", "Research Topics", "Research Topic", "Research Interests", "Research Areas")
                .add(BIOGRAPHY_HEADING, "fr", "Biographie", "Bio", "À propos")
                .add(BIOGRAPHY_HEADING, "en", "Biography", "About")
                .add(OTHERS_HEADING, "fr", STUDENTS_FR)
                .add(OTHERS_HEADING, "en", STUDENTS_EN)
                .addSilent(LIST_HEADING, "Publications")
                .add(LIST_HEADING, "en", "Publication list", "Selected Publications", "Recent Publications")
                .add(LIST_HEADING, "fr", "Publications récentes", "Liste de publications")
                .add(
                        BOILERPLATE,
                        "fr",
                        "Paramètre des cookies",
                        "Cookies essentiels",
                        "Cookies analyse",
                        "Lecteur multimédia",
                        "Page personnelle",
                        "Site web",
                        "Courriel",
                        "Accueil",
                        "Répertoire",
                        "Retour au répertoire",
                        "En savoir plus",
                        "Voir plus",
                        "Voir moins",
                        "Partager",
                        "Tout accepter",
                        "Tout refuser",
                        "Afficher plus",
                        "Précédent",
                        "Suivant",
                        "Fermer",
                        "Rechercher",
                        "Profil",
                        "Contact")
                .add(
                        BOILERPLATE,
                        "en",
                        "Cookie settings",
                        "Essential cookies",
                        "Analytics cookies",
                        "Personal website",
                        "Website",
                        "Home",
                        "Directory",
                        "Back to directory",
                        "Learn more",
                        "See more",
                        "See less",
                        "Share",
                        "Accept all",
                        "Refuse all",
                        "Show more",
                        "Load more",
                        "Previous",
                        "Next",
                        "Close",
                        "Search",
                        "Email")
                .addSilent(
                        BOILERPLATE,
                        "Multimedia Player",
                        "Google Scholar",
                        "LinkedIn",
                        "Twitter",
                        "X",
                        "GitHub",
                        "ORCID",
                        "Mila",
                        "FR",
                        "EN",
                        "Menu");
    }

    private static Grammar grammar() {
        return new Grammar(labels())
                .portrait(PORTRAIT_TEXT)
                .abstractMark(SEE_MORE)
                .start(USUAL, PORTRAIT, NAME, BOILERPLATE)
                .start(POSSIBLE, LIST_HEADING, TOPIC_HEADING, BIOGRAPHY_HEADING, SUPERVISOR_HEADING, OTHERS_HEADING)
                .start(RARE, ABSTRACT, TITLE, ROLE)
                .start(VERY_RARE, DATE)
                // The head of the page: what it says of the person, in any order.
                .afterEach(FACTS, USUAL, HEADINGS.toArray(LineKind[]::new))
                .afterEach(FACTS, POSSIBLE, BOILERPLATE)
                .afterEach(FACTS, RARE, PORTRAIT, NAME, ROLE, BIOGRAPHY)
                .afterEach(FACTS, VERY_RARE, TITLE)
                .afterEach(HEADINGS, USUAL, HEADINGS.toArray(LineKind[]::new))
                .afterEach(HEADINGS, RARE, NAME, ROLE, PORTRAIT, BOILERPLATE)
                .after(PORTRAIT, EXPECTED, NAME)
                .after(PORTRAIT, POSSIBLE, ROLE)
                .after(NAME, EXPECTED, ROLE)
                .after(NAME, USUAL, PORTRAIT)
                .after(ROLE, USUAL, ROLE)
                .after(BOILERPLATE, USUAL, BOILERPLATE, NAME, PORTRAIT)
                .after(BOILERPLATE, RARE, BIOGRAPHY)
                .after(SUPERVISOR_HEADING, EXPECTED, SUPERVISOR)
                .after(SUPERVISOR, USUAL, SUPERVISOR)
                .after(TOPIC_HEADING, EXPECTED, TOPIC)
                .after(TOPIC, USUAL, TOPIC)
                .after(BIOGRAPHY_HEADING, EXPECTED, BIOGRAPHY)
                .after(BIOGRAPHY, USUAL, BIOGRAPHY)
                .after(OTHERS_HEADING, EXPECTED, OTHERS)
                .after(OTHERS, EXPECTED, OTHERS)
                .after(SUPERVISOR_HEADING, VERY_RARE, NAME)
                .after(OTHERS_HEADING, VERY_RARE, ROLE, NAME)
                .after(OTHERS, VERY_RARE, NAME, ROLE, PORTRAIT, TITLE, SUPERVISOR_HEADING)
                // The list: titles, authors, abstracts, with date and venue anywhere behind the title.
                .after(LIST_HEADING, EXPECTED, TITLE)
                .after(LIST_HEADING, RARE, ABSTRACT, DATE)
                .after(LIST_HEADING, POSSIBLE, BOILERPLATE)
                .after(BOILERPLATE, POSSIBLE, ABSTRACT)
                .after(BOILERPLATE, RARE, TITLE, DATE)
                .afterEach(ENTRY, RARE, BOILERPLATE)
                .afterEach(ENTRY, POSSIBLE, HEADINGS.toArray(LineKind[]::new))
                .afterEach(ENTRY, RARE, ROLE)
                .afterEach(ENTRY, VERY_RARE, NAME, PORTRAIT)
                .after(TITLE, EXPECTED, AUTHORS)
                .after(TITLE, USUAL, ABSTRACT, DATE)
                .after(TITLE, POSSIBLE, TITLE, VENUE)
                .after(AUTHORS, EXPECTED, AUTHORS)
                .after(AUTHORS, USUAL, ABSTRACT, DATE, TITLE)
                .after(AUTHORS, POSSIBLE, VENUE)
                .after(DATE, EXPECTED, VENUE)
                .after(DATE, USUAL, ABSTRACT, TITLE)
                .after(DATE, RARE, AUTHORS)
                .after(VENUE, USUAL, ABSTRACT, TITLE)
                .after(VENUE, POSSIBLE, DATE)
                .after(VENUE, RARE, AUTHORS)
                .after(ABSTRACT, USUAL, TITLE, ABSTRACT, PARAGRAPH, DATE)
                .after(ABSTRACT, POSSIBLE, VENUE)
                .after(ABSTRACT, VERY_RARE, AUTHORS)
                .after(PARAGRAPH, USUAL, TITLE, ABSTRACT, PARAGRAPH, DATE)
                .after(PARAGRAPH, POSSIBLE, VENUE)
                .after(PARAGRAPH, VERY_RARE, AUTHORS);
    }
}
