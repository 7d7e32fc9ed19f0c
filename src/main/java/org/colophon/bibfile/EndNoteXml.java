package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Link.Role;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;
import org.colophon.page.Page;

/** The listings of a file that EndNote exports as XML; Papers, Bookends and Mendeley write it too. */
final class EndNoteXml {
    private static final Pattern SIGN = Pattern.compile("<record>[^\\u0000]{0,4000}?<ref-type[\\s>]");

    private final XmlElement record;
    private final Quotes quotes;
    private final EndNoteTypes type;

    private EndNoteXml(XmlElement record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
        this.type = record.path("ref-type").stream()
                .flatMap(kind -> kind.attribute("name").stream())
                .map(name -> EndNoteTypes.of(name.text()))
                .findFirst()
                .orElse(EndNoteTypes.OTHER)
                .withPages(record.first("pages").map(Span::text).orElse(""));
    }

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        return XmlListings.read(
                page, SIGN, Set.of("record"), (record, quotes, index) -> new EndNoteXml(record, quotes).at(index));
    }

    private Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = text("abstract");
        List<Span> authors = names("authors");
        boolean edited = type == EndNoteTypes.EDITED;
        TaggedNames.authors(edited ? List.of() : authors, quotes, listing);
        listing.kind(kind())
                .title(text("titles", "title"))
                .editors(TaggedNames.mentions(edited ? authors : names("secondary-authors"), quotes))
                .venue(venue())
                .shortVenue(text("periodical", "abbr-1").or(() -> text("titles", "alt-title")))
                .date(date())
                .volume(type == EndNoteTypes.PATENT ? Optional.empty() : text("volume"))
                .issue(type.hasIssues() ? text("number") : Optional.empty())
                .pages(
                        type.hasPages()
                                ? record.first("pages").flatMap(place -> PageRanges.of(place, quotes))
                                : Optional.empty())
                .publisher(text("publisher"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private Optional<Quoted> kind() {
        return record.path("ref-type").stream()
                .flatMap(kind -> kind.attribute("name").stream())
                .findFirst()
                .flatMap(name -> quotes.quote(name.text().toLowerCase(Locale.ROOT), name));
    }

    private List<Span> names(String role) {
        return record.path("contributors", role, "author").stream()
                .map(XmlElement::text)
                .filter(name -> !name.isBlank())
                .toList();
    }

    private Optional<Quoted> venue() {
        return type.isHeld()
                ? text("titles", "secondary-title").or(() -> text("periodical", "full-title"))
                : Optional.empty();
    }

    private Optional<Quoted> date() {
        String day = record.first("dates", "pub-dates", "date").map(Span::text).orElse("");
        return record.first("dates", "year")
                .flatMap(year -> Dates.ofYear(year.text(), day).flatMap(iso -> quotes.quote(iso, year)))
                .or(() -> record.first("dates", "pub-dates", "date")
                        .flatMap(place ->
                                Dates.ofYear(place.text(), place.text()).flatMap(iso -> quotes.quote(iso, place))))
                .or(() -> text("dates", "year"));
    }

    private void identify(Ids ids) {
        record.first("label").ifPresent(ids::key);
        all("electronic-resource-num").forEach(field -> ids.doi(field.text(), field));
        all("isbn").forEach(field -> ids.isbnOrIssn(field.text(), field));
        links(ids, "web-urls", Optional.empty());
        links(ids, "related-urls", Optional.empty());
        links(ids, "pdf-urls", Optional.of(Role.FULL_TEXT));
    }

    private void links(Ids ids, String kind, Optional<Role> role) {
        record.path("urls", kind, "url").forEach(url -> ids.links(url.text().text(), url.text(), role));
    }

    private List<Span> all(String name) {
        return record.all(name).stream().map(XmlElement::text).toList();
    }

    private Optional<Quoted> text(String... path) {
        return record.first(path).flatMap(quotes::quote);
    }
}
