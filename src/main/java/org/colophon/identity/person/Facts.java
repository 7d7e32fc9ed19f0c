package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.identity.score.Bits;

/** What is known about pairs of mentions beside what they look like. */
final class Facts {

    private static final double SAME_SLOT = 14;

    private final List<Stated> stated = new ArrayList<>();
    private final List<int[]> two = new ArrayList<>();
    private final Map<Long, List<Bits>> hints = new HashMap<>();
    private Pairs apart = new Pairs();

    private record Stated(int a, int b, Bits bits) {}

    Facts(Mentions mentions, Constraints constraints) {
        Map<String, Integer> byId = new HashMap<>();
        if (!constraints.hints().isEmpty() || !constraints.two().isEmpty()) {
            for (int m = 0; m < mentions.size(); m++) {
                byId.put(mentions.get(m).id(), m);
            }
        }
        for (Constraints.Hint hint : constraints.hints()) {
            Integer a = byId.get(hint.a());
            Integer b = byId.get(hint.b());
            if (a != null && b != null) {
                stated.add(new Stated(a, b, hint.bits()));
            }
        }
        for (Constraints.Pair pair : constraints.two()) {
            Integer a = byId.get(pair.a());
            Integer b = byId.get(pair.b());
            if (a != null && b != null) {
                two.add(new int[] {a, b});
            }
        }
        Bits slot = new Bits("slot", "the same place in two lists of one work's authors", SAME_SLOT);
        new SlotAlignment(mentions).slots().forEach(pair -> stated.add(new Stated(pair[0], pair[1], slot)));
    }

    /** Pairs that are two people by decision. */
    List<int[]> two() {
        return two;
    }

    /** The pairs of groups that something is known about; to be asked for each round before the rest. */
    List<int[]> pairs(int[] groupOf) {
        hints.clear();
        apart = new Pairs();
        Map<Long, int[]> pairs = new TreeMap<>();
        for (Stated fact : stated) {
            int a = groupOf[fact.a()];
            int b = groupOf[fact.b()];
            if (a != b) {
                long pair = Pairs.pair(a, b);
                pairs.put(pair, new int[] {a, b});
                List<Bits> known = hints.computeIfAbsent(pair, k -> new ArrayList<>(1));
                if (known.stream()
                        .noneMatch(bits -> bits.signal().equals(fact.bits().signal()))) {
                    known.add(fact.bits());
                }
            }
        }
        two.forEach(pair -> apart.add(groupOf[pair[0]], groupOf[pair[1]]));
        return List.copyOf(pairs.values());
    }

    /** What is known about two groups, each kind once. */
    List<Bits> hints(int a, int b) {
        return hints.getOrDefault(Pairs.pair(a, b), List.of());
    }

    boolean areTwo(int a, int b) {
        return apart.contains(a, b);
    }
}
