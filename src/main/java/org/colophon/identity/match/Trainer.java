package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Learns weights from decisions: logistic regression, monotone and additive but for the named interactions, held near the
 * weights there were before.
 *
 * <p>A level's weight is a base and the sum of the steps up to it. Steps and interactions are never negative, so a score
 * never falls where a level rises. Coordinate-wise Newton steps, projected on what is allowed; the loss is convex, so
 * there is one optimum (Friedman, Hastie and Tibshirani 2010 on coordinate descent).
 */
final class Trainer {

    private static final int ROUNDS = 150;
    /** Every so many rounds, those that are nothing are looked at again. */
    private static final int SWEEP = 8;

    private static final double ENOUGH = 1e-4;
    /** How strongly a weight is held where it was. */
    private static final double HOLD = 0.5;

    /** The same for what features tell together. */
    private static final double HOLD_TOGETHER = 1;

    private static final double LN2 = Math.log(2);

    private final List<Row> rows;
    private final List<Parameter> parameters = new ArrayList<>();

    /** Equal comparisons with how often they were decided either way, and the score they have at the moment, in nats. */
    private static final class Row {
        final byte[] levels;
        double yes;
        double no;
        private double score;
        private double probability = 0.5;

        Row(byte[] levels) {
            this.levels = levels;
        }

        void raise(double by) {
            score += by;
            probability = 1 / (1 + Math.exp(-score));
        }
    }

    /** Something to learn, and the rows it is part of. */
    private static final class Parameter {
        final double before;
        final boolean mayFall;
        final double hold;
        final int[] rows;
        double value;

        Parameter(double before, boolean mayFall, double hold, int[] rows) {
            this.before = before;
            this.mayFall = mayFall;
            this.hold = hold;
            this.rows = rows;
            this.value = before;
        }
    }

    private interface Test {
        boolean holds(byte[] levels);
    }

    private Trainer(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * @param comparisons decided pairs
     * @param decisions whether they are one publication
     * @param before the weights to stay near
     * @param partnersBy the model that told how well other partners fit; none where the comparisons know of none
     */
    static Model train(List<byte[]> comparisons, boolean[] decisions, Model before, Optional<Model> partnersBy) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (int i = 0; i < decisions.length; i++) {
            byte[] levels = comparisons.get(i);
            Row row = rows.computeIfAbsent(Arrays.toString(levels), key -> new Row(levels));
            if (decisions[i]) {
                row.yes++;
            } else {
                row.no++;
            }
        }
        return new Trainer(List.copyOf(rows.values())).fit(before, partnersBy);
    }

    private Model fit(Model before, Optional<Model> partnersBy) {
        Parameter prior = parameter(before.prior(), true, 0.01, levels -> true);
        Map<Feature, List<Parameter>> steps = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            double[] bits = before.weightsOf(feature).bits();
            List<Parameter> own = new ArrayList<>();
            for (int level = 0; level < bits.length; level++) {
                int at = level;
                double step = level == 0 ? bits[0] : bits[level] - bits[level - 1];
                own.add(parameter(step, level == 0, HOLD, levels -> levels[feature.ordinal()] >= at));
            }
            steps.put(feature, own);
        }
        Map<Interaction, Parameter> interactions = new LinkedHashMap<>();
        for (Interaction interaction : Interaction.all()) {
            double old = before.interactions().getOrDefault(interaction, 0.0);
            interactions.put(interaction, parameter(old, false, HOLD_TOGETHER, interaction::holds));
        }
        descend();
        return model(before, partnersBy, prior, steps, interactions);
    }

    private Parameter parameter(double bits, boolean mayFall, double hold, Test test) {
        int[] where = IntStream.range(0, rows.size())
                .filter(i -> test.holds(rows.get(i).levels))
                .toArray();
        Parameter parameter = new Parameter(bits * LN2, mayFall, hold, where);
        for (int row : where) {
            rows.get(row).raise(parameter.value);
        }
        parameters.add(parameter);
        return parameter;
    }

    private void descend() {
        for (int round = 0; round < ROUNDS; round++) {
            double most = 0;
            boolean everything = round % SWEEP == 0;
            for (Parameter parameter : parameters) {
                if (!everything && parameter.value == 0 && !parameter.mayFall) {
                    continue;
                }
                most = Math.max(most, Math.abs(step(parameter)));
            }
            if (everything && most < ENOUGH) {
                return;
            }
        }
    }

    private double step(Parameter parameter) {
        double slope = parameter.hold * (parameter.value - parameter.before);
        double curvature = parameter.hold + 0.05;
        for (int at : parameter.rows) {
            Row row = rows.get(at);
            double p = row.probability;
            slope += p * (row.yes + row.no) - row.yes;
            curvature += p * (1 - p) * (row.yes + row.no);
        }
        double step = Math.max(-1, Math.min(1, -slope / curvature));
        double value = parameter.value + step;
        if (!parameter.mayFall) {
            value = Math.max(0, value);
        }
        double change = value - parameter.value;
        if (change != 0) {
            parameter.value = value;
            for (int at : parameter.rows) {
                rows.get(at).raise(change);
            }
        }
        return change;
    }

    private static Model model(
            Model before,
            Optional<Model> partnersBy,
            Parameter prior,
            Map<Feature, List<Parameter>> steps,
            Map<Interaction, Parameter> interactions) {
        Map<Feature, Weights> weights = new EnumMap<>(Feature.class);
        steps.forEach((feature, own) -> {
            double[] bits = new double[own.size()];
            double sum = 0;
            for (int level = 0; level < bits.length; level++) {
                sum += own.get(level).value / LN2;
                bits[level] = sum;
            }
            Weights old = before.weightsOf(feature);
            weights.put(feature, new Weights(old.match(), old.other(), bits));
        });
        Map<Interaction, Double> together = new LinkedHashMap<>();
        interactions.forEach((interaction, parameter) -> {
            if (parameter.value > 0) {
                together.put(interaction, parameter.value / LN2);
            }
        });
        return new Model(
                "trained", prior.value / LN2, weights, together, before.repeats(), before.usualRepeats(), partnersBy);
    }
}
