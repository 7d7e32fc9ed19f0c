package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the few records that are worth comparing with a record: those that share a key whose block is small, and those
 * whose titles share the most letters. Records may be added at any time; looking up is for any number of threads.
 */
final class Candidates {

    private static final int BLOCK = 60;
    /** A source's records of one title get so many places as long as others wait, or they would hide its variants. */
    private static final int ALIKE = 4;

    private static final double OTHER_SOURCE = 0.02;
    private static final double SHARED_AUTHORS = 0.5;
    private static final double SHARED_KEY = 0.15;
    private static final double LEAST = 0.12;

    private final Profiles profiles;
    private final BlockKeys keys;
    private final Postings blocks = new Postings(BLOCK);
    private final GramIndex grams = new GramIndex();
    private final ThreadLocal<GramIndex.Sums> rooms = ThreadLocal.withInitial(GramIndex.Sums::new);

    Candidates(Profiles profiles) {
        this.profiles = profiles;
        this.keys = new BlockKeys(profiles);
    }

    void add(Profile profile) {
        keys.each(profile, key -> blocks.add(key, profile.number));
        grams.add(profile);
    }

    /**
     * Neighbours among the records of one title where more bear it than find room among each other's candidates: without
     * these, what is one publication could fall into groups that were never compared.
     *
     * @param limit candidates a record
     */
    List<Pair> chains(int limit) {
        Map<Long, Integer> last = new HashMap<>();
        List<Pair> chains = new ArrayList<>();
        for (int number = 0; number < profiles.size(); number++) {
            Profile profile = profiles.get(number);
            if (profiles.withTitle(profile) > limit) {
                Integer before = last.put(Hashes.of(profile.key), number);
                if (before != null) {
                    chains.add(new Pair(before, number));
                }
            }
        }
        return chains;
    }

    private record Ranked(int number, double rank, boolean otherSource) {}

    /**
     * The numbers of the records most worth comparing, best first. Half of the places are for records of other sources
     * where there are any, since one source seldom says a thing twice.
     */
    int[] of(Profile profile, int limit) {
        GramIndex.Sums sums = rooms.get();
        sums.clear(grams.size());
        grams.sum(profile, sums);
        keys.each(profile, key -> {
            int count = Math.min(BLOCK, blocks.count(key));
            // Without a title few keys are left, and each of them tells much, however many records share it.
            if (blocks.count(key) <= BLOCK || profile.key.isEmpty()) {
                int[] list = blocks.list(key);
                for (int i = 0; i < count; i++) {
                    sums.add(list[i], (float) SHARED_KEY);
                }
            }
        });
        List<Ranked> ranked = rank(profile, sums, limit);
        return choose(ranked, limit);
    }

    private List<Ranked> rank(Profile profile, GramIndex.Sums sums, int limit) {
        double[] best = bestWeights(profile, sums, limit * 4);
        double least = Math.max(LEAST, best.length == 0 ? 0 : best[0]);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < sums.count; i++) {
            int number = sums.touched[i];
            if (sums.weight[number] < least) {
                continue;
            }
            double weight = weight(profile, number, sums);
            if (weight >= least && number != profile.number) {
                Profile other = profiles.get(number);
                boolean otherSource = other.source != profile.source;
                double rank =
                        weight + SHARED_AUTHORS * sharedAuthors(profile, other) + (otherSource ? OTHER_SOURCE : 0);
                ranked.add(new Ranked(number, rank, otherSource));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::rank).reversed().thenComparing(Ranked::number));
        return ranked;
    }

    /** The greatest weights, rising, so that only these are ranked by more; none where there are fewer than that. */
    private double[] bestWeights(Profile profile, GramIndex.Sums sums, int most) {
        double[] heap = new double[Math.min(most, Math.max(0, sums.count))];
        int filled = 0;
        for (int i = 0; i < sums.count; i++) {
            if (sums.weight[sums.touched[i]] < (filled < heap.length ? LEAST : heap[0])) {
                continue;
            }
            double weight = weight(profile, sums.touched[i], sums);
            if (filled < heap.length) {
                heap[filled++] = weight;
                if (filled == heap.length) {
                    Arrays.sort(heap);
                }
            } else if (weight > heap[0]) {
                int at = 0;
                while (at + 1 < heap.length && heap[at + 1] < weight) {
                    heap[at] = heap[at + 1];
                    at++;
                }
                heap[at] = weight;
            }
        }
        return filled < heap.length ? new double[0] : heap;
    }

    /** The share of the grams, less for titles that are much longer. */
    private double weight(Profile profile, int number, GramIndex.Sums sums) {
        if (profile.key.isEmpty()) {
            return sums.weight[number];
        }
        double longer = Math.max(1, (profiles.get(number).key.length() + 8.0) / (profile.key.length() + 8.0));
        return sums.weight[number] / Math.sqrt(longer);
    }

    private static double sharedAuthors(Profile a, Profile b) {
        if (a.authors.length == 0 || b.authors.length == 0) {
            return 0.3;
        }
        int shared = 0;
        for (NameKey left : a.authors) {
            for (NameKey right : b.authors) {
                if (left.number() == right.number()) {
                    shared++;
                    break;
                }
            }
        }
        return shared / (double) Math.min(a.authors.length, b.authors.length);
    }

    private int[] choose(List<Ranked> ranked, int limit) {
        int reserved = (int)
                ranked.stream().filter(Ranked::otherSource).limit(limit / 2).count();
        Map<Long, Integer> alike = new HashMap<>();
        List<Ranked> chosen = new ArrayList<>();
        List<Ranked> waiting = new ArrayList<>();
        int others = 0;
        int own = 0;
        for (Ranked candidate : ranked) {
            if (chosen.size() == limit) {
                break;
            }
            Profile profile = profiles.get(candidate.number());
            if (alike.merge(Hashes.of(profile.source, Hashes.of(profile.key)), 1, Integer::sum) > ALIKE) {
                waiting.add(candidate);
            } else if (candidate.otherSource()) {
                others++;
                chosen.add(candidate);
            } else if (own < limit - reserved || others >= reserved) {
                own++;
                chosen.add(candidate);
            }
        }
        return Stream.concat(chosen.stream(), waiting.stream())
                .limit(limit)
                .mapToInt(Ranked::number)
                .toArray();
    }
}
