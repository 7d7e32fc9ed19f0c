package org.colophon.identity.match;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The weights for when nothing was learned, and what learning begins with: shares of levels as they are usual among
 * candidates of bibliographies.
 */
final class Shipped {

    private static final double PRIOR = -3.5;
    private static final double REPEATS = 0.1;

    /** What the levels of {@link Partners} stand for, worked out and not learned. */
    private static final Weights PARTNER = new Weights(
            shares(1, 1, 1, 1, 1, 1, 1, 1),
            shares(1, 1, 1, 1, 1, 1, 1, 1),
            shares(-13, -9.5, -6.2, -3.8, -2.1, -0.9, -0.2, 0));

    /** How much rarer than elsewhere it is that a list says a thing again. */
    private static final Weights REPEATED =
            new Weights(shares(1, 1, 1, 1, 1, 1), shares(1, 1, 1, 1, 1, 1), shares(-6, -4.8, -3.6, -2.4, -1.2, 0));

    /** Other words tell what the title's level has told already; decisions may show that they tell more. */
    private static Weights untold(Feature feature) {
        double[] even = new double[feature.levels()];
        Arrays.fill(even, 1);
        return new Weights(even, even, new double[even.length]);
    }

    static final Model MODEL = new Model("shipped", PRIOR, weights(), Map.of(), Map.of(), REPEATS, Optional.empty());

    private Shipped() {}

    private static Map<Feature, Weights> weights() {
        Map<Feature, Weights> weights = new EnumMap<>(Feature.class);
        Feature.BY_DECISIONS.forEach(feature -> weights.put(feature, untold(feature)));
        weights.put(
                Feature.TITLE,
                of(shares(.1, .2, .4, 1, 1, 2.5, 4.5, 5, 11, 75), shares(8, 40, 38, 6, 1.2, .8, 1, .6, .5, 3.5)));
        weights.put(Feature.RARITY, of(shares(1, 4, 35, 60), shares(25, 20, 30, 25)));
        weights.put(Feature.NUMERALS, of(shares(1.5, 6, 92), shares(40, 50, 10)));
        weights.put(Feature.AUTHORS, of(shares(1, 1, .7, 4, 5, 6, 24, 28, 30), shares(75, 10, 4, 3, 4, 1, 2, .7, .3)));
        weights.put(Feature.ORDER, of(shares(10, 90), shares(30, 70)));
        weights.put(Feature.YEAR, of(shares(2, 5, 10, 83), shares(50, 20, 15, 15)));
        weights.put(Feature.VENUE, of(shares(2, 4, 24, 20, 20, 30), shares(15, 14, 50, 6, 5, 10)));
        weights.put(Feature.PAGES, of(shares(8, 2, 8, 82), shares(97, 1.5, 1, .5)));
        weights.put(Feature.VOLUME, of(shares(10, 90), shares(90, 10)));
        weights.put(Feature.ISSUE, of(shares(12, 88), shares(75, 25)));
        weights.put(Feature.KIND, of(shares(20, 80), shares(50, 50)));
        weights.put(Feature.IDENTIFIER, of(shares(1, 99), shares(99.8, .2)));
        weights.put(Feature.ABSTRACT, of(shares(4, 6, 20, 70), shares(96, 3, .7, .3)));
        weights.put(Feature.SOURCE, of(shares(50, 50), shares(50, 50)));
        weights.put(Feature.PARTNER, PARTNER);
        weights.put(Feature.REPEATS, REPEATED);
        return weights;
    }

    private static Weights of(double[] match, double[] other) {
        return Weights.shipped(match, other);
    }

    private static double[] shares(double... shares) {
        return shares;
    }
}
