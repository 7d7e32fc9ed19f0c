package org.colophon.identity.match;

import java.util.List;
import java.util.Map;

/** Gives the scores of a model, to many comparisons: what {@link Model} looks up for each stands in arrays here. */
final class Scorer {

    private static final Feature[] FEATURES = Feature.values();

    private final double prior;
    private final double[][] bits = new double[FEATURES.length][];
    private final List<Map.Entry<Interaction, Double>> interactions;

    Scorer(Model model) {
        prior = model.prior();
        for (Feature feature : FEATURES) {
            bits[feature.ordinal()] = model.weightsOf(feature).bits();
        }
        interactions = List.copyOf(model.interactions().entrySet());
    }

    /** The score of a comparison, in bits. */
    double bits(byte[] levels) {
        double sum = prior;
        for (int i = 0; i < bits.length; i++) {
            if (levels[i] >= 0) {
                sum += bits[i][levels[i]];
            }
        }
        for (int i = 0; i < interactions.size(); i++) {
            Map.Entry<Interaction, Double> interaction = interactions.get(i);
            sum += interaction.getKey().holds(levels) ? interaction.getValue() : 0;
        }
        return sum;
    }
}
