package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;

/** Makes a listing of one record of RefWorks, by the legend of tags that it exports. */
final class RefWorksListing {
    private final TaggedRecord record;
    private final Quotes quotes;
    private final EndNoteTypes type;

    RefWorksListing(TaggedRecord record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
        this.type =
                record.first("RT").map(Span::text).map(RefWorksListing::type).orElse(EndNoteTypes.OTHER);
    }

    private static EndNoteTypes type(String printed) {
        String name = printed.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "book, section" -> EndNoteTypes.PART;
            case "book, whole", "book" -> EndNoteTypes.BOOK;
            case "book, edited" -> EndNoteTypes.EDITED;
            case "dissertation", "dissertation/thesis" -> EndNoteTypes.THESIS;
            case "abstract", "journal, electronic" -> EndNoteTypes.ARTICLE;
            default -> EndNoteTypes.of(name);
        };
    }

    Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = text("AB");
        boolean edited = type == EndNoteTypes.EDITED;
        TaggedNames.authors(edited ? List.of() : record.all("A1"), quotes, listing);
        listing.kind(record.first("RT")
                        .flatMap(place -> quotes.quote(place.text().toLowerCase(Locale.ROOT), place)))
                .title(text("T1"))
                .editors(TaggedNames.mentions(record.all(edited ? "A1" : "A2"), quotes))
                .venue(venue())
                .shortVenue(type == EndNoteTypes.ARTICLE ? text("JO") : Optional.empty())
                .date(date())
                .volume(text("VO"))
                .issue(type.hasIssues() ? text("IS") : Optional.empty())
                .pages(
                        type.hasPages()
                                ? PageRanges.of(record.first("SP"), record.first("OP"), quotes)
                                : Optional.empty())
                .publisher(text("PB"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private Optional<Quoted> venue() {
        return switch (type) {
            case ARTICLE -> text("JF", "JO", "T2");
            case PART, OTHER -> text("T2", "JF", "JO", "WT");
            default -> Optional.empty();
        };
    }

    private Optional<Quoted> date() {
        String day = record.first("FD").map(Span::text).orElse("");
        return record.first("YR")
                .flatMap(year -> Dates.ofYear(year.text(), day).flatMap(iso -> quotes.quote(iso, year)))
                .or(() -> text("YR", "FD"));
    }

    private void identify(Ids ids) {
        record.first("ID").ifPresent(ids::key);
        record.all("DO").forEach(field -> ids.doi(field.text(), field));
        record.all("SN").forEach(field -> ids.isbnOrIssn(field.text(), field));
        record.all("UL", "LK").forEach(field -> ids.links(field.text(), field, Optional.empty()));
    }

    private Optional<Quoted> text(String... tags) {
        return record.first(tags).flatMap(quotes::plain);
    }
}
