package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Statement;
import org.colophon.model.Identifier;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Link;
import org.colophon.model.Quoted;

/** The publications that things described in RDF are, those that are only cited or contain others left out. */
final class WorkReader {
    private static final int MOST = 2000;
    private static final int MOST_CONTAINERS = 5;
    private static final Set<String> WORKS = Set.of(
            "ScholarlyArticle",
            "MedicalScholarlyArticle",
            "TechArticle",
            "Article",
            "AcademicArticle",
            "Book",
            "Audiobook",
            "Chapter",
            "Thesis",
            "Report",
            "Dataset",
            "DataSet",
            "SoftwareSourceCode",
            "Preprint",
            "PresentationDigitalDocument",
            "Manuscript",
            "JournalArticle",
            "ConferencePaper",
            "BookChapter");
    /** Anything may be one of these: only with authors, and with an identifier if it is a post, is it a publication. */
    private static final Set<String> PERHAPS =
            Set.of("CreativeWork", "DigitalDocument", "WebPage", "BlogPosting", "Document");
    /** Whatever identifiers these have, they are no publications. */
    private static final Set<String> NO_WORKS = Set.of(
            "Person",
            "Organization",
            "Periodical",
            "PublicationIssue",
            "PublicationVolume",
            "WebSite",
            "Product",
            "DataCatalog",
            "BookSeries",
            "Place",
            "Event",
            "Offer",
            "PropertyValue",
            "Language");
    /** What stands at the other end of these is not what the page publishes. */
    private static final Set<String> OTHERS = Set.of(
            "citation",
            "cites",
            "references",
            "isBasedOn",
            "isPartOf",
            "exampleOfWork",
            "mentions",
            "itemReviewed",
            "encoding",
            "translationOfWork",
            "isRelatedTo",
            "sharedContent",
            "potentialAction",
            "isVersionOf",
            "publisher",
            "provider",
            "workTranslation",
            "hasVersion",
            "isReferencedBy",
            "isSimilarTo",
            "worksFor",
            "inDefinedTermSet",
            "includedInDataCatalog",
            "audience",
            "license");

    private final Syntax syntax;
    private final Things things;

    WorkReader(Syntax syntax, Things things) {
        this.syntax = syntax;
        this.things = things;
    }

