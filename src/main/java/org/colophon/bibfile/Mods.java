package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Page;

/**
 * The listings of a file in the Library of Congress's Metadata Object Description Schema, alone or within another format
 * that carries it. What holds a work, a journal or a book, is its related item of type <i>host</i>.
 */
final class Mods {
    private static final Pattern SIGN = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?mods[\\s>]");
    private static final Pattern PAGES = Pattern.compile("(?i)p(?:p|ages?|\\.)*");

    private final XmlElement record;
    private final Optional<XmlElement> host;
    private final Quotes quotes;
    private final ModsNames names;

    private Mods(XmlElement record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
        this.names = new ModsNames(quotes);
        this.host = record.all("relatedItem").stream()
                .filter(item -> item.has("type", "host"))
                .findFirst();
    }

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        return XmlListings.read(
                page, SIGN, Set.of("mods"), (record, quotes, index) -> new Mods(record, quotes).at(index));
    }

    private Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = record.first("abstract").flatMap(quotes::quote);
        List<Mention> authors = names.authors(record);
        List<Mention> editors = names.editors(record);
        boolean edited = editors.isEmpty() && host.isPresent();
        listing.kind(record.first("genre")
                        .flatMap(place -> quotes.quote(place.text().toLowerCase(Locale.ROOT), place)))
                .title(title(record))
                .authors(authors)
                .authorListStatus(authors.isEmpty() ? AuthorListStatus.UNKNOWN : AuthorListStatus.COMPLETE)
                .editors(edited ? names.editors(host.orElseThrow()) : editors)
                .venue(host.flatMap(this::title))
                .shortVenue(host.flatMap(this::shortTitle))
                .date(new ModsDates(quotes).of(own().toList()))
                .volume(detail("volume"))
                .issue(detail("issue", "number"))
                .pages(pages())
                .publisher(own().flatMap(item -> item.first("originInfo", "publisher").stream())
                        .findFirst()
                        .flatMap(quotes::quote))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    /** The work, then what holds it. */
    private Stream<XmlElement> own() {
        return Stream.concat(Stream.of(record), host.stream());
    }

    /** The title of a thing, with what is left out in sorting and its subtitle; no abbreviated or other title. */
    private Optional<Quoted> title(XmlElement item) {
        List<XmlElement> titles = item.all("titleInfo");
        return titles.stream()
                .filter(info -> info.attribute("type").isEmpty())
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .flatMap(this::titleInfo);
    }

    private Optional<Quoted> shortTitle(XmlElement item) {
        return item.all("titleInfo").stream()
                .filter(info -> info.attribute("type")
                        .filter(type -> type.text().equals("abbreviated"))
                        .isPresent())
                .findFirst()
                .flatMap(this::titleInfo);
    }

    private Optional<Quoted> titleInfo(XmlElement info) {
        Optional<Span> main = info.first("title");
        if (main.isEmpty()) {
            return Optional.empty();
        }
        Span title = main.get();
        Optional<Span> article = info.first("nonSort");
        if (article.isPresent()) {
            String word = article.get().text();
            boolean elided = word.endsWith("'") || word.endsWith("’") || word.endsWith("-");
            title = article.get().join(title, elided ? "" : " ");
        }
        Optional<Span> subtitle = info.first("subTitle");
        if (subtitle.isPresent()) {
            boolean divided = title.text().endsWith(":") || title.text().endsWith("?");
            title = title.join(subtitle.get(), divided ? " " : ": ");
        }
        for (XmlElement part : info.all("partNumber", "partName")) {
            title = title.join(part.text(), ". ");
        }
        return quotes.quote(title);
    }

    private Stream<XmlElement> parts() {
        return Stream.concat(host.stream(), Stream.of(record)).flatMap(item -> item.all("part").stream());
    }

    private Optional<Quoted> detail(String... types) {
        return parts().flatMap(part -> part.all("detail").stream())
                .filter(detail -> Stream.of(types).anyMatch(type -> detail.has("type", type)))
                .flatMap(detail -> detail.first("number").stream())
                .findFirst()
                .flatMap(quotes::quote);
    }

    private Optional<Quoted> pages() {
        return parts().flatMap(part -> part.all("extent").stream())
                .filter(extent -> extent.attribute("unit")
                        .filter(unit -> PAGES.matcher(unit.text()).matches())
                        .isPresent())
                .map(extent -> PageRanges.of(
                        extent.first("start").or(() -> extent.first("list")), extent.first("end"), quotes))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void identify(Ids ids) {
        record.attribute("ID").ifPresent(ids::key);
        own().flatMap(item -> item.all("identifier").stream()).forEach(id -> identify(id, ids));
        record.path("location", "url").forEach(url -> ids.links(url.text().text(), url.text(), Optional.empty()));
    }

    private static void identify(XmlElement id, Ids ids) {
        Span place = id.text();
        String type = id.attribute("type")
                .map(name -> name.text().strip().toLowerCase(Locale.ROOT))
                .orElse("");
        switch (type) {
            case "citekey" -> ids.key(place);
            case "doi" -> ids.doi(place.text(), place);
            case "isbn" -> ids.isbn(place.text(), place);
            case "issn" -> ids.issn(place.text(), place);
            case "pmid", "pubmed" -> ids.pmid(place.text(), place);
            case "uri", "hdl", "url" -> ids.links(place.text(), place, Optional.empty());
            default -> ids.inText(place.text(), place);
        }
    }
}
