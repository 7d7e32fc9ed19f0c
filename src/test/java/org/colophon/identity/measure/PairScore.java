package org.colophon.identity.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.colophon.identity.corpus.LabelledPair;

/**
 * How pairs found and pairs wanted agree.
 *
 * @param found how many were found
 * @param wanted how many there are
 * @param right how many of those found are wanted
 */
public record PairScore(long found, long wanted, long right) {

    /** Counts labelled pairs, and no others: what joins two things of no label is neither right nor wrong. */
    public static PairScore ofLabels(Collection<LabelledPair> labels, BiPredicate<String, String> joined) {
        long found = 0;
        long wanted = 0;
        long right = 0;
        for (LabelledPair label : labels) {
            boolean one = joined.test(label.left(), label.right());
            found += one ? 1 : 0;
            wanted += label.same() ? 1 : 0;
            right += one && label.same() ? 1 : 0;
        }
        return new PairScore(found, wanted, right);
    }

    /** Counts all pairs of a clustering against all pairs that are one. */
    public static PairScore ofPairs(Clustering found, Set<Pair> wanted) {
        long right = wanted.stream()
                .filter(pair -> found.joins(pair.first(), pair.second()))
                .count();
        return new PairScore(found.pairs(), wanted.size(), right);
    }

    /** Counts the pairs within the clusters of two clusterings, of the things that both know. */
    public static PairScore ofClusters(Clustering found, Clustering wanted) {
        Clustering a = found.only(wanted.of().keySet());
        Clustering b = wanted.only(found.of().keySet());
        Map<Overlap, Long> overlaps = new HashMap<>();
        a.of().forEach((thing, cluster) -> overlaps.merge(new Overlap(cluster, b.of().get(thing)), 1L, Long::sum));
        return new PairScore(
                a.pairs(),
                b.pairs(),
                overlaps.values().stream().mapToLong(PairScore::pairsOf).sum());
    }

    private record Overlap(String found, String wanted) {}

    static long pairsOf(long size) {
        return size * (size - 1) / 2;
    }

    /** Which share of the pairs that are one is among the candidates, so that anybody can find it. */
    public static double candidateRecall(Set<Pair> wanted, BiPredicate<String, String> isCandidate) {
        long reached = wanted.stream()
                .filter(pair -> isCandidate.test(pair.first(), pair.second()))
                .count();
        return wanted.isEmpty() ? 1 : (double) reached / wanted.size();
    }

    /** Which share of what was found is right; nothing found is nothing wrong. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Which share of what is wanted was found. */
    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }
}
