package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Listing;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;
import org.colophon.model.Quoted;

/** Makes a listing of one record in the MEDLINE format, by the National Library of Medicine's table of its tags. */
final class MedlineListing {
    /** Ends in a letter or digit, not in a mark that divides by itself. */
    private static final Pattern UNENDED = Pattern.compile("[\\p{L}\\p{N})]\\s*$");

    private static final Pattern INITIALS =
            Pattern.compile("^([^,]*\\S) ([A-Z]{1,4})( (?:Jr|Sr|[1-9](?:st|nd|rd|th)))?$");
    private static final Pattern KIND = Pattern.compile("\\[(doi|pii)]\\s*$");
    private static final Pattern DOI = Pattern.compile("^(?:doi:\\s*)?10\\.\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCUMENT = Pattern.compile("ED\\d+");
    private static final Pattern THESIS = Pattern.compile(".*(?:Dissertation|Thesis), ([^,]+.*)");
    private static final Pattern LABEL = Pattern.compile("^(?:[EP]?ISSN|ISBN)-");
    /** Types that say more of the funding or the form of a publication than of what it is. */
    private static final Set<String> SIDE_TYPES = Set.of("english abstract", "historical article", "comparative study");

    /** The names of investigators and editors, whom an identifier may follow as well. */
    private static final Set<String> OTHER_NAMES = Set.of("FIR", "IR", "FED", "ED", "FPS", "PS");

    private final TaggedRecord record;
    private final Quotes quotes;

    MedlineListing(TaggedRecord record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
    }

    Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = joined("AB").or(() -> joined("OAB"));
        boolean document = isDocument();
        boolean whole = record.first("TI").isEmpty();
        Map<Span, List<PersonIdentifier>> identified = new IdentityHashMap<>();
        List<Span> authors = authors(identified);
        TaggedNames.authors(authors, quotes, listing, name -> identified.getOrDefault(name, List.of()));
        listing.kind(kind())
                .title(title().or(() -> text("BTI", "TT")))
                .editors(TaggedNames.mentions(names("FED", "ED"), quotes))
                .venue(document ? Optional.empty() : venue().or(() -> whole ? Optional.empty() : text("BTI")))
                .shortVenue(text("TA"))
                .date(date())
                .volume(text("VI"))
                .issue(text("IP"))
                .pages(record.first("PG")
                        .flatMap(place -> quotes.quote(PageRanges.completed(place.text()), place))
                        .or(this::locator))
                .publisher(text("PB").or(() -> document ? university().or(() -> text("JT")) : Optional.empty()))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    /** Whether ERIC counts it among documents, not articles of journals: then the place of the journal has its publisher. */
    private boolean isDocument() {
        return record.first("OID")
                .filter(number -> DOCUMENT.matcher(number.text()).matches())
                .isPresent();
    }

    /** Who accepted a thesis, which ERIC prints after its degree. */
    private Optional<Quoted> university() {
        return record.first("SO").flatMap(source -> {
            Matcher thesis = THESIS.matcher(source.text());
            return thesis.matches() ? quotes.quote(source.part(thesis.start(1), thesis.end(1))) : Optional.empty();
        });
    }

    private Optional<Quoted> venue() {
        return record.first("JT")
                .flatMap(place -> quotes.quote(Serials.title(place.text()), place))
                .or(() -> text("TA"));
    }

    /** What articles without pages have: a short name within the volume, given as the publisher's item. */
    private Optional<Quoted> locator() {
        return record.all("LID").stream()
                .map(place -> place.part(0, Math.max(0, place.text().indexOf(" [pii]"))))
                .filter(place -> !place.isBlank() && PageRanges.isLocator(place.text()))
                .findFirst()
                .flatMap(quotes::quote);
    }

    private Optional<Quoted> kind() {
        List<Span> types = record.all("PT");
        return types.stream()
                .filter(place ->
                        !SIDE_TYPES.contains(lower(place)) && !lower(place).startsWith("research support"))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .flatMap(place -> quotes.quote(lower(place).replace("articles", "article"), place));
    }

    private static String lower(Span place) {
        return place.text().toLowerCase(Locale.ROOT);
    }

    /**
     * The authors, and what the identifiers are that stand after their names, as <i>AUID- ORCID: 0000-0002-1825-0097</i>.
     *
     * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html#auid">MEDLINE, Author Identifier (AUID)</a>
     */
    private List<Span> authors(Map<Span, List<PersonIdentifier>> identified) {
        List<Span> names = names("FAU", "AU", "CN");
        Set<String> tags = Set.copyOf(tags("FAU", "AU", "CN"));
        List<List<Span>> after = record.following(tags, "AUID", OTHER_NAMES);
        for (int i = 0; i < names.size(); i++) {
            identified.put(
                    names.get(i),
                    after.get(i).stream()
                            .flatMap(place -> identifier(place).stream())
                            .toList());
        }
        return names;
    }

    private Optional<PersonIdentifier> identifier(Span place) {
        int colon = place.text().indexOf(':');
        return PersonScheme.named(place.text().substring(0, Math.max(0, colon)))
                .flatMap(scheme -> quotes.identifier(
                        scheme, place.part(colon + 1, place.text().length())));
    }

    private List<String> tags(String full, String abbreviated, String... others) {
        boolean inFull = record.all(full).size() >= record.all(abbreviated).size();
        List<String> tags = new ArrayList<>(List.of(others));
        tags.add(inFull ? full : abbreviated);
        return tags;
    }

    /** Names in full where there are as many of them, else as they are abbreviated; other tags hold names besides. */
    private List<Span> names(String full, String abbreviated, String... others) {
        List<String> tags = tags(full, abbreviated, others);
        boolean inFull = tags.contains(full);
        List<Span> names = new ArrayList<>();
        for (Span name : record.all(tags.toArray(String[]::new))) {
            names.add(inFull ? name : inverted(name));
        }
        return names;
    }

    /** A name with its comma: <i>Long V</i> is the family name and initials. */
    private static Span inverted(Span name) {
        Matcher initials = INITIALS.matcher(name.text());
        if (!initials.matches()) {
            return name;
        }
        String suffix = initials.group(3) == null ? "" : "," + initials.group(3);
        return Span.standingFor(initials.group(1) + ", " + initials.group(2) + suffix, name.from(), name.to());
    }

    private Optional<Quoted> date() {
        return record.first("DP", "DEP", "PHST")
                .flatMap(place ->
                        Dates.ofYear(place.text(), afterYear(place.text())).flatMap(iso -> quotes.quote(iso, place)))
                .or(() -> text("DP"));
    }

    /** The month and day: <i>2022 Oct 7</i>, and in ERIC's files <i>Oct 2022</i>. */
    private static String afterYear(String printed) {
        return printed.replaceFirst("^\\s*\\d{4}", "");
    }

    private void identify(Ids ids) {
        for (Span field : record.all("LID", "AID")) {
            Matcher kind = KIND.matcher(field.text());
            String named = kind.find() ? kind.group(1) : "";
            if (named.equals("doi")
                    || named.isEmpty() && DOI.matcher(field.text()).find()) {
                ids.doi(field.text(), field);
            }
            if (named.isEmpty()) {
                ids.links(field.text(), field, Optional.empty());
            }
        }
        record.all("PMID").forEach(field -> ids.pmid(field.text(), field));
        record.all("IS", "ISSN", "ISBN").forEach(field -> {
            Matcher label = LABEL.matcher(field.text());
            ids.isbnOrIssn(label.replaceFirst(""), field);
        });
        record.all("OID").stream().limit(1).forEach(ids::key);
    }

    /** The title; one that is given in several lines is a title with subtitles. */
    private Optional<Quoted> title() {
        return record.all("TI").stream()
                .reduce((before, part) ->
                        before.join(part, UNENDED.matcher(before.text()).find() ? ": " : " "))
                .flatMap(quotes::plain);
    }

    /** What a repeated field says altogether, as one that was cut. */
    private Optional<Quoted> joined(String tag) {
        List<Span> parts = record.all(tag);
        return parts.stream().reduce((before, part) -> before.join(part, " ")).flatMap(quotes::plain);
    }

    private Optional<Quoted> text(String... tags) {
        return record.first(tags).flatMap(quotes::plain);
    }
}
