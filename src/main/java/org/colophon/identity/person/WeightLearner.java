package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.score.Waterfall;

/**
 * Learns what evidence is worth without being told who is one (EM, Dempster, Laird and Rubin 1977).
 *
 * <p>How rare the names are says roughly which pairs are one person's; what these pairs share, and others do not, tells
 * what sharing is worth. The given model is reckoned with as so many pairs more, so that few pairs change little.
 */
final class WeightLearner {

    private static final int ROUNDS = 8;
    private static final double BALLAST = 150;
    /** Pairs of the surest names are joined before anything is learned, so that the rest says too little of names. */
    private static final double MOST_OFFSET_CHANGE = 1;

    private final PersonModel given;

    WeightLearner(PersonModel given) {
        this.given = given;
    }

    /** A pair whose names contradict each other counts as two people. */
    PersonModel learn(List<Seen> pairs) {
        PersonModel model = given;
        for (int round = 0; round < ROUNDS; round++) {
            model = step(model, pairs);
        }
        return model;
    }

    private PersonModel step(PersonModel model, List<Seen> pairs) {
        Weights weights = new Weights(model);
        double[] one = new double[pairs.size()];
        for (int i = 0; i < one.length; i++) {
            one[i] = Waterfall.probability(weights.total(pairs.get(i)));
        }
        Map<Signal, List<PersonModel.Table>> tables = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            List<PersonModel.Table> sizes = new ArrayList<>();
            for (int size = 0; size < Seen.SIZES; size++) {
                sizes.add(table(signal, size, pairs, one));
            }
            tables.put(signal, sizes);
        }
        return new PersonModel(offsets(model, pairs, one), tables);
    }

    private PersonModel.Table table(Signal signal, int size, List<Seen> pairs, double[] one) {
        double[] same = new double[signal.levels()];
        double[] other = new double[signal.levels()];
        PersonModel.Table before = given.table(signal, size);
        for (int level = 0; level < same.length; level++) {
            same[level] = BALLAST * before.one().get(level);
            other[level] = BALLAST * before.two().get(level);
        }
        for (int i = 0; i < one.length; i++) {
            Seen seen = pairs.get(i);
            int level = seen.levels()[signal.ordinal()];
            if (seen.size() == size && level != Seen.MISSING) {
                same[level] += one[i];
                other[level] += 1 - one[i];
            }
        }
        return rising(same, other);
    }

    /** More in common never speaks less for one person: levels out of order are taken together. */
    private static PersonModel.Table rising(double[] same, double[] other) {
        double ones = DoubleStream.of(same).sum();
        double twos = DoubleStream.of(other).sum();
        List<double[]> pools = new ArrayList<>();
        for (int level = 0; level < same.length; level++) {
            double[] pool = {same[level], other[level], 1};
            while (!pools.isEmpty() && last(pools)[0] * pool[1] >= pool[0] * last(pools)[1]) {
                double[] lower = pools.remove(pools.size() - 1);
                pool = new double[] {pool[0] + lower[0], pool[1] + lower[1], pool[2] + lower[2]};
            }
            pools.add(pool);
        }
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        for (double[] pool : pools) {
            for (int i = 0; i < pool[2]; i++) {
                one.add(pool[0] / pool[2] / ones);
                two.add(pool[1] / pool[2] / twos);
            }
        }
        return new PersonModel.Table(one, two);
    }

    private static double[] last(List<double[]> pools) {
        return pools.get(pools.size() - 1);
    }

    /** The offset at which as many pairs are one person's as the evidence says (Newton's method). */
    private Map<NameFit, Double> offsets(PersonModel model, List<Seen> pairs, double[] one) {
        Map<NameFit, Double> offsets = new EnumMap<>(model.offsets());
        for (NameFit fit : given.offsets().keySet()) {
            int[] ofFit = IntStream.range(0, one.length)
                    .filter(p -> pairs.get(p).fit() == fit)
                    .toArray();
            double offset = model.offset(fit);
            double start = given.offset(fit);
            for (int i = 0; i < 3; i++) {
                double excess = BALLAST * (0.5 - Waterfall.probability(offset - start));
                double slope = BALLAST * 0.25;
                for (int p : ofFit) {
                    double odds = offset - PersonScores.log2(pairs.get(p).namesakes());
                    double expected = Waterfall.probability(odds);
                    excess += one[p] - expected;
                    slope += expected * (1 - expected);
                }
                offset += excess / (slope * Math.log(2));
                offset = Math.max(start - MOST_OFFSET_CHANGE, Math.min(start + MOST_OFFSET_CHANGE, offset));
            }
            offsets.put(fit, offset);
        }
        return offsets;
    }
}
