package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.jena.graph.Node;

/**
 * Draws from the pairs of members that were merged, each as likely as any other and none twice. In such a sample the
 * share of pairs that are one estimates pairwise precision, whatever clusters there are; large ones weigh as much as
 * they have pairs. The same seed draws the same pairs from the same clusters.
 */
public final class PairSampler {

    private final List<Cluster> clusters;
    private final long[] before;
    private final long population;

    /** Draws from clusters of one kind, in whichever order they are given. */
    public PairSampler(List<Cluster> clusters) {
        this.clusters = clusters;
        this.before = new long[clusters.size()];
        long pairs = 0;
        for (int i = 0; i < before.length; i++) {
            before[i] = pairs;
            pairs += clusters.get(i).pairs();
        }
        this.population = pairs;
    }

    /** Two members of one cluster. */
    public record Drawn(Cluster cluster, Node left, Node right) {}

    /** How many pairs there are. */
    public long population() {
        return population;
    }

    /**
     * Draws pairs.
     *
     * @param wanted how many; all there are, in random order, if there are not so many
     */
    public List<Drawn> draw(int wanted, long seed) {
        Random random = new Random(seed);
        if (wanted * 2L >= population) {
            List<Long> all =
                    new ArrayList<>(LongStream.range(0, population).boxed().toList());
            Collections.shuffle(all, random);
            return all.stream().limit(wanted).map(this::at).toList();
        }
        Set<Long> numbers = new LinkedHashSet<>();
        while (numbers.size() < wanted) {
            numbers.add(random.nextLong(population));
        }
        return numbers.stream().map(this::at).toList();
    }

    private Drawn at(long number) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Cluster cluster = clusters.get(low);
        MemberPair pair = MemberPair.at(number - before[low]);
        return new Drawn(
                cluster, cluster.members().get(pair.a()), cluster.members().get(pair.b()));
    }
}
