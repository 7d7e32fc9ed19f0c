package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;

/** Adds up what was seen. */
final class PersonScores {

    private static final double SAME_IDENTIFIER = 24;
    private static final double OTHER_IDENTIFIER = -24;

    private PersonScores() {}

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
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

    /** The same sum with a name for every part, and the rarest companion in common by name, if there is one. */
    static Waterfall explain(Seen seen, Weights weights, double people, Optional<String> companion, List<Bits> more) {
        List<Bits> parts = new ArrayList<>();
        parts.add(new Bits("prior", "few people are one", -log2(people)));
        parts.add(new Bits("name", words(seen), weights.name(seen) + log2(people)));
        for (Signal signal : Signal.values()) {
            int level = seen.levels()[signal.ordinal()];
            if (level != Seen.MISSING) {
                parts.add(new Bits(signal.part(), words(signal, level, companion), weights.signal(seen, signal)));
            }
        }
        parts.addAll(more);
        return new Waterfall(parts);
    }

    private static String words(Signal signal, int level, Optional<String> companion) {
        if (signal != Signal.COMPANY || level < Signal.SHARED_COMPANY) {
            return signal.words(level);
        }
        return companion.map(name -> "both write with " + name).orElse(signal.words(level));
    }

    private static String words(Seen seen) {
        if (seen.fit() == NameFit.DIFFERENT) {
            return NameRelation.words(seen.fit());
        }
        return NameRelation.words(seen.fit())
                + (seen.namesakes() < 0.1 ? ", rare" : seen.namesakes() > 1 ? ", common" : "");
    }
}
