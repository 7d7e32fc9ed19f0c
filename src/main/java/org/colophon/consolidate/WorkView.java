package org.colophon.consolidate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.MentionClaim;
import org.colophon.identity.NamedThings;
import org.colophon.identity.RecordClaim;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Wemi;

/** A work, its versions and its contributions, as triples of the default graph. */
final class WorkView {

    /** Statuses from the fullest text to none. */
    private static final List<Node> FULLEST_FIRST = List.of(Col.AsShown, Col.Unknown, Col.Cut, Col.Absent);

    private final Iris iris;
    private final Assignments assignments;
    private final ClaimReader claims;
    private final NamedThings names;
    private final Languages languages;

    WorkView(Iris iris, Assignments assignments, ClaimReader claims, NamedThings names, Languages languages) {
        this.iris = iris;
        this.assignments = assignments;
        this.claims = claims;
        this.names = names;
        this.languages = languages;
    }

    void write(Node work, Triples out) {
        List<VersionView> versions =
                assignments.versionsOf(work).stream().map(this::version).toList();
        if (versions.isEmpty()) {
            return;
        }
        versions.forEach(version -> version.write(work, names, out));
        List<RecordClaim> records =
                versions.stream().flatMap(v -> v.records().stream()).sorted().toList();
        out.add(work, RDF.Nodes.type, Wemi.Work);
        VersionView best = versions.stream()
                .min(Comparator.comparing((VersionView v) -> -v.weight())
                        .thenComparing(v -> v.records().get(0)))
                .orElseThrow();
        best.writeWhenAndWhere(work, names, out);
        text(work, records, best, out);
        contributions(work, records, out);
    }

    private VersionView version(Node iri) {
        List<RecordClaim> records = assignments.recordsOf(iri).stream()
                .flatMap(record -> claims.record(record).stream())
                .toList();
        return VersionView.of(iri, records, names);
    }

    private void text(Node work, List<RecordClaim> records, VersionView best, Triples out) {
        RecordClaim fullest = records.stream()
                .min(Comparator.comparing((RecordClaim r) -> FULLEST_FIRST.indexOf(r.abstractStatus()))
                        .thenComparing(r -> -r.summary().map(String::length).orElse(0))
                        .thenComparing(r -> r))
                .orElseThrow();
        Optional<String> summary = fullest.summary();
        Optional<String> title = title(best.records()).or(() -> title(records));
        out.add(work, Dct.title, title.map(t -> Literals.text(t, languages.ofTitle(t, summary))));
        out.add(work, Dct.abstract_, summary.map(text -> Literals.text(text, languages.of(text))));
        out.add(work, Col.abstractStatus, fullest.abstractStatus());
    }

    private static Optional<String> title(List<RecordClaim> records) {
        return Choose.mostFrequent(
                records.stream().flatMap(r -> r.title().stream()).toList());
    }

    private void contributions(Node work, List<RecordClaim> records, Triples out) {
        Optional<RecordClaim> complete = records.stream()
                .filter(record -> record.authorListStatus().equals(Col.CompleteList))
                .findFirst();
        boolean partial =
                records.stream().anyMatch(record -> record.authorListStatus().equals(Col.PartialList));
        Node unfinished = partial ? Col.PartialList : Col.UnknownList;
        out.add(work, Col.authorListStatus, complete.isPresent() ? Col.CompleteList : unfinished);

        Map<Node, Node> basisOf = new LinkedHashMap<>();
        for (RecordClaim record : records) {
            for (MentionClaim author : record.authors()) {
                assignments.personOf(author.iri()).ifPresent(person -> basisOf.put(person, Col.PrintedInList));
            }
        }
        for (RecordClaim record : records) {
            assignments
                    .subjectOf(iris.capture(record.captureKey()))
                    .ifPresent(person -> basisOf.putIfAbsent(person, Col.ProfileListing));
        }
        basisOf.forEach((person, basis) -> contribution(work, person, basis, complete, out));
    }

    private void contribution(Node work, Node person, Node basis, Optional<RecordClaim> complete, Triples out) {
        Node contribution = iris.id("contribution", key(work) + "-" + key(person));
        out.add(work, Dct.creator, person);
        out.add(work, Col.contribution, contribution);
        out.add(contribution, RDF.Nodes.type, Col.Contribution);
        out.add(contribution, Col.contributor, person);
        out.add(contribution, Col.basis, basis);
        out.add(contribution, Col.authorPosition, complete.flatMap(record -> position(record, person)));
    }

    private Optional<Node> position(RecordClaim record, Node person) {
        return record.authors().stream()
                .filter(author -> assignments
                        .personOf(author.iri())
                        .filter(person::equals)
                        .isPresent())
                .map(author -> Literals.integer(author.index()))
                .findFirst();
    }

    private String key(Node entity) {
        return iris.parse(entity.getURI()).orElseThrow().key();
    }
}
