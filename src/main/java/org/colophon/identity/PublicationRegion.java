package org.colophon.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.colophon.identity.Constraints.Pair;

/**
 * The records that a change can alter, and what comparing them gave.
 *
 * <p>From each changed record it goes to the candidates that share a key with it, and on from those that something
 * connects. What nothing connects with the region cannot be altered by it, so deciding on the region gives what
 * deciding on everything would give.
 */
final class PublicationRegion {

    /** So many records under one key tell nothing any more: <i>Editorial</i>, <i>Introduction</i>. */
    private static final int MOST_UNDER_A_KEY = 200;

    static final Comparator<Link> SUREST_FIRST = Comparator.comparing(
                    (Link link) -> -link.judgement().confidence())
            .thenComparing(Link::a)
            .thenComparing(Link::b);

    private final ClaimReader claims;
    private final Assignments assignments;
    private final Constraints constraints;
    private final Set<Node> gone;
    private final PublicationComparer comparer = new PublicationComparer();
    private final Map<Node, RecordClaim> records = new HashMap<>();
    private final Map<Node, Optional<RecordClaim>> read = new HashMap<>();
    private final Set<Pair> compared = new HashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    /** Two records and what came of comparing them. */
    record Link(RecordClaim a, RecordClaim b, Judgement judgement) {}

    /**
     * Finds the region.
     *
     * @param changed records that are new or to be reconsidered, and those that lost one they were with
     * @param gone records that nobody claims any more
     */
    PublicationRegion(
            ClaimReader claims,
            Assignments assignments,
            Constraints constraints,
            Collection<Node> changed,
            Set<Node> gone) {
        this.claims = claims;
        this.assignments = assignments;
        this.constraints = constraints;
        this.gone = gone;
        changed.forEach(this::reach);
        while (!open.isEmpty()) {
            Node record = open.remove();
            assignments.recordsOfTheSameWork(record).forEach(this::reach);
            constraints.reach(List.of(record)).forEach(this::reach);
            claim(record).ifPresent(this::compare);
        }
    }

    /** The records, in the one order of records. */
    List<RecordClaim> records() {
        return records.values().stream().sorted().toList();
    }

    /** What connects them, the surest first. */
    List<Link> links() {
        return links.stream().sorted(SUREST_FIRST).toList();
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
                links.add(new Link(first, second, judgement));
                reach(other);
            });
        });
    }

    private Optional<RecordClaim> claim(Node record) {
        return read.computeIfAbsent(record, claims::record);
    }
}
