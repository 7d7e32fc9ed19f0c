package org.colophon.identity.report;

import java.util.List;

/**
 * What holds a cluster together.
 *
 * @param pairs how many pairs of members were looked at: all, or of a large cluster a sample
 * @param linked how many of them something speaks for
 * @param parts how many parts no link holds together; 1 where all hangs together
 * @param bridges links whose removal parts the cluster; none are looked for in a large cluster
 * @param thin members that hang on one link, and a weak one
 * @param sampled whether the cluster is so large that its pairs were sampled
 */
public record Structure(
        Cluster cluster, long pairs, long linked, int parts, List<Bridge> bridges, List<Bridge> thin, boolean sampled) {

    public Structure {
        bridges = List.copyOf(bridges);
        thin = List.copyOf(thin);
    }

    /** The share of pairs that something speaks for. */
    public double density() {
        return pairs == 0 ? 1 : linked / (double) pairs;
    }
}
