package org.colophon.identity.match;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.identity.score.Waterfall;

/**
 * Learns weights from candidates of which nobody has said whether they are one publication, by expectation maximization
 * (Dempster, Laird and Rubin 1977) over a mixture whose features are independent within each half (Winkler 1988).
 *
 * <p>What the model already held counts as so many candidates seen before: it decides where there is little to learn from.
 */
final class Learner {

    private static final int ROUNDS = 60;
    private static final double STANDING = 60;
    /** How much what is usual weighs against what is seen where a level is worth anything only if matches rarely have it. */
    private static final double ANCHOR = 0.6;

    private static final double ENOUGH = 1e-5;

    /** Worked out, or told by another feature already: what is not independent would count twice. */
    private static final Set<Feature> NOT_LEARNED = notLearned();

    /** What makes records one publication; without an anchor, the halves drift towards other things that go together. */
    private static final Set<Feature> ANCHORED = Set.of(Feature.TITLE, Feature.AUTHORS, Feature.NUMERALS);

    private Learner() {}

    private static Set<Feature> notLearned() {
        Set<Feature> features = EnumSet.copyOf(Feature.BY_DECISIONS);
        features.add(Feature.PARTNER);
        features.add(Feature.REPEATS);
        features.add(Feature.SOURCE);
        return features;
    }

    /** Equal comparisons, counted. */
    private static final class Pattern {
        final byte[] levels;
        double count;

        Pattern(byte[] levels) {
            this.levels = levels;
        }
    }

    /**
     * @param comparisons candidates, with {@link Feature#PARTNER} where it is known
     * @param begin where to begin
     * @param standing what counts as seen before
     */
    static Model learn(Collection<byte[]> comparisons, Model begin, Model standing) {
        Map<String, Pattern> patterns = new HashMap<>();
        List<Pattern> ordered = new ArrayList<>();
        for (byte[] levels : comparisons) {
            patterns.computeIfAbsent(new String(levels, StandardCharsets.ISO_8859_1), k -> {
                        Pattern pattern = new Pattern(levels);
                        ordered.add(pattern);
                        return pattern;
                    })
                    .count++;
        }
        Model model = begin;
        double last = Double.NaN;
        for (int round = 0; round < ROUNDS; round++) {
            model = step(ordered, model, standing);
            if (Math.abs(model.prior() - last) < ENOUGH) {
                break;
            }
            last = model.prior();
        }
        return model;
    }

    private static Model step(List<Pattern> patterns, Model model, Model standing) {
        double matches = STANDING * Waterfall.probability(standing.prior());
        double all = STANDING;
        double[][] match = new double[Feature.values().length][];
        double[][] other = new double[Feature.values().length][];
        for (Feature feature : Feature.values()) {
            match[feature.ordinal()] = new double[feature.levels()];
            other[feature.ordinal()] = new double[feature.levels()];
        }
        Scorer scorer = new Scorer(model);
        for (Pattern pattern : patterns) {
            double probability = Waterfall.probability(scorer.bits(pattern.levels));
            matches += probability * pattern.count;
            all += pattern.count;
            for (Feature feature : Feature.values()) {
                int level = pattern.levels[feature.ordinal()];
                if (level >= 0) {
                    match[feature.ordinal()][level] += probability * pattern.count;
                    other[feature.ordinal()][level] += (1 - probability) * pattern.count;
                }
            }
        }
        Map<Feature, Weights> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            Weights before = standing.weightsOf(feature);
            weights.put(
                    feature,
                    NOT_LEARNED.contains(feature)
                            ? before
                            : weights(feature, match[feature.ordinal()], other[feature.ordinal()], before));
        }
        return model.with(Waterfall.bits(matches / all), weights);
    }

    private static Weights weights(Feature feature, double[] match, double[] other, Weights before) {
        double anchor =
                ANCHORED.contains(feature) ? ANCHOR * Arrays.stream(match).sum() : 0;
        return Weights.of(
                Weights.normal(sum(match, before.match(), Math.max(STANDING, anchor))),
                Weights.normal(sum(other, before.other(), STANDING)));
    }

    private static double[] sum(double[] counts, double[] shares, double weight) {
        double[] sum = counts.clone();
        for (int level = 0; level < sum.length; level++) {
            sum[level] += shares[level] * weight;
        }
        return sum;
    }
}
