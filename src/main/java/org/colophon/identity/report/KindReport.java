package org.colophon.identity.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The clusters of one kind.
 *
 * @param clusters how many there are
 * @param members how many members they have together
 * @param sizes how many clusters there are of each size
 * @param structures what holds the clusters of two and more together; empty for venues
 * @param precision what people said of the last sample, if any did
 */
public record KindReport(
        Kind kind,
        int clusters,
        int members,
        SortedMap<Integer, Integer> sizes,
        List<Structure> structures,
        Optional<SampledPrecision> precision) {

    /** The share of all pairs of members that something speaks for; empty where there is no pair. */
    public Optional<Double> density() {
        long pairs = structures.stream().mapToLong(Structure::pairs).sum();
        long linked = structures.stream().mapToLong(Structure::linked).sum();
        return pairs == 0 ? Optional.empty() : Optional.of(linked / (double) pairs);
    }

    /** How many clusters have less than half of their pairs linked. */
    public long sparse() {
        return structures.stream()
                .filter(structure -> structure.density() < 0.5)
                .count();
    }

    /** How many links part a cluster of three or more when they are removed. */
    public long bridges() {
        return structures.stream()
                .mapToLong(structure -> structure.bridges().size())
                .sum();
    }

    /** How many of the bridges have more than one member on each side. */
    public long bridgesBetweenGroups() {
        return structures.stream()
                .flatMap(structure -> structure.bridges().stream())
                .filter(Bridge::joinsGroups)
                .count();
    }

    /** How many members hang on one weak link. */
    public long thin() {
        return structures.stream()
                .mapToLong(structure -> structure.thin().size())
                .sum();
    }

    /** How many clusters no links hold together. */
    public long parted() {
        return structures.stream().filter(structure -> structure.parts() > 1).count();
    }

    /** How many clusters are so large that their pairs were sampled and no bridges looked for. */
    public long sampled() {
        return structures.stream().filter(Structure::sampled).count();
    }
}
