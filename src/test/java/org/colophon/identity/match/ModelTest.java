package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.colophon.identity.score.Waterfall;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static byte[] nothing() {
        byte[] levels = new byte[Feature.values().length];
        Arrays.fill(levels, Comparison.MISSING);
        return levels;
    }

    /** Comparisons drawn from a model: the features are independent once it is known whether a pair is one. */
    private static List<byte[]> drawn(Model model, double share, List<Boolean> truth, int count, long seed) {
        Random random = new Random(seed);
        List<byte[]> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean match = random.nextDouble() < share;
            byte[] levels = nothing();
            for (Feature feature : List.of(Feature.TITLE, Feature.AUTHORS, Feature.YEAR, Feature.PAGES)) {
                Weights weights = model.weights().get(feature);
                levels[feature.ordinal()] = draw(match ? weights.match() : weights.other(), random);
            }
            truth.add(match);
            drawn.add(levels);
        }
        return drawn;
    }

    private static byte draw(double[] shares, Random random) {
        double at = random.nextDouble();
        byte level = 0;
        while (level < shares.length - 1 && at >= shares[level]) {
            at -= shares[level];
            level++;
        }
        return level;
    }

    private static void assertRising(Model model) {
        model.weights().forEach((feature, weights) -> {
            for (int level = 1; level < feature.levels(); level++) {
                assertThat(weights.bits()[level])
                        .as(feature + " " + level)
                        .isGreaterThanOrEqualTo(weights.bits()[level - 1] - 1e-9);
            }
        });
        assertThat(model.interactions().values()).allMatch(bits -> bits >= 0);
    }

    @Test
    void nothingKnownIsWorthThePrior() {
        assertThat(Model.shipped().bits(nothing())).isEqualTo(Model.shipped().prior());
    }

    @Test
    void learningWithoutLabelsRecoversWhatWasPlanted() {
        List<byte[]> drawn = drawn(Model.shipped(), 0.2, new ArrayList<>(), 20_000, 3);
        Model learned = Learner.learn(drawn, Model.shipped(), Model.shipped());
        assertThat(Waterfall.probability(learned.prior())).isCloseTo(0.2, within(0.02));
        double[] planted = Model.shipped().weights().get(Feature.YEAR).match();
        assertThat(learned.weights().get(Feature.YEAR).match()[3]).isCloseTo(planted[3], within(0.05));
        assertRising(learned);
    }

    @Test
    void fewRecordsLeaveTheShippedWeightsNearlyAsTheyWere() {
        List<byte[]> drawn = drawn(Model.shipped(), 0.5, new ArrayList<>(), 6, 3);
        Model learned = Learner.learn(drawn, Model.shipped(), Model.shipped());
        double before = Model.shipped().weights().get(Feature.AUTHORS).bits()[AuthorComparison.SAME_TWO];
        assertThat(learned.weights().get(Feature.AUTHORS).bits()[AuthorComparison.SAME_TWO])
                .isCloseTo(before, within(1.0));
    }

    @Test
    void decisionsTeachWhatTheRecordsDoNotShowAndTheWeightsStillRise() {
        List<Boolean> truth = new ArrayList<>();
        List<byte[]> drawn = drawn(Model.shipped(), 0.3, truth, 5_000, 4);
        boolean[] decisions = new boolean[drawn.size()];
        for (int i = 0; i < decisions.length; i++) {
            // Whoever decides here holds that another year is another publication.
            decisions[i] = truth.get(i) && drawn.get(i)[Feature.YEAR.ordinal()] == 3;
        }
        Model trained = Trainer.train(drawn, decisions, Model.shipped(), Optional.of(Model.shipped()));
        double[] years = trained.weights().get(Feature.YEAR).bits();
        double[] before = Model.shipped().weights().get(Feature.YEAR).bits();
        assertThat(years[3] - years[2]).isGreaterThan(before[3] - before[2] + 2);
        assertRising(trained);
    }

    @Test
    void decisionsTeachWhatTwoFeaturesTellOnlyTogether() {
        List<byte[]> drawn = new ArrayList<>();
        boolean[] decisions = new boolean[400];
        for (int i = 0; i < decisions.length; i++) {
            byte[] levels = nothing();
            levels[Feature.TITLE.ordinal()] = (byte) (i % 2 == 0 ? TitleComparison.SAME : TitleComparison.OTHER);
            levels[Feature.AUTHORS.ordinal()] =
                    (byte) (i % 4 < 2 ? AuthorComparison.SAME_MANY : AuthorComparison.NONE_SHARED);
            decisions[i] = i % 4 == 0;
            drawn.add(levels);
        }
        Model trained = Trainer.train(drawn, decisions, Model.shipped(), Optional.empty());
        assertThat(trained.interactions().keySet())
                .anyMatch(both -> both.first() == Feature.TITLE && both.second() == Feature.AUTHORS);
        assertThat(trained.bits(drawn.get(0))).isPositive();
        assertThat(trained.bits(drawn.get(1))).isNegative();
        assertThat(trained.bits(drawn.get(2))).isNegative();
    }

    @Test
    void aTrainedScoreNeverFallsWhereALevelRises() {
        List<Boolean> truth = new ArrayList<>();
        List<byte[]> drawn = drawn(Model.shipped(), 0.3, truth, 1_000, 8);
        Random noise = new Random(9);
        boolean[] decisions = new boolean[drawn.size()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = truth.get(i) != (noise.nextInt(10) == 0);
        }
        Model trained = Trainer.train(drawn, decisions, Model.shipped(), Optional.empty());
        for (byte[] levels : drawn.subList(0, 100)) {
            for (Feature feature : Feature.values()) {
                byte[] risen = levels.clone();
                if (levels[feature.ordinal()] >= 0 && ++risen[feature.ordinal()] < feature.levels()) {
                    assertThat(trained.bits(risen))
                            .as(feature.signal())
                            .isGreaterThanOrEqualTo(trained.bits(levels) - 1e-9);
                }
            }
        }
    }

    @Test
    void learningIsTheSameEveryTime() {
        List<byte[]> drawn = drawn(Model.shipped(), 0.2, new ArrayList<>(), 2_000, 5);
        assertThat(ModelText.write(Learner.learn(drawn, Model.shipped(), Model.shipped())))
                .isEqualTo(ModelText.write(Learner.learn(drawn, Model.shipped(), Model.shipped())));
    }

    @Test
    void aModelIsReadAsItWasWritten() {
        List<Boolean> truth = new ArrayList<>();
        List<byte[]> drawn = drawn(Model.shipped(), 0.3, truth, 500, 6);
        boolean[] decisions = new boolean[drawn.size()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = truth.get(i);
        }
        Model trained = Trainer.train(drawn, decisions, Model.shipped(), Optional.of(Model.shipped()));
        Model read = ModelText.read(ModelText.write(trained)).orElseThrow();
        assertThat(ModelText.write(read)).isEqualTo(ModelText.write(trained));
        assertThat(drawn).allSatisfy(levels -> assertThat(read.bits(levels)).isEqualTo(trained.bits(levels)));
    }

    @Test
    void whatIsNoModelIsNotRead() {
        assertThat(ModelText.read("")).isEmpty();
        assertThat(ModelText.read("colophon-match-model\t99\n")).isEmpty();
        assertThat(ModelText.read("colophon-match-model\t1\nname\tx\nprior\tmany\n"))
                .isEmpty();
        String text = ModelText.write(Model.shipped());
        assertThat(ModelText.read(text.substring(0, text.length() / 2))).isEmpty();
    }

    @Test
    void isotonicRegressionPoolsWhatFalls() {
        assertThat(Isotonic.rising(new double[] {1, 3, 2, 4}, new double[] {1, 1, 1, 1}))
                .containsExactly(1, 2.5, 2.5, 4);
    }
}
