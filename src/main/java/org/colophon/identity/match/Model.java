package org.colophon.identity.match;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What comparisons are worth: a plain value, learned or shipped.
 *
 * @param name tells models apart, such as {@code shipped} or {@code learned from 1,200 decisions}
 * @param prior the log-odds, in bits, that two candidates are one publication before they are compared
 * @param weights what the levels of each feature are worth
 * @param interactions what features tell together; those that tell nothing are left out
 * @param repeats by source, how likely it is that a publication that stands in it stands there twice
 * @param usualRepeats the same for a source that nothing was learned of
 * @param partnersBy the model that tells how well other partners fit, where it is another one: decisions are learned from
 *     on the ground of what it said
 */
public record Model(
        String name,
        double prior,
        Map<Feature, Weights> weights,
        Map<Interaction, Double> interactions,
        Map<String, Double> repeats,
        double usualRepeats,
        Optional<Model> partnersBy) {

    public Model {
        weights = Map.copyOf(weights);
        interactions = Collections.unmodifiableMap(new TreeMap<>(interactions));
        repeats = Map.copyOf(repeats);
    }

    /** The model for when nothing was learned. */
    public static Model shipped() {
        return Shipped.MODEL;
    }

    /** Whether it gives weight to what only decisions teach. */
    boolean isTaught() {
        return !interactions.isEmpty()
                || Feature.BY_DECISIONS.stream()
                        .anyMatch(feature ->
                                Arrays.stream(weightsOf(feature).bits()).anyMatch(bits -> bits != 0));
    }

    /** What the levels of a feature are worth. */
    Weights weightsOf(Feature feature) {
        return Objects.requireNonNull(weights.get(feature), "a model has weights for every feature");
    }

    /** The score of a comparison, in bits, before anything is known of other partners. */
    double bits(byte[] levels) {
        return new Scorer(this).bits(levels);
    }

    Model named(String newName) {
        return new Model(newName, prior, weights, interactions, repeats, usualRepeats, partnersBy);
    }

    Model with(double newPrior, Map<Feature, Weights> newWeights) {
        return new Model(name, newPrior, new EnumMap<>(newWeights), interactions, repeats, usualRepeats, partnersBy);
    }

    Model with(Map<String, Double> newRepeats) {
        return new Model(name, prior, weights, interactions, newRepeats, usualRepeats, partnersBy);
    }
}
