package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.page.Page;

/** The listings of a file of PubMed in XML, by the National Library of Medicine's description of its elements. */
final class PubMed {
    private static final Pattern SIGN = Pattern.compile("<(?:PubmedArticle|PubmedBookArticle)[\\s>]");
    private static final Set<String> RECORDS = Set.of("PubmedArticle", "PubmedBookArticle");
    private static final Pattern TRANSLATED = Pattern.compile("^\\[.*\\]\\.?$", Pattern.DOTALL);

    private final XmlElement record;
    private final XmlElement article;
    private final XmlElement holder;
    private final boolean book;
    private final Quotes quotes;

    private PubMed(XmlElement record, Quotes quotes) {
        this.record = record;
        this.quotes = quotes;
        this.book = record.name().equals("PubmedBookArticle");
        List<XmlElement> articles = book ? record.path("BookDocument") : record.path("MedlineCitation", "Article");
        this.article = articles.isEmpty() ? record : articles.get(0);
        List<XmlElement> holders = book ? article.path("Book") : article.path("Journal");
        this.holder = holders.isEmpty() ? article : holders.get(0);
    }

    /** Empty if the page is no such file. */
    static Optional<List<Listing>> read(Page page) {
        return XmlListings.read(page, SIGN, RECORDS, (record, quotes, index) -> new PubMed(record, quotes).at(index));
    }

    private Listing at(int index) {
        Listing.Builder listing = Listing.at(index);
        Optional<Quoted> summary = summary();
        boolean chapter = book && article.first("ArticleTitle").isPresent();
        authors(listing);
        listing.kind(kind(chapter))
                .title(book && !chapter ? text(holder, "BookTitle") : title())
                .editors(mentions(book ? lists("editors") : List.of()))
                .venue(
                        book
                                ? chapter ? text(holder, "BookTitle") : Optional.empty()
                                : holder.first("Title")
                                        .flatMap(place -> quotes.quote(Serials.title(place.text()), place))
                                        .or(() -> text(holder, "ISOAbbreviation")))
                .shortVenue(book ? Optional.empty() : text(holder, "ISOAbbreviation"))
                .date(date())
                .volume(book ? text(holder, "Volume") : text(holder, "JournalIssue", "Volume"))
                .issue(book ? Optional.empty() : text(holder, "JournalIssue", "Issue"))
                .pages(pages())
                .publisher(text(holder, "Publisher", "PublisherName"))
                .summary(summary, Summaries.status(summary));
        identify(new Ids(listing, quotes));
        return listing.build();
    }

    private Optional<Quoted> kind(boolean chapter) {
        if (book) {
            return quotes.quote(chapter ? "book section" : "book", record.tag());
        }
        return article.path("PublicationTypeList", "PublicationType").stream()
                .map(XmlElement::text)
                .filter(type -> !type.text().startsWith("Research Support"))
                .findFirst()
                .flatMap(type -> quotes.quote(type.text().toLowerCase(Locale.ROOT), type));
    }

    /** The title; one in brackets is a translation, and the original stands beside it. */
    private Optional<Quoted> title() {
        Optional<Quoted> title = text(article, "ArticleTitle");
        boolean translated = title.isEmpty()
                || title.filter(quoted -> TRANSLATED.matcher(quoted.value()).matches()
                                || quoted.value().startsWith("Not Available"))
                        .isPresent();
        return translated ? text(article, "VernacularTitle").or(() -> title) : title;
    }

    private void authors(Listing.Builder listing) {
        List<XmlElement> lists = lists("authors");
        List<Mention> mentions = mentions(lists);
        listing.authors(mentions);
        if (!mentions.isEmpty()) {
            boolean cut = lists.stream().anyMatch(list -> list.has("CompleteYN", "N"));
            listing.authorListStatus(cut ? AuthorListStatus.PARTIAL : AuthorListStatus.COMPLETE);
        }
    }

    /** The lists of some role; a list without a role is of authors. Books hold theirs beside those of chapters. */
    private List<XmlElement> lists(String role) {
        List<XmlElement> own = article.path("AuthorList").stream()
                .filter(list -> is(list, role))
                .toList();
        return own.isEmpty() && book
                ? holder.path("AuthorList").stream()
                        .filter(list -> is(list, role))
                        .toList()
                : own;
    }

