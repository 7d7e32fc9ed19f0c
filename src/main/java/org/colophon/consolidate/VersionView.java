package org.colophon.consolidate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.Literals;
import org.colophon.identity.NamedThings;
import org.colophon.identity.RecordClaim;
import org.colophon.identity.venue.Series;
import org.colophon.identity.venue.Venue;
import org.colophon.model.PartialDate;
import org.colophon.vocab.Bibo;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Fabio;
import org.colophon.vocab.Pso;
import org.colophon.vocab.Wemi;

/**
 * One version as its records print it, together.
 *
 * @param iri the version
 * @param records its records, in order; never empty
 * @param venue the venue that most of them name
 * @param date the most exact date
 */
record VersionView(Node iri, List<RecordClaim> records, Optional<Venue> venue, Optional<PartialDate> date) {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final List<String> PUBLISHED = List.of("publié", "publiée", "published", "veröffentlicht");

    static VersionView of(Node iri, List<RecordClaim> records, NamedThings names) {
        Optional<String> venue = printed(records, RecordClaim::venue);
        Optional<Venue> understood = records.stream()
                .filter(record -> record.venue().isPresent() && record.venue().equals(venue))
                .findFirst()
                .flatMap(names::venue);
        Optional<PartialDate> date = records.stream()
                .flatMap(record -> record.date().flatMap(PartialDate::parse).stream())
                .min(Comparator.comparing((PartialDate d) -> -d.lexical().length())
                        .thenComparing(PartialDate::lexical));
        return new VersionView(iri, records, understood, date);
    }

    /** How much a version says of itself; the work takes after the one that says most. */
    int weight() {
        int reviewed =
                venue.filter(v -> v.series().kind() != Series.Kind.REPOSITORY).isPresent() ? 4 : 0;
        int placed = venue.isPresent() ? 2 : 0;
        return reviewed + placed + (date.isPresent() ? 1 : 0);
    }

    void write(Node work, NamedThings names, Triples out) {
        out.add(iri, RDF.Nodes.type, Wemi.Expression);
        out.add(iri, Wemi.expresses, work);
        out.add(iri, RDF.Nodes.type, volume(names).isPresent() ? Optional.of(Fabio.ConferencePaper) : kind());
        writeWhenAndWhere(iri, names, out);
        Optional<Node> own = volume(names);
        out.add(iri, Dct.isPartOf, own.or(() -> venue.flatMap(Venue::volume).map(names::volume)));
        out.add(iri, Bibo.volume, printed(records, RecordClaim::volume).map(Literals::string));
        out.add(iri, Bibo.issue, printed(records, RecordClaim::issue).map(Literals::string));
        records.stream()
                .flatMap(record -> Stream.concat(record.identifiers().stream(), record.links().stream()))
                .filter(value -> !value.property().equals(Dct.identifier)
                        && !value.property().equals(Bibo.doi))
                .distinct()
                .forEach(value -> out.add(iri, value.property(), value.value()));
        out.add(iri, Bibo.doi, doi());
        out.add(iri, Bibo.pages, printed(records, RecordClaim::pages).map(Literals::string));
        out.add(iri, Dct.publisher, printed(records, RecordClaim::publisher).map(names::organization));
        boolean published = printed(records, RecordClaim::status)
                .filter(status -> PUBLISHED.contains(status.toLowerCase(Locale.ROOT)))
                .isPresent();
        out.add(iri, Pso.withStatus, published ? Optional.of(Pso.published) : Optional.empty());
    }

    /** The DOI that most records give; what only calls itself a DOI stays in the claims. */
    private Optional<Node> doi() {
        List<String> given = records.stream()
                .flatMap(record -> record.identifiers().stream())
                .filter(id -> id.property().equals(Bibo.doi))
                .map(id -> id.value().getLiteralLexicalForm())
                .filter(doi -> DOI.matcher(doi).matches())
                .toList();
        return Choose.mostFrequent(given).map(Literals::string);
    }

    /** Date, year and series: what a work carries of its best version too. */
    void writeWhenAndWhere(Node subject, NamedThings names, Triples out) {
        out.add(subject, Dct.issued, date.map(Literals::date));
        out.add(subject, Col.year, date.map(d -> Literals.integer(d.year())));
        out.add(subject, Col.publishedIn, venue.map(names::series));
    }

    /** The volume whose own page lists it. */
    private Optional<Node> volume(NamedThings names) {
        return records.stream()
                .flatMap(record -> names.volumeOf(record).stream())
                .findFirst();
    }

    /** Only where the page shows it: a repository means a preprint, proceedings a conference paper. */
    private Optional<Node> kind() {
        if (venue.flatMap(Venue::volume).isPresent()) {
            return Optional.of(Fabio.ConferencePaper);
        }
        Optional<Node> said = printed(records, RecordClaim::kind).flatMap(PublicationKinds::of);
        if (said.filter(kind -> !PublicationKinds.isVague(kind)).isPresent()) {
            return said;
        }
        Optional<Node> byVenue = venue.flatMap(v -> switch (v.series().kind()) {
            case REPOSITORY -> Optional.of(Fabio.Preprint);
            case JOURNAL -> Optional.of(Fabio.JournalArticle);
            case CONFERENCE -> Optional.of(Fabio.ConferencePaper);
            case BOOK_SERIES, UNKNOWN -> Optional.<Node>empty();
        });
        return byVenue.or(() -> said);
    }

    private static Optional<String> printed(List<RecordClaim> records, Function<RecordClaim, Optional<String>> field) {
        return Choose.mostFrequent(
                records.stream().flatMap(record -> field.apply(record).stream()).toList());
    }
}
