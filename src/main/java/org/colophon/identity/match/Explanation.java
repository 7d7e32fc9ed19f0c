package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.List;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;

/** Tells a score in words. */
final class Explanation {

    private Explanation() {}

    /** The prior first, then each feature that both records have, then what features tell together. */
    static Waterfall of(byte[] levels, Model model, AuthorComparison authors, Profile a, Profile b) {
        List<Bits> parts = new ArrayList<>();
        parts.add(new Bits("prior", "candidates are seldom one publication", model.prior()));
        for (Feature feature : Feature.values()) {
            int level = levels[feature.ordinal()];
            if (level >= 0) {
                double bits = model.weights().get(feature).bits()[level];
                parts.add(new Bits(feature.signal(), phrase(feature, level, authors, a, b), bits));
            }
        }
        for (Interaction interaction : Interaction.values()) {
            Double bits = model.interactions().get(interaction);
            if (bits != null && interaction.holds(levels)) {
                parts.add(new Bits(interaction.signal(), interaction.phrase(), bits));
            }
        }
        return new Waterfall(parts);
    }

    private static String phrase(Feature feature, int level, AuthorComparison authors, Profile a, Profile b) {
        if (feature == Feature.AUTHORS && authors.shared() > 0) {
            String of = authors.left() == authors.right()
                    ? "of " + authors.left()
                    : "of " + Math.min(authors.left(), authors.right()) + " and "
                            + Math.max(authors.left(), authors.right());
            return authors.shared() + " " + of + " authors in common";
        }
        int years = Math.abs(a.year - b.year);
        if (feature == Feature.YEAR && years > 1) {
            return years + " years between them";
        }
        return feature.phrase(level);
    }
}
