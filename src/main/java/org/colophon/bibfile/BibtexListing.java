package org.colophon.bibfile;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Link.Role;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;

/** Makes a listing of one BibTeX entry. */
final class BibtexListing {
    /** Entries whose number counts something else than the issues of a journal. */
    private static final Set<String> NUMBERED_ALONE =
            Set.of("techreport", "report", "patent", "manual", "standard", "unpublished");

    private static final Set<String> VOLUMES =
            Set.of("proceedings", "mvproceedings", "book", "mvbook", "collection", "mvcollection", "periodical");

    private static final Pattern ARXIV = Pattern.compile("arxiv|biorxiv|medrxiv", Pattern.CASE_INSENSITIVE);
    private static final Pattern PMID_NOTE = Pattern.compile("PMID:?\\s*(\\d+)");

    private final BibtexEntry entry;
    private final Quotes quotes;
    private final String type;

    BibtexListing(BibtexEntry entry, Quotes quotes) {
        this.entry = entry;
        this.quotes = quotes;
        this.type = entry.type().text().toLowerCase(Locale.ROOT);
    }

    Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        people(listing);
        Optional<Quoted> summary = text("abstract");
        listing.kind(quotes.quote(type, entry.type()))
                .title(title())
                .venue(venue())
                .shortVenue(
                        text("shortjournal").or(() -> entry.first("fjournal").flatMap(full -> text("journal"))))
                .date(date())
                .volume(text("volume"))
                .issue(issue())
                .pages(value(text -> PageRanges.plain(Latex.decode(text)), "pages", "eid", "articleno"))
                .publisher(publisher())
                .status(text("pubstate"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private void people(Listing.Builder listing) {
        Optional<BibtexNames> authors = entry.first("author").map(field -> BibtexNames.of(field, quotes));
        BibtexOrcids orcids = new BibtexOrcids(entry, quotes);
        authors.ifPresent(names -> listing.authors(orcids.identify("author", names.mentions()))
                .authorListStatus(names.more() ? AuthorListStatus.PARTIAL : AuthorListStatus.COMPLETE));
        entry.first("editor")
                .map(field -> BibtexNames.of(field, quotes))
                .ifPresent(names -> listing.editors(orcids.identify("editor", names.mentions())));
    }

    private Optional<Quoted> title() {
        String subtitle = entry.first("subtitle")
                .map(part -> ": " + Latex.decode(part.text()))
                .orElse("");
        return value(title -> Latex.decode(title) + subtitle, "title")
                .or(() -> isVolume() ? text("booktitle") : Optional.empty());
    }

    private Optional<Quoted> venue() {
        return text("journaltitle", "fjournal", "journal")
                .or(() -> isVolume() ? Optional.empty() : text("booktitle", "eventtitle"))
                .or(() -> entry.first("howpublished")
                        .filter(how ->
                                ARXIV.matcher(how.text()).find() && !how.text().contains("://"))
                        .flatMap(how -> text("howpublished")));
    }

    /** Whether the book title, if any, is the entry's own. */
    private boolean isVolume() {
        return VOLUMES.contains(type);
    }

    private Optional<Quoted> date() {
        Optional<Span> whole = entry.first("date");
        Optional<Quoted> read =
                whole.flatMap(place -> Dates.yearFirst(place.text()).flatMap(iso -> quotes.quote(iso, place)));
        Optional<Span> year = entry.first("year");
        String month = Latex.decode(entry.text("month"));
        return read.or(() -> year.flatMap(place -> Dates.iso(Latex.decode(place.text()), month, entry.text("day"))
                        .flatMap(iso -> quotes.quote(iso, place))))
                .or(() -> text("date", "year"));
    }

    private Optional<Quoted> issue() {
        boolean ofSeries = !type.equals("article") && entry.first("series").isPresent();
        return NUMBERED_ALONE.contains(type) || ofSeries ? text("issue") : text("number", "issue");
    }

    private Optional<Quoted> publisher() {
        return type.contains("thesis")
                ? text("school", "institution", "publisher")
                : text("publisher", "institution", "school", "organization");
    }

    private void identify(Ids ids) {
        entry.key().ifPresent(ids::key);
        entry.first("doi").ifPresent(field -> ids.doi(verbatim(field), field));
        entry.first("eprint", "arxivid", "arxiv").ifPresent(field -> {
            String archive = entry.text("eprinttype") + entry.text("archiveprefix");
            if (archive.isBlank() || ARXIV.matcher(archive).find()) {
                ids.arxiv(verbatim(field), field);
            }
        });
        entry.first("journal", "journaltitle").ifPresent(field -> ids.inText(field.text(), field));
        entry.first("howpublished").ifPresent(field -> ids.inText(field.text(), field));
        entry.first("note").ifPresent(field -> ids.inText(field.text(), field));
        entry.first("isbn").ifPresent(field -> ids.isbn(verbatim(field), field));
        entry.first("issn").ifPresent(field -> ids.issn(verbatim(field), field));
        entry.first("pmid").ifPresent(field -> ids.pmid(field.text(), field));
        entry.first("note").ifPresent(field -> {
            var pmid = PMID_NOTE.matcher(Latex.decode(field.text()));
            if (pmid.find()) {
                ids.pmid(pmid.group(1), field);
            }
        });
        entry.first("url", "ee", "link").ifPresent(field -> ids.links(verbatim(field), field, Optional.empty()));
        entry.first("howpublished").ifPresent(field -> ids.links(verbatim(field), field, Optional.empty()));
        for (String full : new String[] {"pdf", "file", "fulltext"}) {
            entry.first(full).ifPresent(field -> ids.links(verbatim(field), field, Optional.of(Role.FULL_TEXT)));
        }
        entry.first("code").ifPresent(field -> ids.links(verbatim(field), field, Optional.of(Role.CODE)));
        for (String other : new String[] {"slides", "video", "poster"}) {
            entry.first(other).ifPresent(field -> ids.links(verbatim(field), field, Optional.of(Role.OTHER)));
        }
    }

    private static String verbatim(Span field) {
        return Latex.decodeVerbatim(field.text());
    }

    private Optional<Quoted> text(String... names) {
        return value(Latex::decode, names);
    }

    private Optional<Quoted> value(UnaryOperator<String> reading, String... names) {
        return entry.first(names).flatMap(place -> quotes.quote(reading.apply(place.text()), place));
    }
}
