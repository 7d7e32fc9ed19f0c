package org.colophon.identity.measure;

import java.util.HashMap;
import java.util.Map;

/**
 * B³ of Bagga and Baldwin: for each thing, how much of its cluster belongs with it and how much of what belongs with it
 * is in its cluster, on average.
 *
 * @param things how many things were looked at
 * @param precision the first average
 * @param recall the second
 */
public record BCubed(int things, double precision, double recall) {

    /**
     * Scores a clustering. Only things of which the truth is known count, both as members and as company; what was
     * not clustered is alone.
     */
    public static BCubed of(Clustering found, Clustering truth) {
        Map<String, String> clusters = new HashMap<>();
        truth.of().keySet().forEach(thing -> clusters.put(thing, found.of().getOrDefault(thing, "alone " + thing)));
        Clustering known = new Clustering(clusters);
        Map<String, Long> foundSizes = known.sizes();
        Map<String, Long> trueSizes = truth.sizes();
        Map<String, Map<String, Long>> both = new HashMap<>();
        known.of()
                .forEach((thing, cluster) -> both.computeIfAbsent(cluster, any -> new HashMap<>())
                        .merge(truth.of().get(thing), 1L, Long::sum));
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Map<String, Long>> cluster : both.entrySet()) {
            for (Map.Entry<String, Long> part : cluster.getValue().entrySet()) {
                double shared = part.getValue();
                precision += shared * shared / foundSizes.get(cluster.getKey());
                recall += shared * shared / trueSizes.get(part.getKey());
            }
        }
        int things = truth.of().size();
        return things == 0 ? new BCubed(0, 1, 1) : new BCubed(things, precision / things, recall / things);
    }

    /** The harmonic mean of both averages. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
