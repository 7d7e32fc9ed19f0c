package org.colophon.identity.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.identity.score.Waterfall;

/**
 * Who else a record could be one publication with. Where a source hardly ever says a thing twice, at most one of its
 * records is a record's partner, and the others lose what the best gains.
 */
final class Partners {

    private static final double[] STEPS = {-8, -5, -3, -1.5, -0.5, -0.05};
    /** How well rivals fit, in bits. */
    private static final Scale RIVALS = new Scale(-4, 0, 4, 8, 13, 18);
    /** How well a third record fits both, in bits. */
    private static final Scale THIRD = new Scale(-8, -3, 0, 4, 8, 12);

    private static final double HIGHEST = 40;
    private static final double STANDING = 20;
    private static final double MOST_REPEATS = 0.95;
    /** A level of {@link Feature#RARITY}: titles such as <i>Editorial</i> are borne by many publications of one source. */
    private static final int TELLING = 2;

    private static final double LN2 = Math.log(2);

    private static final int[] NOBODY = {};
    private static final double[] NOTHING = {};

    private final Profiles profiles;
    private final int[][] partners;
    private final double[][] bits;
    private final double[] repeats;

    Partners(Profiles profiles, Collection<Scored> scored, Model model) {
        this.profiles = profiles;
        int size = profiles.size();
        int[] counts = new int[size];
        scored.forEach(s -> {
            counts[s.pair().a()]++;
            counts[s.pair().b()]++;
        });
        partners = new int[size][];
        bits = new double[size][];
        for (int i = 0; i < size; i++) {
            partners[i] = counts[i] == 0 ? NOBODY : new int[counts[i]];
            bits[i] = counts[i] == 0 ? NOTHING : new double[counts[i]];
        }
        for (Scored s : scored) {
            put(s.pair().a(), s.pair().b(), s.bits(), counts);
            put(s.pair().b(), s.pair().a(), s.bits(), counts);
        }
        repeats = new double[profiles.sources()];
        Arrays.fill(repeats, model.usualRepeats());
        profiles.sourceNumbers()
                .forEach((source, number) ->
                        repeats[number] = model.repeats().getOrDefault(source, model.usualRepeats()));
    }

    private void put(int record, int partner, double score, int[] left) {
        int at = --left[record];
        partners[record][at] = partner;
        bits[record][at] = score;
    }

    /** The level of {@link Feature#PARTNER}; missing for two records of one source. */
    byte level(Pair pair) {
        Profile a = profiles.get(pair.a());
        Profile b = profiles.get(pair.b());
        if (a.source == b.source) {
            return Comparison.MISSING;
        }
        double lost = lost(a, b) + lost(b, a);
        byte level = 0;
        while (level < STEPS.length && lost > STEPS[level]) {
            level++;
        }
        return level;
    }

    /** Sets the levels of {@link Feature#RIVALS} and {@link Feature#RIVALS_OF_BOTH}; missing for records of one source. */
    void rivals(Pair pair, byte[] levels) {
        Profile a = profiles.get(pair.a());
        Profile b = profiles.get(pair.b());
        if (a.source != b.source) {
            double left = Math.log(rivals(a, b)) / LN2;
            double right = Math.log(rivals(b, a)) / LN2;
            levels[Feature.RIVALS.ordinal()] = unrivalled(Math.max(left, right));
            levels[Feature.RIVALS_OF_BOTH.ordinal()] = unrivalled(Math.min(left, right));
        }
    }

    private static byte unrivalled(double bits) {
        return (byte) (RIVALS.levels() - 1 - RIVALS.level(bits));
    }

    /** The level of {@link Feature#THIRD}: how well the third record fits that fits both best. */
    byte third(Pair pair) {
        double best = Double.NEGATIVE_INFINITY;
        int[] left = partners[pair.a()];
        int[] right = partners[pair.b()];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                if (left[i] == right[j]) {
                    best = Math.max(best, Math.min(bits[pair.a()][i], bits[pair.b()][j]));
                }
            }
        }
        return THIRD.level(best);
    }

    /** What b loses as a partner of a to others of b's source, in bits. */
    private double lost(Profile a, Profile b) {
        double odds = rivals(a, b);
        double repeated = repeats[b.source];
        return Math.log((1 - repeated) / (1 + odds) + repeated) / LN2;
    }

    /** The odds that a has a partner of b's source that is not b. */
    private double rivals(Profile a, Profile b) {
        double odds = 0;
        for (int i = 0; i < partners[a.number].length; i++) {
            int rival = partners[a.number][i];
            if (rival != b.number && profiles.get(rival).source == b.source) {
                odds += Math.pow(2, Math.min(HIGHEST, bits[a.number][i]));
            }
        }
        return odds;
    }

    /** By source, the share of the counted records with telling titles that are there twice, as far as the scores go. */
    static Map<String, Double> repeats(Profiles profiles, BitSet counted, List<Scored> scored, double usual) {
        double[] alone = new double[profiles.size()];
        Arrays.fill(alone, 1);
        for (Scored s : scored) {
            boolean telling = s.levels()[Feature.RARITY.ordinal()] >= TELLING;
            if (telling
                    && profiles.get(s.pair().a()).source
                            == profiles.get(s.pair().b()).source) {
                double probability = Waterfall.probability(s.bits());
                alone[s.pair().a()] *= 1 - probability;
                alone[s.pair().b()] *= 1 - probability;
            }
        }
        double[] within = new double[profiles.sources()];
        double[] records = new double[profiles.sources()];
        counted.stream().forEach(i -> {
            records[profiles.get(i).source]++;
            within[profiles.get(i).source] += 1 - alone[i];
        });
        Map<String, Double> repeats = new TreeMap<>();
        profiles.sourceNumbers()
                .forEach((source, number) -> repeats.put(
                        source,
                        Math.min(MOST_REPEATS, (within[number] + usual * STANDING) / (records[number] + STANDING))));
        return repeats;
    }
}
