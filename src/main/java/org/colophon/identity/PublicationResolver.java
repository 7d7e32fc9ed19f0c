package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colophon.identity.Constraints.Pair;
import org.colophon.identity.Judgement.Basis;
import org.colophon.identity.PublicationRegion.Link;
import org.colophon.identity.cluster.AverageLink;
import org.colophon.identity.cluster.Components;
import org.colophon.vocab.Col;

/**
 * Finds the works and versions among records.
 *
 * <p>Given every record that something connects with one of them, the outcome depends on nothing else, and
 * not on the order in which they came.
 */
final class PublicationResolver {

    /** A pair of which nothing is known speaks a little against a group. */
    private static final double UNSEEN = -1;
    /** Of large groups, only so many links are told one by one. */
    private static final int MOST_TOLD = 8;

    private final Map<Node, RecordClaim> records = new TreeMap<>(Nodes.ORDER);
    private final Constraints constraints;
    private final VersionSplitter splitter;
    private final List<Link> links;
    private final Map<Node, List<Node>> clusters = new HashMap<>();
    private final Map<Node, List<Link>> treeOf = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    /**
     * Resolves records.
     *
     * @param links what comparing them gave, the surest first
     * @param splitter tells versions apart
     */
    PublicationResolver(
            Collection<RecordClaim> records, List<Link> links, Constraints constraints, VersionSplitter splitter) {
        records.forEach(record -> this.records.put(record.iri(), record));
        this.links = links;
        this.constraints = constraints;
        this.splitter = splitter;
    }

    Publications resolve() {
        List<List<Node>> groups = groups();
        groups.forEach(group -> group.forEach(member -> clusters.put(member, group)));
        trees();
        List<List<List<Node>>> works = groups.stream().map(this::work).toList();
        judgeBetween();
        return new Publications(works, decisions);
    }

    /** Average link over what comparing gave: one strong link between two groups does not outweigh what parts them. */
    private List<List<Node>> groups() {
        List<Node> order = List.copyOf(records.keySet());
        Map<Node, Integer> numbers = numbers();
        AverageLink averages = new AverageLink(order.size(), UNSEEN);
        links.forEach(link -> averages.link(
                numbers.getOrDefault(link.a().iri(), 0),
                numbers.getOrDefault(link.b().iri(), 0),
                link.judgement().bits()));
        constraints.cannotLinks().keySet().forEach(pair -> {
            if (numbers.containsKey(pair.first()) && numbers.containsKey(pair.second())) {
                averages.apart(numbers.get(pair.first()), numbers.get(pair.second()));
            }
        });
        constraints.joined().forEach(pair -> {
            if (numbers.containsKey(pair.first()) && numbers.containsKey(pair.second())) {
                averages.together(numbers.get(pair.first()), numbers.get(pair.second()));
            }
        });
        return averages.groups(0).stream()
                .map(group -> group.stream().map(order::get).toList())
                .toList();
    }

    /** The records' places in their one order. */
    private Map<Node, Integer> numbers() {
        Map<Node, Integer> numbers = new HashMap<>();
        records.keySet().forEach(record -> numbers.put(record, numbers.size()));
        return numbers;
    }

    /** For each group, the surest links that are enough to hold it together. */
    private void trees() {
        Map<Node, Integer> numbers = numbers();
        Components held = new Components(numbers.size());
        for (Link link : links) {
            Node a = link.a().iri();
            Node b = link.b().iri();
            boolean merge = link.judgement().verdict() == Verdict.MERGED;
            if (merge
                    && clusters.get(a) == clusters.get(b)
                    && held.join(numbers.getOrDefault(a, 0), numbers.getOrDefault(b, 0))) {
                treeOf.computeIfAbsent(first(a), k -> new ArrayList<>()).add(link);
            }
        }
    }

    private Node first(Node member) {
        return cluster(member).get(0);
    }

    private List<Node> cluster(Node member) {
        return Objects.requireNonNull(clusters.get(member), "not one of the records");
    }

    private List<List<Node>> work(List<Node> members) {
        List<List<Node>> versions =
                splitter.split(members.stream().map(this::record).toList());
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
        return new Decision(Verdict.MERGED, confidence, reason, about, seen, Col.Rules, score(tree));
    }

    /** The log-odds of the weakest of some links that were weighed. */
    private static Optional<Double> score(List<Link> links) {
        OptionalDouble least = links.stream()
                .filter(link -> link.judgement().basis() == Basis.WEIGHED)
                .mapToDouble(link -> link.judgement().bits())
                .min();
        return least.isPresent() ? Optional.of(least.getAsDouble()) : Optional.empty();
    }

    /** The links that joined a cluster. */
    private List<Link> links(List<Node> members) {
        return treeOf.getOrDefault(members.get(0), List.of());
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
            Node a = first(link.a().iri());
            Node b = first(link.b().iri());
            if (!a.equals(b)) {
                between.putIfAbsent(Pair.of(a, b), link);
            }
        }
        constraints.cannotLinks().forEach((pair, constraint) -> {
            if (records.containsKey(pair.first()) && records.containsKey(pair.second())) {
                Node a = first(pair.first());
                Node b = first(pair.second());
                between.putIfAbsent(Pair.of(a, b), new Link(record(a), record(b), KEPT_BY_PERSON));
            }
        });
        between.forEach((pair, link) -> decisions.add(apart(pair, link)));
    }

    private static final Judgement KEPT_BY_PERSON = new Judgement(Verdict.KEPT_APART, 1, Basis.TEXT, List.of());

    private Decision apart(Pair pair, Link link) {
        List<Decision.Subject> about =
                List.of(new Decision.Subject("work", pair.first()), new Decision.Subject("work", pair.second()));
        List<Observation> seen = link.why().get();
        Optional<Constraint> byPerson = constraints.keepingApart(cluster(pair.first()), cluster(pair.second()));
        if (byPerson.isPresent()) {
            return byPerson(byPerson.get(), Verdict.KEPT_APART, about, seen, List.of(pair.first(), pair.second()));
        }
        boolean refused = link.judgement().verdict() == Verdict.MERGED;
        Verdict verdict = refused ? Verdict.KEPT_APART : link.judgement().verdict();
        return new Decision(
                verdict, link.judgement().confidence(), words(seen), about, seen, Col.Rules, score(List.of(link)));
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

    /** What the weakest links rest on, and which others there are. */
    private static List<Observation> observations(List<Link> links) {
        int told = Math.min(links.size(), MOST_TOLD);
        List<Link> weakest = links.subList(links.size() - told, links.size());
        List<Observation> seen = new ArrayList<>(weakest.stream()
                .flatMap(link -> link.why().get().stream())
                .distinct()
                .toList());
        if (told < links.size()) {
            List<Node> others = links.subList(0, links.size() - told).stream()
                    .flatMap(link -> Stream.of(link.a().iri(), link.b().iri()))
                    .toList();
            seen.add(new Observation("surer-links", (links.size() - told) + " links that are surer", others));
        }
        return seen;
    }

    /** Observations in one phrase; of weighed ones, those that tell most. */
    static String words(List<Observation> observations) {
        return observations.stream()
                .filter(seen -> !seen.signal().equals("prior") && !seen.signal().equals("small-signs"))
                .map(Observation::words)
                .distinct()
                .limit(MOST_TOLD)
                .collect(Collectors.joining(", "));
    }
}