    List<Draft> read() {
        Set<Node> others = things.objectsOf(OTHERS);
        List<Draft> drafts = new ArrayList<>();
        for (Node thing : things.typed()) {
            if (drafts.size() < MOST && !others.contains(thing) && mayBeAWork(thing)) {
                Draft draft = draft(thing);
                if (isAWork(thing, draft)) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private boolean mayBeAWork(Node thing) {
        Set<String> types = things.types(thing);
        boolean known = types.stream().anyMatch(type -> WORKS.contains(type) || PERHAPS.contains(type));
        boolean other = types.stream().anyMatch(NO_WORKS::contains);
        return known
                || !other
                        && (hasDoi(thing) || !things.values(thing, "identifier").isEmpty());
    }

    private static boolean hasDoi(Node thing) {
        return thing.isURI() && thing.getURI().contains("doi.org/10.");
    }

    private boolean isAWork(Node thing, Draft draft) {
        Set<String> types = things.types(thing);
        boolean titled = draft.get(Field.TITLE).isPresent();
        boolean identified = draft.identifiers().stream().anyMatch(identifier -> identifier.scheme() != Scheme.ISSN);
        if (types.stream().anyMatch(WORKS::contains)) {
            return titled || identified;
        }
        boolean plain =
                types.contains("CreativeWork") || types.contains("DigitalDocument") || types.contains("Document");
        boolean authored = !draft.authors().isEmpty();
        return titled
                && (plain
                        ? authored || identified
                        : identified && (authored || draft.get(Field.PUBLISHER).isPresent()));
    }

    private Draft draft(Node work) {
        Draft draft = new Draft(syntax);
        things.typeStatements(work).stream().findFirst().flatMap(things::quote).ifPresent(type -> {
            String name = type.value().replaceFirst("^.*[/#]", "");
            draft.put(Field.KIND, new Quoted(name, type.evidence()));
        });
        put(draft, Field.TITLE, work, "name", "headline", "title");
        put(draft, Field.SUMMARY, work, "abstract", "description");
        put(draft, Field.VOLUME, work, "volumeNumber", "volume");
        put(draft, Field.ISSUE, work, "issueNumber", "issue");
        put(draft, Field.PAGES, work, "pagination", "pages");
        put(draft, Field.FIRST_PAGE, work, "pageStart");
        put(draft, Field.LAST_PAGE, work, "pageEnd");
        things.literal(work, "datePublished", "issued", "dateCreated", "date", "created", "dateModified")
                .map(Dates::iso)
                .ifPresent(date -> draft.put(Field.DATE, date));
        named(things.values(work, "publisher", "sourceOrganization"))
                .ifPresent(name -> draft.put(Field.PUBLISHER, name));
        PeopleOfWork people = new PeopleOfWork(things);
        people.addAuthors(draft, things.values(work, "author", "creator"));
        people.addEditors(draft, things.values(work, "editor"));
        containers(draft, work);
        identifiers(draft, work);
        links(draft, work);
        return draft;
    }

    /** An article may be part of an issue, which is part of a volume, which is part of a journal. */
    private void containers(Draft draft, Node work) {
        Node inner = work;
        for (int i = 0; i < MOST_CONTAINERS; i++) {
            Optional<Statement> part = things.values(inner, "isPartOf").stream().findFirst();
            if (part.isEmpty()) {
                return;
            }
            Node container = part.get().object();
            if (container.isLiteral()) {
                things.quote(part.get()).ifPresent(name -> draft.put(Field.VENUE, name));
                return;
            }
            Set<String> types = things.types(container);
            put(draft, Field.VOLUME, container, "volumeNumber");
            put(draft, Field.ISSUE, container, "issueNumber");
            boolean serialPart = !types.contains("Periodical")
                    && (types.contains("PublicationIssue") || types.contains("PublicationVolume"));
            boolean site = types.contains("WebSite") || types.contains("WebPage");
            if (!serialPart && !site) {
                put(draft, Field.VENUE, container, "name", "title");
            }
            things.values(container, "issn").stream()
                    .flatMap(issn -> things.quote(issn).stream())
                    .forEach(issn -> draft.identifier(Scheme.ISSN, issn));
            inner = container;
        }
    }

    private void identifiers(Draft draft, Node work) {
        if (work.isURI()) {
            things.typeStatements(work).stream()
                    .findFirst()
                    .flatMap(things::quote)
                    .ifPresent(type -> Identifiers.guess(new Quoted(work.getURI(), type.evidence()))
                            .ifPresent(draft::identifier));
        }
        for (Statement statement : things.values(work, "identifier")) {
            if (statement.object().isLiteral() || !things.isDescribed(statement.object())) {
                things.quote(statement).flatMap(Identifiers::guess).ifPresent(draft::identifier);
            } else {
                propertyValue(statement.object()).ifPresent(draft::identifier);
            }
        }
        for (String property : new String[] {"sameAs", "url", "mainEntityOfPage"}) {
            for (Statement statement : things.values(work, property)) {
                things.quote(statement).flatMap(Identifiers::guess).ifPresent(draft::identifier);
            }
        }
        identifier(draft, work, Scheme.DOI, "doi");
        identifier(draft, work, Scheme.ISBN, "isbn");
        identifier(draft, work, Scheme.ISSN, "issn");
        identifier(draft, work, Scheme.PMID, "pmid");
    }

    private Optional<Identifier> propertyValue(Node node) {
        Optional<Quoted> value = things.text(node, "value", "name");
        String kind = things.text(node, "propertyID", "name")
                .map(Quoted::value)
                .orElse("")
                .toLowerCase(java.util.Locale.ROOT);
        return value.flatMap(text -> Identifiers.guess(text).or(() -> {
            for (Scheme scheme : Scheme.values()) {
                if (kind.endsWith(scheme.name().toLowerCase(java.util.Locale.ROOT))) {
                    return Identifiers.bare(scheme, text);
                }
            }
            return Optional.empty();
        }));
    }

    private void identifier(Draft draft, Node work, Scheme scheme, String property) {
        things.values(work, property).stream()
                .flatMap(statement -> things.quote(statement).stream())
                .forEach(value -> draft.identifier(scheme, value));
    }

    private void links(Draft draft, Node work) {
        things.text(work, "url").filter(WorkReader::isLink).ifPresent(url -> draft.link(Link.Role.PAGE, url));
        for (Statement media : things.values(work, "encoding", "associatedMedia", "distribution")) {
            things.text(media.object(), "contentUrl")
                    .filter(url -> isLink(url) && url.value().matches("(?i).*pdf.*"))
                    .ifPresent(url -> draft.link(Link.Role.FULL_TEXT, url));
        }
    }

    private static boolean isLink(Quoted url) {
        return Addresses.isAbsolute(url.value()) && !Addresses.isUnknown(url.value());
    }

    private Optional<Quoted> named(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> (statement.object().isLiteral()
                                ? things.quote(statement)
                                : things.literal(statement.object(), "name", "legalName"))
                        .stream())
                .findFirst();
    }

    private void put(Draft draft, Field field, Node thing, String... properties) {
        things.literal(thing, properties).ifPresent(value -> draft.put(field, value));
    }
}
