package org.colophon.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.colophon.identity.venue.Series;
import org.colophon.identity.venue.VenueParser;
import org.colophon.model.Folding;
import org.colophon.vocab.Bibo;

/**
 * Tells the versions of one work apart.
 *
 * <p>A page that lists a work twice means two versions. Listings of different pages are one version
 * unless their venues, volumes, years, pages, DOIs or titles conflict; where several fit, the one that agrees most,
 * then the one at the same place among the page's listings of the work.
 */
final class VersionSplitter {

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

    private final VenueParser venues = new VenueParser();
    private final boolean printedWithSlips;
    private final Predicate<String> repeatsItself;

    private VersionSplitter(boolean printedWithSlips, Predicate<String> repeatsItself) {
        this.printedWithSlips = printedWithSlips;
        this.repeatsItself = repeatsItself;
    }

    /** For listings that are printed with care: whatever differs is another version. */
    VersionSplitter() {
        this(false, capture -> false);
    }

    /**
     * For listings that were found to be one by weighing all that they say, slips included: two versions differ in more
     * than one of venue, year and pages.
     *
     * @param repeatsItself whether a capture lists the same thing again and again, so that being listed twice is no sign
     *     of two versions
     */
    static VersionSplitter amongSlips(Predicate<String> repeatsItself) {
        return new VersionSplitter(true, repeatsItself);
    }

    private static final class Version {
        final List<RecordClaim> records = new ArrayList<>();
        final int ordinal;

        Version(int ordinal) {
            this.ordinal = ordinal;
        }

        boolean has(String captureKey) {
            return records.stream().anyMatch(record -> record.captureKey().equals(captureKey));
        }
    }

    /** The versions among the records of one work, ordered by their first records. */
    List<List<Node>> split(List<RecordClaim> work) {
        TreeMap<String, List<RecordClaim>> pages = new TreeMap<>();
        work.stream()
                .sorted()
                .forEach(record -> pages.computeIfAbsent(record.captureKey(), k -> new ArrayList<>())
                        .add(record));
        List<List<RecordClaim>> fullestFirst = pages.values().stream()
                .sorted(Comparator.comparing((List<RecordClaim> page) -> -page.size())
                        .thenComparing(page ->
                                -page.stream().mapToInt(VersionSplitter::facts).sum())
                        .thenComparing(page -> page.get(0).captureKey()))
                .toList();
        List<Version> versions = new ArrayList<>();
        for (List<RecordClaim> page : fullestFirst) {
            place(page, versions);
        }
        return versions.stream()
                .map(version -> version.records.stream()
                        .map(RecordClaim::iri)
                        .sorted(Nodes.ORDER)
                        .toList())
                .sorted(Comparator.comparing((List<Node> records) -> records.get(0), Nodes.ORDER))
                .toList();
    }

    private void place(List<RecordClaim> page, List<Version> versions) {
        for (int i = 0; i < page.size(); i++) {
            RecordClaim record = page.get(i);
            int ordinal = i;
            Optional<Version> best = versions.stream()
                    .filter(version -> !version.has(record.captureKey()) || repeatsItself.test(record.captureKey()))
                    .filter(version -> version.records.stream().noneMatch(other -> conflict(record, other)))
                    .max(Comparator.comparing((Version version) -> agreement(record, version))
                            .thenComparing(version -> version.ordinal == ordinal)
                            .thenComparing(version -> -version.ordinal));
            Version version = best.orElseGet(() -> {
                Version fresh = new Version(versions.size());
                versions.add(fresh);
                return fresh;
            });
            version.records.add(record);
        }
    }

    private int agreement(RecordClaim record, Version version) {
        return version.records.stream()
                .mapToInt(other ->
                        points(series(record).map(Series::key), series(other).map(Series::key))
                                + points(PublicationComparer.year(record), PublicationComparer.year(other))
                                + points(firstPage(record), firstPage(other)))
                .max()
                .orElse(0);
    }

    private static <T> int points(Optional<T> a, Optional<T> b) {
        return a.isPresent() && a.equals(b) ? 1 : 0;
    }

    private boolean conflict(RecordClaim a, RecordClaim b) {
        boolean other =
                differ(doi(a), doi(b)) || differ(a.proceedings(), b.proceedings()) || differ(preprint(a), preprint(b));
        return other || (printedWithSlips ? differByFar(a, b) : differInPrint(a, b));
    }

    private boolean differInPrint(RecordClaim a, RecordClaim b) {
        return differ(series(a).map(Series::key), series(b).map(Series::key))
                || differ(PublicationComparer.year(a), PublicationComparer.year(b))
                || differ(firstPage(a), firstPage(b))
                || differ(a.title().map(Folding::key), b.title().map(Folding::key));
    }

    private boolean differByFar(RecordClaim a, RecordClaim b) {
        Optional<String> left = series(a).filter(Series::known).map(Series::key);
        Optional<String> right = series(b).filter(Series::known).map(Series::key);
        int differences = differ(left, right) ? 1 : 0;
        differences += differ(PublicationComparer.year(a), PublicationComparer.year(b)) ? 1 : 0;
        differences += differ(firstPage(a), firstPage(b)) ? 1 : 0;
        return differences > 1;
    }

    private static Optional<String> firstPage(RecordClaim record) {
        return record.pages().map(FIRST_NUMBER::matcher).filter(Matcher::find).map(Matcher::group);
    }

    private Optional<Boolean> preprint(RecordClaim record) {
        return series(record).map(series -> series.kind() == Series.Kind.REPOSITORY);
    }

    private static Optional<String> doi(RecordClaim record) {
        return record.identifiers().stream()
                .filter(id -> id.property().equals(Bibo.doi))
                .map(id -> MatchKeys.ofIdentifier(id.value()))
                .findFirst();
    }

    private static <T> boolean differ(Optional<T> a, Optional<T> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private Optional<Series> series(RecordClaim record) {
        return record.venue()
                .map(venue ->
                        venues.parse(venue, PublicationComparer.year(record)).series());
    }

    private static int facts(RecordClaim record) {
        return (record.venue().isPresent() ? 1 : 0) + (record.date().isPresent() ? 1 : 0);
    }
}
