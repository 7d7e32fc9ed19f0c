package org.colophon.identity.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which things are one.
 *
 * @param of the name of the cluster that each thing is in
 */
public record Clustering(Map<String, String> of) {

    public Clustering {
        of = Map.copyOf(of);
    }

    /** Whether two things are one; what is in no cluster is one with nothing. */
    public boolean joins(String a, String b) {
        return Optional.ofNullable(of.get(a))
                .map(cluster -> cluster.equals(of.get(b)))
                .orElse(false);
    }

    /** The clustering of some things alone. */
    public Clustering only(Collection<String> things) {
        Map<String, String> some = new HashMap<>();
        for (String thing : things) {
            if (of.containsKey(thing)) {
                some.put(thing, of.get(thing));
            }
        }
        return new Clustering(some);
    }

    /** How many pairs of things are one. */
    public long pairs() {
        return sizes().values().stream().mapToLong(PairScore::pairsOf).sum();
    }

    /** How many things each cluster has. */
    Map<String, Long> sizes() {
        return of.values().stream()
                .collect(Collectors.groupingBy(cluster -> cluster, TreeMap::new, Collectors.counting()));
    }

    /**
     * Which share of the things of an earlier clustering has another name now, or none.
     *
     * @param before the earlier clustering
     */
    public double churnSince(Clustering before) {
        long moved = before.of.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(of.get(entry.getKey())))
                .count();
        return before.of.isEmpty() ? 0 : (double) moved / before.of.size();
    }
}
