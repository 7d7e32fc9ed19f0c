package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.PublicationMatching;

/**
 * Finds what holds clusters together. Every pair of members is looked at, not only the links that joined them: those
 * make a tree, each of whose links parts it.
 */
public final class StructureFinder {

    /** Of larger clusters a sample of pairs is looked at, so that the time a cluster takes is bounded. */
    static final int MOST_MEMBERS = 400;

    static final int SAMPLED_PAIRS = 20_000;

    private final Map<Kind, List<LinkSource>> sources;

    /** Reads what links rest on, once for all clusters. */
    public StructureFinder(DatasetGraph dataset, Iris iris) {
        LinkSource decisions = new DecisionLinks(dataset, iris);
        this.sources = Map.of(
                Kind.WORK,
                List.of(new RecordLinks(new PublicationMatching(dataset, iris)), decisions),
                Kind.PERSON,
                List.of(new MentionLinks(new MentionFacts(dataset, iris)), decisions),
                Kind.VENUE,
                List.of());
    }

    /** What holds a cluster of works or persons together. */
    public Structure of(Cluster cluster) {
        boolean large = cluster.size() > MOST_MEMBERS;
        List<MemberPair> pairs = large ? sample(cluster) : MemberPair.all(cluster.size());
        List<Link> links = links(cluster, pairs);
        if (large) {
            return new Structure(cluster, pairs.size(), links.size(), 1, List.of(), List.of(), true);
        }
        Bridges bridges = new Bridges(cluster.size(), links);
        List<Bridge> all = bridges.all();
        List<Bridge> parting = cluster.size() > 2 ? all : List.of();
        List<Bridge> thin = all.stream()
                .filter(bridge -> !bridge.joinsGroups() && bridge.link().weak())
                .toList();
        return new Structure(cluster, pairs.size(), links.size(), bridges.parts(), parting, thin, false);
    }

    private List<Link> links(Cluster cluster, List<MemberPair> pairs) {
        Map<MemberPair, Link> links = new HashMap<>();
        for (LinkSource source : sources.getOrDefault(cluster.kind(), List.of())) {
            source.among(cluster, pairs)
                    .forEach(link -> links.merge(
                            new MemberPair(link.a(), link.b()),
                            link,
                            (old, fresh) -> old.weak() && !fresh.weak() ? fresh : old));
        }
        List<Link> inOrder = new ArrayList<>();
        for (MemberPair pair : pairs) {
            Link link = links.get(pair);
            if (link != null) {
                inOrder.add(link);
            }
        }
        return inOrder;
    }

    /** Always the same pairs of the same cluster. */
    private static List<MemberPair> sample(Cluster cluster) {
        Random random = new Random(cluster.size());
        TreeSet<Long> numbers = new TreeSet<>();
        while (numbers.size() < SAMPLED_PAIRS) {
            numbers.add(random.nextLong(cluster.pairs()));
        }
        return numbers.stream().map(MemberPair::at).toList();
    }
}
