package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.colophon.identity.Constraints.Pair;
import org.colophon.identity.PublicationRegion.Link;
import org.colophon.vocab.Col;

/**
 * Finds the works and versions among records.
 *
 * <p>Given every record that something connects with one of them, the outcome depends on nothing else, and
 * not on the order in which they came.
 */
final class PublicationResolver {

    private final Map<Node, RecordClaim> records = new TreeMap<>(Nodes.ORDER);
    private final Constraints constraints;
    private final Clusters clusters;
    private final List<Link> links;
    private final List<Link> used = new ArrayList<>();
    private final Map<Node, List<Link>> usedBy = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    /**
     * Resolves records.
     *
     * @param links what comparing them gave, the surest first
     */
    PublicationResolver(Collection<RecordClaim> records, List<Link> links, Constraints constraints) {
        records.forEach(record -> this.records.put(record.iri(), record));
        this.links = links;
        this.constraints = constraints;
        this.clusters = new Clusters(this.records.keySet());
    }

    Publications resolve() {
        constraints.apply(clusters);
        joinAll();
        used.forEach(link -> usedBy.computeIfAbsent(clusters.of(link.a().iri()).get(0), k -> new ArrayList<>())
                .add(link));
        List<List<List<Node>>> works = clusters.all().stream().map(this::work).toList();
        judgeBetween();
        return new Publications(works, decisions);
    }

    /** The surest first: where a forbidden pair stops the joining, the weaker link is the one refused. */
    private void joinAll() {
        for (Link link : links) {
            boolean merge = link.judgement().verdict() == Verdict.MERGED;
            if (merge && !clusters.together(link.a().iri(), link.b().iri())) {
                if (clusters.join(link.a().iri(), link.b().iri())) {
                    used.add(link);
                }
            }
        }
    }

    private List<List<Node>> work(List<Node> members) {
        List<List<Node>> versions =
                new VersionSplitter().split(members.stream().map(this::record).toList());
        if (members.size() > 1) {
            decisions.add(merged(members, versions));
            if (versions.size() > 1) {
                versions.stream()
                        .filter(version -> version.size() > 1)
                        .map(this::mergedVersion)
                        .forEach(decisions::add);
            }
        }
        return versions;
    }

    private Decision merged(List<Node> members, List<List<Node>> versions) {
        Node first = members.get(0);
        List<Decision.Subject> about = new ArrayList<>();
        about.add(new Decision.Subject("work", first));
        if (versions.size() == 1) {
            about.add(new Decision.Subject("version", first));
        }
        Optional<Constraint> byPerson = constraints.joining(members);
        List<Link> tree = links(members);
        List<Observation> seen = observations(tree);
        String reason = members.size() + " listings: " + words(seen);
        if (byPerson.isPresent()) {
            return byPerson(byPerson.get(), Verdict.MERGED, about, seen, members);
        }
        double confidence = tree.stream()
                .mapToDouble(link -> link.judgement().confidence())
                .min()
                .orElse(1);
        return new Decision(Verdict.MERGED, confidence, reason, about, seen, Col.Rules);
    }

    /** The links that joined a cluster. */
    private List<Link> links(List<Node> members) {
        return usedBy.getOrDefault(members.get(0), List.of());
    }

    private Decision mergedVersion(List<Node> version) {
        Observation seen = new Observation(
                "aligned-listings",
                "the listings of this work on each page, taken in order and by venue and date",
                version);
        return new Decision(
                Verdict.MERGED,
                0.95,
                version.size() + " listings: " + seen.words(),
                List.of(new Decision.Subject("version", version.get(0))),
                List.of(seen),
                Col.Rules);
    }

    private RecordClaim record(Node iri) {
        return Objects.requireNonNull(records.get(iri), "not one of the records");
    }

    /** What stays apart though something connects it: one decision for each pair of works. */
    private void judgeBetween() {
        Map<Pair, Link> between = new LinkedHashMap<>();
        for (Link link : links) {
            Node a = clusters.of(link.a().iri()).get(0);
            Node b = clusters.of(link.b().iri()).get(0);
            if (!a.equals(b)) {
                between.putIfAbsent(Pair.of(a, b), link);
            }
        }
        constraints.cannotLinks().forEach((pair, constraint) -> {
            if (records.containsKey(pair.first()) && records.containsKey(pair.second())) {
                Node a = clusters.of(pair.first()).get(0);
                Node b = clusters.of(pair.second()).get(0);
                between.putIfAbsent(Pair.of(a, b), new Link(record(a), record(b), KEPT_BY_PERSON));
            }
        });
        between.forEach((pair, link) -> decisions.add(apart(pair, link)));
    }

    private static final Judgement KEPT_BY_PERSON = new Judgement(Verdict.KEPT_APART, 1, List.of());

    private Decision apart(Pair pair, Link link) {
        List<Decision.Subject> about =
                List.of(new Decision.Subject("work", pair.first()), new Decision.Subject("work", pair.second()));
        List<Observation> seen = link.judgement().observations();
        Optional<Constraint> byPerson = constraints.keepingApart(clusters.of(pair.first()), clusters.of(pair.second()));
        if (byPerson.isPresent()) {
            return byPerson(byPerson.get(), Verdict.KEPT_APART, about, seen, List.of(pair.first(), pair.second()));
        }
        boolean refused = link.judgement().verdict() == Verdict.MERGED;
        Verdict verdict = refused ? Verdict.KEPT_APART : link.judgement().verdict();
        return new Decision(verdict, link.judgement().confidence(), words(seen), about, seen, Col.Rules);
    }

    static Decision byPerson(
            Constraint constraint,
            Verdict verdict,
            List<Decision.Subject> about,
            List<Observation> seen,
            List<Node> members) {
        List<Observation> evidence = new ArrayList<>(seen);
        evidence.add(new Observation("a-person-decided", "a person decided", members));
        String reason = constraint.note().isEmpty() ? "a person decided" : "a person decided: " + constraint.note();
        return new Decision(verdict, 1.0, reason, about, evidence, constraint.iri());
    }

    private static List<Observation> observations(List<Link> links) {
        return links.stream()
                .flatMap(link -> link.judgement().observations().stream())
                .distinct()
                .toList();
    }

    static String words(List<Observation> observations) {
        return observations.stream().map(Observation::words).distinct().collect(Collectors.joining(", "));
    }
}
