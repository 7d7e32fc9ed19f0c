package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.model.Link.Role;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;

/**
 * Makes a listing of one record of EndNote's tagged format. Of a field that is repeated, other than names, the last counts,
 * as in refer.
 */
final class EndNoteListing {
    private final TaggedRecord record;
    private final Quotes quotes;
    private final Optional<Span> kind;
    private final EndNoteTypes type;

    EndNoteListing(TaggedRecord record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
        this.kind = record.last("0");
        this.type = EndNoteTypes.of(kind.map(Span::text).orElse(""))
                .withPages(record.last("P").map(Span::text).orElse(""));
    }

    Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = text("X");
        boolean edited = type == EndNoteTypes.EDITED;
        TaggedNames.authors(edited ? List.of() : record.all("A"), quotes, listing);
        listing.kind(kind.flatMap(place -> quotes.quote(place.text().toLowerCase(Locale.ROOT), place)))
                .title(text("T"))
                .editors(TaggedNames.mentions(record.all(edited ? new String[] {"A"} : new String[] {"E"}), quotes))
                .venue(venue())
                .date(date())
                .volume(type == EndNoteTypes.PATENT ? Optional.empty() : text("V"))
                .issue(type.hasIssues() ? text("N") : Optional.empty())
                .pages(
                        type.hasPages()
                                ? record.last("P").flatMap(place -> PageRanges.of(place, quotes))
                                : Optional.empty())
                .publisher(text("I"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private Optional<Quoted> venue() {
        return switch (type) {
            case ARTICLE -> text("J", "B");
            case PART, OTHER -> text("B", "J");
            default -> Optional.empty();
        };
    }

    private Optional<Quoted> date() {
        String day = record.last("8").map(Span::text).orElse("");
        return record.last("D")
                .flatMap(year -> Dates.ofYear(year.text(), day).flatMap(iso -> quotes.quote(iso, year)))
                .or(() -> record.last("8")
                        .flatMap(place ->
                                Dates.ofYear(place.text(), place.text()).flatMap(iso -> quotes.quote(iso, place))))
                .or(() -> text("D", "8"));
    }

    private void identify(Ids ids) {
        record.last("F").ifPresent(ids::key);
        record.all("R").forEach(field -> ids.doi(field.text(), field));
        record.all("@").forEach(field -> ids.isbnOrIssn(field.text(), field));
        record.all("U").forEach(field -> ids.links(field.text(), field, Optional.empty()));
        record.all(">").forEach(field -> ids.links(field.text(), field, Optional.of(Role.FULL_TEXT)));
    }

    private Optional<Quoted> text(String... tags) {
        return record.last(tags).flatMap(quotes::plain);
    }
}
