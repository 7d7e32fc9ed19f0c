package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
                double bits = model.weightsOf(feature).bits()[level];
                if (bits != 0) {
                    parts.add(new Bits(feature.signal(), phrase(feature, level, authors, a, b), bits));
                }
            }
        }
        Map<String, Bits> together = new LinkedHashMap<>();
        model.interactions().forEach((interaction, bits) -> {
            if (interaction.holds(levels)) {
                together.merge(
                        interaction.signal(),
                        new Bits(interaction.signal(), phrase(interaction, levels), bits),
                        (one, more) -> new Bits(one.signal(), one.words(), one.bits() + more.bits()));
            }
        });
        parts.addAll(together.values());
        return new Waterfall(parts);
    }

    private static String phrase(Interaction interaction, byte[] levels) {
        Feature first = interaction.first();
        Feature second = interaction.second();
        return first.phrase(levels[first.ordinal()]) + ", and " + second.phrase(levels[second.ordinal()]);
    }

    /** Whether names are alike that are known to be two people's. */
    private static boolean namesakes(Profile a, Profile b) {
        return Stream.of(a.authors)
                .anyMatch(one -> Stream.of(b.authors)
                        .anyMatch(other -> one.family().equals(other.family())
                                && one.bearer().relation(other.bearer()) == Bearer.Relation.TWO));
    }

    private static String phrase(Feature feature, int level, AuthorComparison authors, Profile a, Profile b) {
        if (feature == Feature.AUTHORS && authors.shared() > 0) {
            String of = authors.left() == authors.right()
                    ? "of " + authors.left()
                    : "of " + Math.min(authors.left(), authors.right()) + " and "
                            + Math.max(authors.left(), authors.right());
            String owner = authors.owners() > 0 ? ", with the one whose page the listing stands on" : "";
            return authors.shared() + " " + of + " authors in common" + owner;
        }
        if (feature == Feature.AUTHORS && namesakes(a, b)) {
            return feature.phrase(level) + ", but namesakes";
        }
        int years = Math.abs(a.year - b.year);
        if (feature == Feature.YEAR && years > 1) {
            return years + " years between them";
        }
        return feature.phrase(level);
    }
}
