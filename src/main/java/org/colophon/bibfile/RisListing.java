package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.Link.Role;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;

/** Makes a listing of one RIS record. */
final class RisListing {
    private static final Pattern MONTH_AND_DAY = Pattern.compile("\\p{L}{3,9}\\.?(?:[ /-]\\d{1,2})?");
    private static final Pattern WORD = Pattern.compile("\\S{1,12}");
    private static final Pattern PMID = Pattern.compile("(\\d+)\\s*\\[pmid]", Pattern.CASE_INSENSITIVE);

    private final TaggedRecord record;
    private final Quotes quotes;
    private final RisTypes type;

    RisListing(TaggedRecord record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
        this.type = RisTypes.of(record.first("TY")
                .map(place -> place.text().toUpperCase(Locale.ROOT))
                .orElse("GEN"));
    }

    Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = summary();
        authors(listing);
        listing.kind(record.first("TY")
                        .flatMap(place -> quotes.quote(place.text().toLowerCase(Locale.ROOT), place)))
                .title(title())
                .editors(TaggedNames.mentions(record.all(type.editors()), quotes))
                .venue(text(type.venue()))
                .shortVenue(type.isInJournal() ? text("JO", "JA", "J1", "J2") : Optional.empty())
                .date(date())
                .volume(type == RisTypes.PATENT ? Optional.empty() : text("VL"))
                .issue(issue())
                .pages(pages())
                .publisher(text("PB"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private void authors(Listing.Builder listing) {
        boolean twice = repeated(record.all("A1"), record.all("AU"));
        List<Span> printed = record.all(twice ? new String[] {"AU"} : type.authors());
        TaggedNames.authors(printed, quotes, listing);
    }

    /** Whether both tags print the same names, as some programs do. */
    private static boolean repeated(List<Span> some, List<Span> others) {
        return !some.isEmpty()
                && some.stream()
                        .map(Span::text)
                        .toList()
                        .equals(others.stream().map(Span::text).toList());
    }

    /** The abstract, which may stand under either of two tags, or under both in two parts. */
    private Optional<Quoted> summary() {
        Optional<Quoted> first = text("AB");
        List<Span> notes = record.all("N2");
        if (first.isEmpty() || notes.isEmpty()) {
            return first.or(() -> text("N2"));
        }
        Span other = notes.get(0);
        Span main = record.first("AB").orElse(other);
        boolean repeated = main.text().contains(other.text()) || other.text().contains(main.text());
        Span both = other.from() < main.from() ? other.join(main, "\n") : main.join(other, "\n");
        return repeated ? first : quotes.quote(Markup.plain(both.text()), both);
    }

    /** The issue; older programs write it as a number of any kind, others a remark there. */
    private Optional<Quoted> issue() {
        if (type == RisTypes.PATENT) {
            return Optional.empty();
        }
        boolean numbered = type == RisTypes.ARTICLE || type == RisTypes.CONFERENCE || type == RisTypes.OTHER;
        return text("IS")
                .or(() -> text("M1")
                        .filter(number ->
                                numbered && WORD.matcher(number.value()).matches()));
    }

    private Optional<Quoted> title() {
        return text(type.title());
    }

    /** The date that says most; of {@code Y1} and the others, which repeat it, only where they are missing. */
    private Optional<Quoted> date() {
        Optional<Quoted> best = Optional.empty();
        for (String tag : new String[] {"DA", "PY", "Y1"}) {
            for (Span place : record.all(tag)) {
                Optional<Quoted> date = Dates.yearFirst(place.text())
                        .filter(iso -> !place.text().matches(".*/\\d+/\\p{L}+$"))
                        .flatMap(iso -> quotes.quote(iso, place));
                if (date.isPresent() && (best.isEmpty() || moreExact(date.get(), best.get()))) {
                    best = date;
                }
            }
        }
        return best.map(this::withMonth).or(() -> text("PY", "Y1", "DA"));
    }

    /** A year with the month that only {@code DA} gives, such as <i>Jun 26</i>. */
    private Quoted withMonth(Quoted date) {
        boolean yearOnly = date.value().length() == 4;
        Optional<String> longer = record.first("DA")
                .map(Span::text)
                .filter(printed -> yearOnly && MONTH_AND_DAY.matcher(printed).matches())
                .flatMap(printed -> Dates.iso(date.value(), printed, ""));
        return longer.map(iso -> new Quoted(iso, date.evidence(), date.confidence()))
                .orElse(date);
    }

    private static boolean moreExact(Quoted date, Quoted than) {
        return date.value().length() > than.value().length() && date.value().startsWith(than.value());
    }

    private Optional<Quoted> pages() {
        Optional<Span> first = record.first(type == RisTypes.ARTICLE ? new String[] {"SP", "C7"} : new String[] {"SP"});
        return PageRanges.of(first, record.first("EP"), quotes);
    }

    private void identify(Ids ids) {
        record.first("ID").ifPresent(ids::key);
        record.all("DO").forEach(field -> ids.doi(field.text(), field));
        if (record.first("DO").isEmpty()) {
            record.first("M3", "L3", "N1")
                    .filter(field ->
                            field.text().strip().toLowerCase(Locale.ROOT).matches("(?:doi:?\\s*)?10\\.\\S+"))
                    .ifPresent(field -> ids.doi(field.text(), field));
        }
        for (Span number : record.all("SN")) {
            String digits = number.text().replaceAll("[^0-9Xx]", "");
            if (digits.length() == 8) {
                ids.issn(number.text(), number);
            } else {
                ids.isbn(number.text(), number);
            }
        }
        record.all("U1", "AN", "C5", "PMID", "C2").forEach(field -> {
            var pmid = PMID.matcher(field.text());
            if (pmid.find()) {
                ids.pmid(pmid.group(1), field);
            }
        });
        record.all("UR", "LK").forEach(field -> ids.links(field.text(), field, Optional.empty()));
        record.all("L1", "L2").forEach(field -> ids.links(field.text(), field, Optional.of(Role.FULL_TEXT)));
        record.all("L3", "L4").forEach(field -> ids.links(field.text(), field, Optional.of(Role.OTHER)));
        record.all("JO", "JF", "T2", "N1").forEach(field -> ids.inText(field.text(), field));
    }

    private Optional<Quoted> text(String... tags) {
        return record.first(tags).flatMap(quotes::plain);
    }
}
