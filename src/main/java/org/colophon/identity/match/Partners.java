package org.colophon.identity.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Who else a record could be one publication with. Where a source hardly ever says a thing twice, at most one of its
 * records is a record's partner, and the others lose what the best gains.
 */
final class Partners {

    /** What is lost to better partners, in bits. */
    private static final Scale LOST = new Scale(-12, -8, -5, -3, -1.5, -0.5, -0.05);
    /** How well rivals fit, in bits. */
    private static final Scale RIVALS = new Scale(-4, 0, 4, 8, 13, 18);
    /** How well a third record fits both, in bits. */
    private static final Scale THIRD = new Scale(-8, -3, 0, 4, 8, 12);
    /** How seldom a list says a thing again, in bits. */
    private static final Scale REPEATS = new Scale(-5.5, -4.3, -3.3, -2.5, -1.7);

    /** After so many, a record knows what its rivals' rivals think of theirs; further ones alter nothing that shows. */
    private static final int ROUNDS = 3;
    /** Fewer than one in so many records: the others need no room. */
    private static final int FEW = 8;

    private static final double HIGHEST = 40;

    private static final int[] NOBODY = {};
    private static final double[] NOTHING = {};

    private final Profiles profiles;
    private final IntUnaryOperator places;
    /** By place, the places of those it was compared with. */
    private final int[][] partners;
    /** The odds of each of these. */
    private final double[][] odds;
    /** For each partner of a record, where the record stands among the partners of that partner. */
    private final int[][] backs;
    /** For each partner of a record, the share of the record that its other partners leave for it. */
    private final double[][] free;
    /** For each partner of a record, what it takes of the record. */
    private final double[][] taken;
    /** The source of each partner. */
    private final int[][] sourcesOfPartners;

    private final int[] sources;
    private final double[] repeats;

    /**
     * Finds out who competes with whom.
     *
     * @param scored how records compare by themselves
     * @param model tells how often each source repeats itself
     */
    Partners(Profiles profiles, List<Scored> scored, Model model) {
        this.profiles = profiles;
        int[] records = records(profiles, scored);
        places = scored.size() < profiles.size() / FEW
                ? record -> Arrays.binarySearch(records, record)
                : inverse(records, profiles.size());
        int[] counts = new int[records.length];
        scored.forEach(s -> {
            counts[place(s.pair().a())]++;
            counts[place(s.pair().b())]++;
        });
        sources = Arrays.stream(records).map(r -> profiles.get(r).source).toArray();
        partners = new int[records.length][];
        odds = new double[records.length][];
        backs = new int[records.length][];
        free = new double[records.length][];
        taken = new double[records.length][];
        sourcesOfPartners = new int[records.length][];
        for (int i = 0; i < records.length; i++) {
            partners[i] = new int[counts[i]];
            odds[i] = new double[counts[i]];
            backs[i] = new int[counts[i]];
            free[i] = new double[counts[i]];
            taken[i] = new double[counts[i]];
            sourcesOfPartners[i] = new int[counts[i]];
            Arrays.fill(free[i], 1);
        }
        double[] worth = scored.parallelStream()
                .mapToDouble(s -> Math.pow(2, Math.min(HIGHEST, s.bits())))
                .toArray();
        for (int i = 0; i < worth.length; i++) {
            Pair pair = scored.get(i).pair();
            put(place(pair.a()), place(pair.b()), worth[i], counts);
        }
        repeats = new double[profiles.sources()];
        Arrays.fill(repeats, model.usualRepeats());
        profiles.sourceNumbers()
                .forEach((source, number) ->
                        repeats[number] = model.repeats().getOrDefault(source, model.usualRepeats()));
        settle();
    }

    private static int[] records(Profiles profiles, List<Scored> scored) {
        BitSet seen = new BitSet(profiles.size());
        scored.forEach(s -> {
            seen.set(s.pair().a());
            seen.set(s.pair().b());
        });
        return seen.stream().toArray();
    }

    private static IntUnaryOperator inverse(int[] records, int size) {
        int[] places = new int[size];
        Arrays.fill(places, -1);
        for (int i = 0; i < records.length; i++) {
            places[records[i]] = i;
        }
        return record -> places[record];
    }

    /** The place of a record; negative if it was compared with none. */
    private int place(int record) {
        return places.applyAsInt(record);
    }

    private void put(int a, int b, double worth, int[] left) {
        int atA = --left[a];
        int atB = --left[b];
        partners[a][atA] = b;
        partners[b][atB] = a;
        sourcesOfPartners[a][atA] = sources[b];
        sourcesOfPartners[b][atB] = sources[a];
        odds[a][atA] = worth;
        odds[b][atB] = worth;
        backs[a][atA] = atB;
        backs[b][atB] = atA;
    }

