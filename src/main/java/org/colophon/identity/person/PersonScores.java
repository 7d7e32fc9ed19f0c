package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    /** More than everything else can speak for or against. */
    private static final double PROOF = 48;

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
            boolean same = others.stream().anyMatch(scheme.getValue()::contains);
            if (scheme.getKey().equals(PersonMention.PROVING) && !others.isEmpty()) {
                return same ? PROOF : -PROOF;
            }
            if (same) {
                bits = SAME_IDENTIFIER;
            } else if (bits == 0 && !others.isEmpty() && !PersonMention.SHARED.contains(scheme.getKey())) {
                bits = OTHER_IDENTIFIER;
            }
        }
        return bits;
    }

    /** Whether two groups are proven to be two people's. */
    static boolean provenTwo(Group a, Group b) {
        Set<String> left = a.identifiers().getOrDefault(PersonMention.PROVING, Set.of());
        Set<String> right = b.identifiers().getOrDefault(PersonMention.PROVING, Set.of());
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    /** The same as evidence, in words; empty where no scheme has identified both. */
    static Optional<Bits> identifiers(Group a, Group b) {
        double bits = identifierBits(a, b);
        if (bits == 0) {
            return Optional.empty();
        }
        boolean same = bits > 0;
        String words = a.identifiers().entrySet().stream()
                .filter(scheme -> b.identifiers().containsKey(scheme.getKey()))
                .filter(scheme -> same
                        != Collections.disjoint(
                                scheme.getValue(), b.identifiers().getOrDefault(scheme.getKey(), Set.of())))
                .filter(scheme -> same || !PersonMention.SHARED.contains(scheme.getKey()))
                .min(Comparator.comparing(scheme -> !scheme.getKey().equals(PersonMention.PROVING)))
                .map(scheme -> words(scheme.getKey(), scheme.getValue(), b, same))
                .orElse("");
        return Optional.of(new Bits("identifier", words, bits));
    }

    private static String words(String scheme, Set<String> values, Group other, boolean same) {
        Set<String> others = other.identifiers().getOrDefault(scheme, Set.of());
        String label = PersonMention.label(scheme);
        return same
                ? "the same " + label + " "
                        + values.stream().filter(others::contains).findFirst().orElse("")
                : "different " + label + "s, " + String.join(", ", values) + " and " + String.join(", ", others);
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
