package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;

/** Adds up what was seen. */
final class PersonScores {

    private static final double DIFFERENT = -20;
    private static final double SAME_IDENTIFIER = 24;
    private static final double OTHER_IDENTIFIER = -24;

    private PersonScores() {}

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** The log-odds, to the base 2, that two groups are one person's, by their names and the signals. */
    static double bits(Seen seen, PersonModel model) {
        double bits = seen.fit() == NameFit.DIFFERENT
                ? DIFFERENT
                : model.offset(seen.fit()) - log2(seen.namesakes());
        for (Signal signal : Signal.values()) {
            bits += model.bits(signal, seen.size(), seen.levels()[signal.ordinal()]);
        }
        return bits;
    }

    /** What identifiers add: one in common proves one person, two of one scheme two people. */
    static double identifierBits(Group a, Group b) {
        if (a.identifiers().isEmpty() || b.identifiers().isEmpty()) {
            return 0;
        }
        double bits = 0;
        for (Map.Entry<String, Set<String>> scheme : a.identifiers().entrySet()) {
            Set<String> others = b.identifiers().getOrDefault(scheme.getKey(), Set.of());
            if (others.stream().anyMatch(scheme.getValue()::contains)) {
                return SAME_IDENTIFIER;
            }
            if (!others.isEmpty() && !PersonMention.SHARED.contains(scheme.getKey())) {
                bits = OTHER_IDENTIFIER;
            }
        }
        return bits;
    }

    /** The same sum with a name for every part. */
    static Waterfall explain(Seen seen, PersonModel model, double people, List<Bits> more) {
        List<Bits> parts = new ArrayList<>();
        parts.add(new Bits("prior", "few people are one", -log2(people)));
        double name = seen.fit() == NameFit.DIFFERENT
                ? DIFFERENT
                : model.offset(seen.fit()) - log2(seen.namesakes());
        parts.add(new Bits("name", words(seen), name + log2(people)));
        for (Signal signal : Signal.values()) {
            int level = seen.levels()[signal.ordinal()];
            if (level != Seen.MISSING) {
                parts.add(
                        new Bits(signal.part(), signal.words(level), model.bits(signal, seen.size(), level)));
            }
        }
        parts.addAll(more);
        return new Waterfall(parts);
    }

    private static String words(Seen seen) {
        if (seen.fit() == NameFit.DIFFERENT) {
            return seen.fit().words();
        }
        return seen.fit().words() + (seen.namesakes() < 0.1 ? ", rare" : seen.namesakes() > 1 ? ", common" : "");
    }
}
