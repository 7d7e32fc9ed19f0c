package org.colophon.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Link.Role;
import org.colophon.model.Quoted;

/** What the names of meta tags mean, a family of names a syntax. */
final class MetaNames {

    /** What to do with what a tag says. */
    interface Meaning extends BiConsumer<Draft, Quoted> {}

    /** A syntax and what a name means in it. */
    record Known(Syntax syntax, Meaning meaning) {}

    private static final Set<String> NO_KINDS = Set.of(
            "text",
            "other",
            "unknown",
            "peerreviewed",
            "nonpeerreviewed",
            "interactiveresource",
            "collection",
            "website");
    private static final Map<String, Meaning> HIGHWIRE = highwire();
    private static final Map<String, Meaning> DUBLIN_CORE = dublinCore();
    private static final Map<String, Meaning> PRISM = prism();
    private static final Map<String, Meaning> EPRINTS = eprints();
    private static final Map<String, Meaning> OPEN_GRAPH = openGraph();

    private static final Map<String, Meaning> OPEN_GRAPH_TYPES = openGraphTypes();

    private MetaNames() {}

    /** What a name in lower case means; empty if it says nothing about a publication. */
    static Optional<Known> of(String name) {
        return in(name, "bepress_citation_", Syntax.BEPRESS, HIGHWIRE)
                .or(() -> in(name, "citation_", Syntax.HIGHWIRE, HIGHWIRE))
                .or(() -> in(name, "dc.", Syntax.DUBLIN_CORE, DUBLIN_CORE))
                .or(() -> in(name, "dc:", Syntax.DUBLIN_CORE, DUBLIN_CORE))
                .or(() -> in(name, "dcterms.", Syntax.DUBLIN_CORE, DUBLIN_CORE))
                .or(() -> in(name, "dcterms:", Syntax.DUBLIN_CORE, DUBLIN_CORE))
                .or(() -> in(name, "prism.", Syntax.PRISM, PRISM))
                .or(() -> in(name, "prism:", Syntax.PRISM, PRISM))
                .or(() -> in(name, "eprints.", Syntax.EPRINTS, EPRINTS))
                .or(() -> in(name, "og:", Syntax.OPEN_GRAPH, OPEN_GRAPH))
                .or(() -> in(name, "article:", Syntax.OPEN_GRAPH, OPEN_GRAPH_TYPES))
                .or(() -> in(name, "book:", Syntax.OPEN_GRAPH, OPEN_GRAPH_TYPES));
    }

    private static Optional<Known> in(String name, String prefix, Syntax syntax, Map<String, Meaning> meanings) {
        return name.startsWith(prefix)
                ? Optional.ofNullable(meanings.get(name.substring(prefix.length())))
                        .map(meaning -> new Known(syntax, meaning))
                : Optional.empty();
    }

    private static Map<String, Meaning> highwire() {
        Map<String, Meaning> map = new HashMap<>();
        fields(map, Field.TITLE, "title");
        fields(map, Field.VENUE, "series_title");
        venues(map, "article-journal", "journal_title");
        fields(map, Field.SHORT_VENUE, "journal_abbrev", "journal_abbreviation");
        venues(map, "paper-conference", "conference_title", "conference", "conference_name");
        venues(map, "chapter", "inbook_title", "book_title");
        dates(map, "publication_date", "date", "online_date", "cover_date", "year");
        fields(map, Field.VOLUME, "volume");
        fields(map, Field.ISSUE, "issue", "number");
        fields(map, Field.FIRST_PAGE, "firstpage", "first_page");
        fields(map, Field.LAST_PAGE, "lastpage", "last_page");
        fields(map, Field.PAGES, "pages");
        fields(map, Field.PUBLISHER, "publisher");
        institutions(map, "thesis", "dissertation_institution");
        institutions(map, "report", "technical_report_institution");
        fields(map, Field.SUMMARY, "abstract");
        names(map, MetaNames::author, "author");
        map.put("authors", (draft, value) -> NameLists.split(value).forEach(draft::author));
        names(map, Draft::editor, "editor");
        names(map, Draft::affiliation, "author_institution", "author_affiliation");
        names(map, Draft::orcid, "author_orcid");
        identifiers(map, Scheme.DOI, "doi");
        identifiers(map, Scheme.ISSN, "issn");
        identifiers(map, Scheme.ISBN, "isbn");
        identifiers(map, Scheme.PMID, "pmid");
        identifiers(map, Scheme.ARXIV, "arxiv_id");
        links(map, Role.FULL_TEXT, "pdf_url", "fulltext_html_url", "full_html_url");
        links(map, Role.PAGE, "abstract_html_url", "public_url");
        return Map.copyOf(map);
    }