    private static boolean is(XmlElement list, String role) {
        return list.attribute("Type").map(type -> type.text().equals(role)).orElse(role.equals("authors"));
    }

    private List<Mention> mentions(List<XmlElement> lists) {
        XmlPeople people = new XmlPeople(quotes);
        for (XmlElement author :
                lists.stream().flatMap(list -> list.all("Author").stream()).toList()) {
            if (author.has("ValidYN", "N")) {
                continue;
            }
            Optional<Span> family = author.first("LastName");
            if (family.isPresent()) {
                Optional<Span> given = author.first("ForeName")
                        .or(() -> author.first("FirstName"))
                        .or(() -> author.first("Initials"));
                people.add(
                        family.get(),
                        given,
                        author.first("Suffix"),
                        XmlPeople.identifiers(author.all("Identifier"), quotes, "Source"));
            } else {
                author.first("CollectiveName").ifPresent(people::group);
            }
        }
        return people.mentions();
    }

    private Optional<Quoted> date() {
        List<XmlElement> dates = book ? holder.path("PubDate") : holder.path("JournalIssue", "PubDate");
        Optional<Quoted> date = dates.stream().findFirst().flatMap(this::date);
        return date.or(() -> article.path("ArticleDate").stream().findFirst().flatMap(this::date));
    }

    private Optional<Quoted> date(XmlElement date) {
        Optional<Span> year = date.first("Year").or(() -> date.first("MedlineDate"));
        String month = date.first("Month").map(Span::text).orElse("");
        String day = date.first("Day").map(Span::text).orElse("");
        boolean free = date.first("Year").isEmpty();
        return year.flatMap(place ->
                Dates.iso(place.text(), free ? place.text() : month, day).flatMap(iso -> quotes.quote(iso, place)));
    }

    private Optional<Quoted> pages() {
        Optional<Span> whole = article.first("Pagination", "MedlinePgn");
        return whole.flatMap(place -> quotes.quote(PageRanges.completed(place.text()), place))
                .or(() -> PageRanges.of(
                        article.first("Pagination", "StartPage"), article.first("Pagination", "EndPage"), quotes))
                .or(this::locator);
    }

    /** What articles without pages have: a short name within the volume, given as the publisher's item. */
    private Optional<Quoted> locator() {
        return article.path("ELocationID").stream()
                .filter(place -> place.has("EIdType", "pii"))
                .map(XmlElement::text)
                .filter(place -> PageRanges.isLocator(place.text()))
                .findFirst()
                .flatMap(quotes::quote);
    }

    /** The parts of the abstract, each after its label. */
    private Optional<Quoted> summary() {
        Optional<Span> all = Optional.empty();
        for (XmlElement part : article.path("Abstract", "AbstractText")) {
            Span text = part.text();
            String label = part.attribute("Label")
                    .filter(name -> !name.text().equals("UNLABELLED"))
                    .map(name -> name.text() + ": ")
                    .orElse("");
            Span labelled = label.isEmpty() ? text : Span.standingFor(label + text.text(), text.from(), text.to());
            all = Optional.of(all.map(before -> before.join(labelled, "\n")).orElse(labelled));
        }
        return all.flatMap(quotes::quote);
    }

    private void identify(Ids ids) {
        Optional<Span> pmid = record.first("MedlineCitation", "PMID").or(() -> article.first("PMID"));
        pmid.ifPresent(field -> ids.pmid(field.text(), field));
        for (XmlElement place : article.path("ELocationID")) {
            if (place.has("EIdType", "doi")) {
                ids.doi(place.text().text(), place.text());
            }
        }
        for (XmlElement id : record.path("PubmedData", "ArticleIdList", "ArticleId")) {
            if (id.has("IdType", "doi")) {
                ids.doi(id.text().text(), id.text());
            }
        }
        holder.all("ELocationID").stream()
                .filter(place -> place.has("EIdType", "doi"))
                .forEach(place -> ids.doi(place.text().text(), place.text()));
        holder.first("ISSN").ifPresent(field -> ids.issn(field.text(), field));
        holder.all("Isbn").forEach(isbn -> ids.isbn(isbn.text().text(), isbn.text()));
    }

    private Optional<Quoted> text(XmlElement in, String... path) {
        return in.first(path).flatMap(quotes::quote);
    }
}
