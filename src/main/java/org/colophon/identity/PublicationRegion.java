package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colophon.identity.Constraints.Pair;
import org.colophon.identity.match.Neighbourhood;
import org.colophon.identity.match.ScoredLink;

/**
 * The records that a change can alter, and what comparing them gave.
 *
 * <p>From each changed record it goes to the candidates that share a key with it or read alike, and on from those that
 * something connects. What nothing connects with the region cannot be altered by it, so deciding on the region gives what
 * deciding on everything would give.
 */
final class PublicationRegion {

    /** So many records under one key tell nothing any more: <i>Editorial</i>, <i>Introduction</i>. */
    private static final int MOST_UNDER_A_KEY = 200;

    static final Comparator<Link> SUREST_FIRST = Comparator.comparing(
                    (Link link) -> -link.judgement().bits())
            .thenComparing(link -> -link.judgement().confidence())
            .thenComparing(Link::a)
            .thenComparing(Link::b);

    private final ClaimReader claims;
    private final Assignments assignments;
    private final Constraints constraints;
    private final Set<Node> gone;
    private final Neighbourhood neighbourhood;
    private final PublicationComparer comparer;
    private final Map<Node, RecordClaim> records = new HashMap<>();
    private final Map<Node, Optional<RecordClaim>> read = new HashMap<>();
    private final Set<Pair> compared = new HashSet<>();
    private final Map<Pair, Judgement> byRule = new LinkedHashMap<>();

    /** Those that were reached, and not yet gone on from. */
    private Set<Node> open = new LinkedHashSet<>();

    /**
     * Two records and what came of comparing them.
     *
     * @param why what it rests on
     */
    record Link(RecordClaim a, RecordClaim b, Judgement judgement, Supplier<List<Observation>> why) {

        /** A link by rule. */
        Link(RecordClaim a, RecordClaim b, Judgement judgement) {
            this(a, b, judgement, judgement::observations);
        }
    }

    /**
     * Finds the region.
     *
     * @param people who is known to be who
     * @param neighbourhood finds records that read alike
     * @param changed records that are new or to be reconsidered, and those that lost one they were with
     * @param gone records that nobody claims any more
     */
    PublicationRegion(
            ClaimReader claims,
            Assignments assignments,
            Constraints constraints,
            KnownPeople people,
            Neighbourhood neighbourhood,
            Collection<Node> changed,
            Set<Node> gone) {
        this.claims = claims;
        this.assignments = assignments;
        this.constraints = constraints;
        this.comparer = new PublicationComparer(people);
        this.neighbourhood = neighbourhood;
        this.gone = gone;
        changed.forEach(this::reach);
        while (!open.isEmpty()) {
            Set<Node> frontier = open;
            open = new LinkedHashSet<>();
            frontier.forEach(this::follow);
            neighbourhood
                    .of(frontier.stream().map(Node::getURI).toList())
                    .forEach(id -> reach(NodeFactory.createURI(id)));
        }
    }

    private void follow(Node record) {
        assignments.recordsOfTheSameWork(record).forEach(this::reach);
        constraints.reach(List.of(record)).forEach(this::reach);
        claim(record).ifPresent(this::compare);
    }

    /** The records, in the one order of records. */
    List<RecordClaim> records() {
        return records.values().stream().sorted().toList();
    }

    /** What connects them, the surest first. */
    List<Link> links(Neighbourhood.Links weights, PublicationJudge judge) {
        Map<Pair, ScoredLink> scored = new HashMap<>();
        for (ScoredLink link : weights.all()) {
            Node left = NodeFactory.createURI(link.left());
            Node right = NodeFactory.createURI(link.right());
            if (records.containsKey(left) && records.containsKey(right)) {
                scored.put(Pair.of(left, right), link);
            }
        }
        Set<Pair> pairs = new HashSet<>(byRule.keySet());
        pairs.addAll(scored.keySet());
        List<Link> links = new ArrayList<>();
        for (Pair pair : pairs) {
            RecordClaim a = Objects.requireNonNull(records.get(pair.first()));
            RecordClaim b = Objects.requireNonNull(records.get(pair.second()));
            judge.judge(a, b, Optional.ofNullable(byRule.get(pair)), Optional.ofNullable(scored.get(pair)))
                    .map(judgement -> judgement.basis() == Judgement.Basis.WEIGHED
                            ? new Link(a, b, judgement, () -> judge.why(a, b))
                            : new Link(a, b, judgement))
                    .ifPresent(links::add);
        }
        links.sort(SUREST_FIRST);
        return links;
    }

    private void reach(Node record) {
        if (!gone.contains(record) && !records.containsKey(record)) {
            claim(record).ifPresent(claim -> {
                records.put(record, claim);
                open.add(record);
            });
        }
    }

    private void compare(RecordClaim record) {
        for (String key : MatchKeys.ofPublication(record)) {
            List<Node> carriers = assignments.carriersOf(key);
            if (carriers.size() <= MOST_UNDER_A_KEY || MatchKeys.isTelling(key)) {
                carriers.forEach(other -> compare(record, other));
            }
        }
    }

    private void compare(RecordClaim record, Node other) {
        if (other.equals(record.iri()) || gone.contains(other) || !compared.add(Pair.of(record.iri(), other))) {
            return;
        }
        claim(other).ifPresent(candidate -> {
            RecordClaim first = record.compareTo(candidate) <= 0 ? record : candidate;
            RecordClaim second = first == record ? candidate : record;
            comparer.compare(first, second).ifPresent(judgement -> {
                byRule.put(Pair.of(first.iri(), second.iri()), judgement);
                neighbourhood.compare(first.iri().getURI(), second.iri().getURI());
                reach(other);
            });
        });
    }

    private Optional<RecordClaim> claim(Node record) {
        return read.computeIfAbsent(record, claims::record);
    }
}