    private static Map<String, Meaning> dublinCore() {
        Map<String, Meaning> map = new HashMap<>();
        fields(map, Field.TITLE, "title");
        fields(map, Field.VENUE, "source", "ispartof", "relation.ispartof");
        dates(map, "date", "date.issued", "issued", "date.created", "created", "date.published", "available");
        fields(map, Field.VOLUME, "source.volume", "citation.volume");
        fields(map, Field.ISSUE, "source.issue", "citation.issue");
        fields(map, Field.PAGES, "identifier.pagenumber");
        fields(map, Field.FIRST_PAGE, "citation.spage");
        fields(map, Field.LAST_PAGE, "citation.epage");
        fields(map, Field.PUBLISHER, "publisher");
        fields(map, Field.SUMMARY, "description", "description.abstract", "abstract");
        names(map, MetaNames::author, "creator", "creator.personalname", "creator.author");
        map.put("type", MetaNames::kind);
        identifiers(map, Scheme.DOI, "identifier.doi");
        identifiers(map, Scheme.ISSN, "source.issn", "identifier.issn");
        identifiers(map, Scheme.ISBN, "identifier.isbn", "source.isbn");
        map.put("identifier", (draft, value) -> Identifiers.guess(value).ifPresent(draft::identifier));
        map.put("identifier.uri", (draft, value) -> {
            Identifiers.guess(value).ifPresent(draft::identifier);
            link(draft, Role.PAGE, value);
        });
        return Map.copyOf(map);
    }

    private static Map<String, Meaning> prism() {
        Map<String, Meaning> map = new HashMap<>();
        fields(map, Field.VENUE, "publicationname");
        dates(map, "publicationdate", "coverdate", "onlinedate");
        fields(map, Field.VOLUME, "volume");
        fields(map, Field.ISSUE, "number", "issueidentifier");
        fields(map, Field.FIRST_PAGE, "startingpage");
        fields(map, Field.LAST_PAGE, "endingpage");
        fields(map, Field.PAGES, "pagerange");
        identifiers(map, Scheme.ISSN, "issn", "eissn");
        identifiers(map, Scheme.ISBN, "isbn");
        identifiers(map, Scheme.DOI, "doi");
        links(map, Role.PAGE, "url");
        return Map.copyOf(map);
    }

    private static Map<String, Meaning> eprints() {
        Map<String, Meaning> map = new HashMap<>();
        map.put("type", MetaNames::kind);
        fields(map, Field.TITLE, "title");
        fields(map, Field.VENUE, "publication", "book_title", "event_title");
        dates(map, "date");
        fields(map, Field.VOLUME, "volume");
        fields(map, Field.ISSUE, "number");
        fields(map, Field.PAGES, "pagerange");
        fields(map, Field.PUBLISHER, "publisher", "institution");
        fields(map, Field.SUMMARY, "abstract");
        names(map, MetaNames::author, "creators_name");
        names(map, Draft::editor, "editors_name");
        identifiers(map, Scheme.DOI, "id_number", "doi");
        identifiers(map, Scheme.ISSN, "issn");
        identifiers(map, Scheme.ISBN, "isbn");
        links(map, Role.FULL_TEXT, "document_url");
        links(map, Role.PAGE, "official_url");
        return Map.copyOf(map);
    }

    private static Map<String, Meaning> openGraph() {
        Map<String, Meaning> map = new HashMap<>();
        fields(map, Field.TITLE, "title");
        fields(map, Field.VENUE, "site_name");
        links(map, Role.PAGE, "url");
        return Map.copyOf(map);
    }

    /** What Open Graph says of articles and books; an author is mostly an address and then no name. */
    private static Map<String, Meaning> openGraphTypes() {
        Map<String, Meaning> map = new HashMap<>();
        dates(map, "published_time", "release_date");
        names(map, MetaNames::author, "author");
        identifiers(map, Scheme.ISBN, "isbn");
        return Map.copyOf(map);
    }

    private static void author(Draft draft, Quoted value) {
        NameLists.splitOne(value).forEach(draft::author);
    }

    private static void fields(Map<String, Meaning> map, Field field, String... names) {
        for (String name : names) {
            map.put(name, (draft, value) -> draft.put(field, value));
        }
    }

    /** Names for what a publication appeared in, each of which also says what kind of publication it is. */
    private static void venues(Map<String, Meaning> map, String kind, String... names) {
        kinds(map, kind, Field.VENUE, names);
    }

    private static void institutions(Map<String, Meaning> map, String kind, String... names) {
        kinds(map, kind, Field.PUBLISHER, names);
    }

    private static void kinds(Map<String, Meaning> map, String kind, Field field, String... names) {
        for (String name : names) {
            map.put(name, (draft, value) -> {
                draft.put(field, value);
                draft.put(Field.KIND, new Quoted(kind, value.evidence()));
            });
        }
    }

    private static void dates(Map<String, Meaning> map, String... names) {
        for (String name : names) {
            map.put(name, (draft, value) -> draft.put(Field.DATE, Dates.iso(value)));
        }
    }

    /** A type, unless it is one of those of DCMI that say of a publication no more than that it can be read. */
    private static void kind(Draft draft, Quoted value) {
        if (!NO_KINDS.contains(value.value().strip().toLowerCase(Locale.ROOT))) {
            draft.put(Field.KIND, value);
        }
    }

    private static void names(Map<String, Meaning> map, Meaning meaning, String... names) {
        for (String name : names) {
            map.put(name, meaning);
        }
    }

    private static void identifiers(Map<String, Meaning> map, Scheme scheme, String... names) {
        for (String name : names) {
            map.put(name, (draft, value) -> draft.identifier(scheme, value));
        }
    }

    private static void links(Map<String, Meaning> map, Role role, String... names) {
        for (String name : names) {
            map.put(name, (draft, value) -> link(draft, role, value));
        }
    }

    private static void link(Draft draft, Role role, Quoted value) {
        if (value.value().matches("(?i)https?://\\S+")) {
            draft.link(role, value);
        }
    }
}
