package org.colophon.identity.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which records of a collection are worth comparing, and how they compare by themselves. What was found out is kept as
 * long as no record comes, since learning from some records and deciding on all ask for the same.
 */
final class Comparisons {

    private final Profiles profiles;
    private final NameAgreement names;
    private final Candidates candidates;
    private final BitSet removed = new BitSet();
    private Optional<Worth> worth = Optional.empty();
    private Optional<Found> found = Optional.empty();
    private Optional<Compared> compared = Optional.empty();

    /** The pairs worth comparing among so many records. */
    private record Worth(int size, List<Pair> pairs) {}

    /** The candidates of some records among so many, by their numbers; no array where nobody asked. */
    private record Found(int size, int[][] candidates) {}

    /** How pairs, in order, compare among so many records. */
    private record Compared(int size, boolean finely, List<Pair> pairs, byte[][] levels) {}

    Comparisons(Profiles profiles, NameAgreement names, Candidates candidates) {
        this.profiles = profiles;
        this.names = names;
        this.candidates = candidates;
    }

    Profiles profiles() {
        return profiles;
    }

    NameAgreement names() {
        return names;
    }

    /** Leaves a record out of what is found from now on. */
    void remove(int number) {
        removed.set(number);
        worth = Optional.empty();
    }

    /** The records most worth comparing with a record, best first. */
    int[] candidates(int number, int limit) {
        return present(candidates.of(profiles.get(number), limit));
    }

    private int[] present(int[] found) {
        return removed.isEmpty()
                ? found
                : IntStream.of(found).filter(other -> !removed.get(other)).toArray();
    }

    /** The pairs of all records with their candidates, and what else must be compared lest groups fall apart, in order. */
    List<Pair> worthComparing() {
        Worth current = worth.filter(w -> w.size() == profiles.size()).orElseGet(() -> {
            List<Pair> pairs = pairs(all());
            found = Optional.empty();
            return new Worth(profiles.size(), together(pairs, candidates.chains(Matcher.LIMIT)));
        });
        worth = Optional.of(current);
        return current.pairs();
    }

    private static List<Pair> together(List<Pair> some, List<Pair> more) {
        return more.isEmpty()
                ? some
                : Stream.concat(some.stream(), more.stream())
                        .sorted()
                        .distinct()
                        .toList();
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, profiles.size());
        all.andNot(removed);
        return all;
    }

    /** The pairs of all records with so many candidates each, in order. */
    List<Pair> pairs(int limit) {
        return pairs(all().stream().toArray(), number -> candidates(number, limit));
    }

    /** The pairs of some records with their candidates, in order. */
    List<Pair> pairs(BitSet records) {
        Found before = found.filter(f -> f.size() == profiles.size())
                .orElseGet(() -> new Found(profiles.size(), new int[profiles.size()][]));
        found = Optional.of(before);
        int[][] known = before.candidates();
        return pairs(records.stream().toArray(), number -> {
            if (known[number] == null) {
                known[number] = candidates.of(profiles.get(number), Matcher.LIMIT);
            }
            return present(known[number]);
        });
    }

    private interface Others {
        int[] of(int number);
    }

    private List<Pair> pairs(int[] records, Others others) {
        long[][] packed = new long[records.length][];
        Arrays.stream(LookUpOrder.of(profiles, records))
                .parallel()
                .forEach(i -> packed[i] = packed(records[i], others.of(records[i])));
        long[] pairs =
                Arrays.stream(packed).parallel().flatMapToLong(Arrays::stream).toArray();
        Arrays.parallelSort(pairs);
        return IntStream.range(0, pairs.length)
                .parallel()
                .filter(i -> i == 0 || pairs[i] != pairs[i - 1])
                .mapToObj(i -> new Pair((int) (pairs[i] >>> 32), (int) pairs[i]))
                .toList();
    }

    private static long[] packed(int number, int[] others) {
        long[] packed = new long[others.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (long) Math.min(number, others[i]) << 32 | Math.max(number, others[i]);
        }
        return packed;
    }

    /**
     * How pairs compare where nothing is known of venues but how they read.
     *
     * @param pairs in order
     * @param finely whether the features of {@link Likeness}, too
     */
    byte[][] levels(List<Pair> pairs, boolean finely) {
        Comparison comparison = new Comparison(profiles, names, new VenueTies(profiles.venues()));
        byte[][] levels = known(pairs, finely);
        int[] first = firstOfEach(pairs);
        int[] records = Arrays.stream(first).map(i -> pairs.get(i).a()).toArray();
        Arrays.stream(LookUpOrder.of(profiles, records)).parallel().forEach(record -> {
            int end = record + 1 < first.length ? first[record + 1] : levels.length;
            for (int i = first[record]; i < end; i++) {
                if (levels[i] == null) {
                    Pair pair = pairs.get(i);
                    levels[i] = comparison.levels(profiles.get(pair.a()), profiles.get(pair.b()), finely);
                }
            }
        });
        compared = Optional.of(new Compared(profiles.size(), finely, pairs, levels));
        return levels;
    }

    /** Where the pairs of each record with higher ones begin. */
    private static int[] firstOfEach(List<Pair> pairs) {
        return IntStream.range(0, pairs.size())
                .parallel()
                .filter(i -> i == 0 || pairs.get(i).a() != pairs.get(i - 1).a())
                .toArray();
    }

    private byte[][] known(List<Pair> pairs, boolean finely) {
        byte[][] levels = new byte[pairs.size()][];
        Optional<Compared> before = compared.filter(c -> c.size() == profiles.size() && c.finely() == finely);
        if (before.isPresent()) {
            List<Pair> known = before.get().pairs();
            int at = 0;
            for (int i = 0; i < levels.length; i++) {
                while (at < known.size() && known.get(at).compareTo(pairs.get(i)) < 0) {
                    at++;
                }
                if (at < known.size() && known.get(at).equals(pairs.get(i))) {
                    levels[i] = before.get().levels()[at];
                }
            }
        }
        return levels;
    }
}
