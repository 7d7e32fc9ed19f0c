package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colophon.identity.cluster.AverageLink;
import org.colophon.identity.cluster.Components;

/**
 * Makes clusters of scored pairs: within what hangs together every pair is scored, then average link decides.
 */
final class Resolver {

    /** However much speaks against a pair, it does not outweigh more than a few others. */
    private static final double LEAST = -30;
    /** Within larger components only candidates are compared, and other pairs count as unseen. */
    private static final int LARGE = 1_000;

    private static final double UNSEEN = -2;

    private final int size;
    private final Evidence evidence;
    private final Model model;
    private final List<Pair> together = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();
    private final SortedMap<Pair, Double> links = new TreeMap<>();

    Resolver(int size, Evidence evidence, Model model) {
        this.size = size;
        this.evidence = evidence;
        this.model = model;
    }

    void decide(Pair pair, boolean same) {
        (same ? together : apart).add(pair);
    }

    /** What was compared, with its score; to be asked after the clusters. */
    SortedMap<Pair, Double> links() {
        return links;
    }

    List<List<Integer>> clusters() {
        double[] bits = evidence.bits(model);
        for (int i = 0; i < bits.length; i++) {
            links.put(evidence.scored().get(i).pair(), bits[i]);
        }
        complete();
        AverageLink averages = new AverageLink(size, UNSEEN);
        links.forEach((pair, score) -> averages.link(pair.a(), pair.b(), Math.max(LEAST, score)));
        apart.forEach(pair -> averages.apart(pair.a(), pair.b()));
        together.forEach(pair -> averages.together(pair.a(), pair.b()));
        return averages.groups(0);
    }

    /** Scores every pair of what hangs together. */
    private void complete() {
        Components components = new Components(size);
        links.forEach((pair, score) -> {
            if (score > 0) {
                components.join(pair.a(), pair.b());
            }
        });
        List<Pair> missing = new ArrayList<>();
        components.pairsWithin(LARGE, (a, b) -> {
            Pair pair = new Pair(a, b);
            if (!links.containsKey(pair)) {
                missing.add(pair);
            }
        });
        double[] scores = missing.parallelStream()
                .mapToDouble(pair -> model.bits(evidence.levels(pair)))
                .toArray();
        for (int i = 0; i < scores.length; i++) {
            links.put(missing.get(i), scores[i]);
        }
    }
}
