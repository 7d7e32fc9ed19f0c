package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Link.Role;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonIdentifier;
import org.colophon.model.PersonScheme;
import org.colophon.model.Quoted;

/** Makes a listing of one item of CSL-JSON. */
final class CslListing {
    private static final Pattern SEASON_OR_TIME = Pattern.compile("[~?%]|T\\d.*$");

    private final Json item;
    private final Quotes quotes;

    CslListing(Json item, Quotes quotes) {
        this.item = item;
        this.quotes = quotes;
    }

    Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = text("abstract");
        List<Mention> authors = names("author");
        listing.kind(item.text("type")
                        .flatMap(place -> quotes.quote(place.text().toLowerCase(Locale.ROOT), place)))
                .title(text("title"))
                .authors(authors)
                .authorListStatus(authorListStatus(authors))
                .editors(names("editor"))
                .venue(text("container-title").or(() -> text("event-title", "event")))
                .shortVenue(text("container-title-short", "journalAbbreviation"))
                .date(date())
                .volume(text("volume"))
                .issue(text("issue"))
                .pages(item.text("page")
                        .or(() -> item.text("article-number"))
                        .flatMap(place -> PageRanges.of(place, quotes)))
                .publisher(text("publisher"))
                .status(text("status"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private AuthorListStatus authorListStatus(List<Mention> authors) {
        int printed = item.get("author").map(Json::items).orElse(List.of()).size();
        if (authors.isEmpty()) {
            return AuthorListStatus.UNKNOWN;
        }
        return authors.size() < printed ? AuthorListStatus.PARTIAL : AuthorListStatus.COMPLETE;
    }

    private List<Mention> names(String role) {
        List<Mention> mentions = new ArrayList<>();
        for (Json name : item.get(role).map(Json::items).orElse(List.of())) {
            name(name)
                    .ifPresent(
                            quoted -> mentions.add(new Mention(mentions.size() + 1, quoted).identifiedBy(orcid(name))));
        }
        return mentions;
    }

    /**
     * The ORCID of a name, which Crossref adds to the items it gives.
     *
     * @see <a href="https://api.crossref.org/swagger-ui/index.html">Crossref REST API, author</a>
     */
    private List<PersonIdentifier> orcid(Json name) {
        return name
                .text("ORCID")
                .or(() -> name.text("orcid"))
                .flatMap(place -> quotes.identifier(PersonScheme.ORCID, place))
                .stream()
                .toList();
    }

    /** A name inverted, as its parts are given; one with a suffix in natural order, which has a place for it. */
    private Optional<Quoted> name(Json name) {
        Optional<Span> whole = name.text("literal").or(() -> name.text("name"));
        Optional<Span> family = name.text("family");
        if (name instanceof Json.Text text) {
            return quotes.quote(text.text());
        }
        if (family.isEmpty()) {
            return whole.or(() -> name.text("given"))
                    .filter(only -> !only.text().strip().matches("(?i)et al\\.?|others"))
                    .flatMap(quotes::quote);
        }
        Optional<Span> given = name.text("given");
        String particle = part(name, "dropping-particle") + part(name, "non-dropping-particle");
        String last = particle + family.get().text();
        String suffix = part(name, "suffix").strip();
        Span place = given.map(first -> family.get().join(first)).orElse(family.get());
        if (given.isEmpty()) {
            return quotes.quote(last + " " + suffix, place);
        }
        String first = given.get().text();
        return quotes.quote(suffix.isEmpty() ? last + ", " + first : first + " " + last + " " + suffix, place);
    }

    private static String part(Json name, String field) {
        return name.text(field)
                .map(Span::text)
                .map(text -> text.endsWith("’") || text.endsWith("'") ? text : text + " ")
                .orElse("");
    }

    private Optional<Quoted> date() {
        return List.of("issued", "published", "published-print", "published-online").stream()
                .map(item::get)
                .flatMap(Optional::stream)
                .map(this::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Quoted> date(Json date) {
        List<Span> parts = date.get("date-parts").map(Json::items).orElse(List.of()).stream()
                .limit(1)
                .flatMap(first -> first.items().stream())
                .filter(Json.Text.class::isInstance)
                .map(part -> ((Json.Text) part).text())
                .toList();
        if (!parts.isEmpty()) {
            String month = parts.size() > 1 ? parts.get(1).text() : "";
            String day = parts.size() > 2 ? parts.get(2).text() : "";
            Span last = parts.get(parts.size() - 1);
            Optional<String> iso = Dates.iso(parts.get(0).text(), month, day);
            return iso.flatMap(text -> quotes.quote(text, parts.get(0).join(last)));
        }
        Optional<Span> printed = date instanceof Json.Text text
                ? Optional.of(text.text())
                : date.text("raw").or(() -> date.text("literal")).or(() -> date.text("edtf"));
        return printed.flatMap(place -> quotes.quote(
                Dates.yearFirst(SEASON_OR_TIME.matcher(place.text()).replaceAll(""))
                        .orElse(place.text()),
                place));
    }

    private void identify(Ids ids) {
        item.text("id").or(() -> item.text("citation-key")).ifPresent(ids::key);
        item.text("DOI").ifPresent(field -> ids.doi(field.text(), field));
        all("ISBN").forEach(field -> ids.isbn(field.text(), field));
        all("ISSN").forEach(field -> ids.issn(field.text(), field));
        item.text("PMID").ifPresent(field -> ids.pmid(field.text(), field));
        item.text("number").or(() -> item.text("note")).ifPresent(field -> ids.inText(field.text(), field));
        item.text("URL").ifPresent(field -> ids.links(field.text(), field, Optional.<Role>empty()));
    }

    private List<Span> all(String field) {
        Optional<Json> value = item.get(field);
        List<Json> values = value.filter(Json.Items.class::isInstance)
                .map(Json::items)
                .orElse(value.stream().toList());
        return values.stream()
                .filter(Json.Text.class::isInstance)
                .map(text -> ((Json.Text) text).text())
                .toList();
    }

    private Optional<Quoted> text(String... fields) {
        for (String field : fields) {
            Optional<Quoted> found = item.text(field).flatMap(quotes::plain);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
