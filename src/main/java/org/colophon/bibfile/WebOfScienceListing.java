package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.Quoted;

/** Makes a listing of one record of the Web of Science, by Clarivate's list of its field tags. */
final class WebOfScienceListing {
    /** An address that some databases print after a name. */
    private static final Pattern MAIL = Pattern.compile("\\s*\\([^()]*@[^()]*\\)\\s*$");

    private static final Pattern NAME = Pattern.compile("[^;]+");

    private final TaggedRecord record;
    private final Quotes quotes;
    private final String type;

    WebOfScienceListing(TaggedRecord record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
        this.type = record.first("PT")
                .map(place -> place.text().toUpperCase(Locale.ROOT))
                .orElse("J");
    }

    Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = text("AB");
        List<Span> authors = authors();
        Map<Span, List<PersonIdentifier>> orcids = orcids(authors);
        TaggedNames.authors(authors, quotes, listing, name -> orcids.getOrDefault(name, List.of()));
        boolean patent = type.equals("P");
        listing.kind(kind())
                .title(text("TI").or(() -> text("SO")))
                .editors(TaggedNames.mentions(names("BE", "ED"), quotes))
                .venue(patent ? Optional.empty() : venue())
                .shortVenue(patent || !isPart() ? Optional.empty() : text("JI", "J9"))
                .date(date())
                .volume(patent ? Optional.empty() : text("VL"))
                .issue(patent ? Optional.empty() : text("IS"))
                .pages(pages())
                .publisher(text("PU"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private Optional<Quoted> kind() {
        Optional<Span> letter = record.first("PT");
        Optional<Span> paper = record.first("DT").filter(text -> text.text().contains("Proceedings Paper"));
        return switch (type) {
            case "P" -> letter.flatMap(place -> quotes.quote("patent", place));
            case "J" -> letter.flatMap(place -> quotes.quote("journal article", place));
            default ->
                paper.flatMap(place -> quotes.quote("conference paper", place))
                        .or(() -> letter.flatMap(place -> quotes.quote(isPart() ? "book section" : "book", place)));
        };
    }

    /** The names in full where there are as many of them, else as they are abbreviated. */
    private List<Span> authors() {
        List<Span> names = new ArrayList<>(fuller(names("AF"), names("AU")));
        if (names.isEmpty()) {
            names.addAll(fuller(names("BF"), names("BA")));
        }
        names.addAll(names("CA"));
        return names;
    }

    private Map<Span, List<PersonIdentifier>> orcids(List<Span> authors) {
        Map<Span, List<PersonIdentifier>> orcids = new IdentityHashMap<>();
        record.first("OI").ifPresent(field -> {
            List<List<PersonIdentifier>> found =
                    NamedOrcids.of(authors.stream().map(Span::text).toList(), field, quotes);
            for (int i = 0; i < authors.size(); i++) {
                orcids.put(authors.get(i), found.get(i));
            }
        });
        return orcids;
    }

    private static List<Span> fuller(List<Span> full, List<Span> abbreviated) {
        return full.size() >= abbreviated.size() ? full : abbreviated;
    }

    private List<Span> names(String... tags) {
        List<Span> names = new ArrayList<>();
        for (Span line : record.lines(tags)) {
            Matcher mail = MAIL.matcher(line.text());
            Span bare = mail.find() ? line.part(0, mail.start()) : line;
            Matcher name = NAME.matcher(bare.text());
            while (name.find()) {
                names.add(bare.part(name.start(), name.end()).strip());
            }
        }
        names.removeIf(Span::isBlank);
        return names;
    }

    /** What the record is printed in: a book that gives only its own title stands in nothing. */
    private Optional<Quoted> venue() {
        return isPart() ? text("SO") : Optional.empty();
    }

    private boolean isPart() {
        String title = letters(record.first("TI"));
        String source = letters(record.first("SO"));
        return !title.isEmpty() && !(type.equals("B") && title.equals(source));
    }

    private static String letters(Optional<Span> field) {
        return field.map(place -> place.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""))
                .orElse("");
    }

    private Optional<Quoted> date() {
        Optional<Span> day = record.first("PD");
        String printed = day.map(Span::text).orElse("");
        return record.first("PY")
                .flatMap(year -> Dates.ofYear(year.text(), printed).flatMap(iso -> quotes.quote(iso, year)))
                .or(() -> day.flatMap(place -> Dates.ofYear(printed, printed).flatMap(iso -> quotes.quote(iso, place))))
                .or(() -> text("PY", "PD"));
    }

    private Optional<Quoted> pages() {
        return PageRanges.of(record.first("BP"), record.first("EP"), quotes)
                .or(() -> record.first("PS", "AR").flatMap(place -> PageRanges.of(place, quotes)));
    }

    private void identify(Ids ids) {
        record.all("DI").forEach(field -> ids.doi(field.text(), field));
        record.all("SN", "EI").forEach(field -> ids.issn(field.text(), field));
        record.all("BN").forEach(field -> ids.isbn(field.text(), field));
        record.all("PM").forEach(field -> ids.pmid(field.text(), field));
        record.all("UT").forEach(field -> {
            ids.key(field);
            if (field.text().startsWith("MEDLINE:")) {
                ids.pmid(field.text(), field);
            }
        });
        record.all("AR").forEach(field -> ids.inText(field.text(), field));
    }

    private Optional<Quoted> text(String... tags) {
        return record.first(tags).flatMap(quotes::plain);
    }
}