    /**
     * Finds out how far each record is free for each of its partners: a rival takes the less of it the better the rival's
     * own other partners are. This is belief propagation on matchings (Bayati, Gamarnik, Katz, Nair and Tetali, <i>Simple
     * deterministic approximation algorithms for counting matchings</i>, 2007), damped lest equal rivals have it swing.
     */
    private void settle() {
        double[][] next = new double[free.length][];
        take();
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, free.length).parallel().forEach(record -> next[record] = settled(record));
            System.arraycopy(next, 0, free, 0, free.length);
            take();
        }
    }

    private void take() {
        IntStream.range(0, taken.length).parallel().forEach(record -> {
            for (int i = 0; i < taken[record].length; i++) {
                taken[record][i] = odds[record][i] * free[partners[record][i]][backs[record][i]];
            }
        });
    }

    private double[] settled(int record) {
        double[] settled = new double[free[record].length];
        for (int i = 0; i < settled.length; i++) {
            int source = sourcesOfPartners[record][i];
            settled[i] = source == sources[record]
                    ? 1
                    : Math.sqrt(free[record][i] * left(record, partners[record][i], source));
        }
        return settled;
    }

    /** The share of a record that is left for a partner by the others of that partner's source. */
    private double left(int record, int partner, int source) {
        double byOthers = 0;
        for (int i = 0; record >= 0 && i < partners[record].length; i++) {
            if (sourcesOfPartners[record][i] == source && partners[record][i] != partner) {
                byOthers += taken[record][i];
            }
        }
        double repeated = repeats[source];
        return (1 - repeated) / (1 + byOthers) + repeated;
    }

    /** The level of {@link Feature#PARTNER}; missing for two records of one source. */
    byte level(Pair pair) {
        int sourceOfA = profiles.get(pair.a()).source;
        int sourceOfB = profiles.get(pair.b()).source;
        int a = place(pair.a());
        int b = place(pair.b());
        return sourceOfA == sourceOfB
                ? Comparison.MISSING
                : LOST.level(bits(left(a, b, sourceOfB)) + bits(left(b, a, sourceOfA)));
    }

    private static double bits(double share) {
        return Math.log(share) / Math.log(2);
    }

    /** The level of {@link Feature#REPEATS}; missing for records of two sources. */
    byte repeats(Pair pair) {
        int source = profiles.get(pair.a()).source;
        return source == profiles.get(pair.b()).source ? REPEATS.level(bits(repeats[source])) : Comparison.MISSING;
    }

    /** Sets the levels of {@link Feature#RIVALS} and {@link Feature#RIVALS_OF_BOTH}; missing for records of one source. */
    void rivals(Pair pair, byte[] levels) {
        int sourceOfA = profiles.get(pair.a()).source;
        int sourceOfB = profiles.get(pair.b()).source;
        if (sourceOfA != sourceOfB) {
            int a = place(pair.a());
            int b = place(pair.b());
            double left = bits(rivals(a, b, sourceOfB));
            double right = bits(rivals(b, a, sourceOfA));
            levels[Feature.RIVALS.ordinal()] = unrivalled(Math.max(left, right));
            levels[Feature.RIVALS_OF_BOTH.ordinal()] = unrivalled(Math.min(left, right));
        }
    }

    private static byte unrivalled(double bits) {
        return (byte) (RIVALS.levels() - 1 - RIVALS.level(bits));
    }

    /** The odds that a record has another partner of a source than this one. */
    private double rivals(int record, int partner, int source) {
        double sum = 0;
        for (int i = 0; record >= 0 && i < partners[record].length; i++) {
            if (sourcesOfPartners[record][i] == source && partners[record][i] != partner) {
                sum += odds[record][i];
            }
        }
        return sum;
    }

    /** The level of {@link Feature#THIRD}: how well the third record fits that fits both best. */
    byte third(Pair pair) {
        int a = place(pair.a());
        int b = place(pair.b());
        double best = 0;
        int[] left = a < 0 ? NOBODY : partners[a];
        int[] right = b < 0 ? NOBODY : partners[b];
        double[] oddsOfLeft = a < 0 ? NOTHING : odds[a];
        double[] oddsOfRight = b < 0 ? NOTHING : odds[b];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (left[i] == right[j]) {
                    best = Math.max(best, Math.min(oddsOfLeft[i], oddsOfRight[j]));
                }
            }
        }
        return THIRD.level(bits(best));
    }
}
