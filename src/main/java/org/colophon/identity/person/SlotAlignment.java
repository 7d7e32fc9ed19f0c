package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.colophon.identity.name.NameFit;

/**
 * Lays the lists of one work side by side (Needleman and Wunsch 1970): who stands in the same slot of both is one
 * person, even where the spelling differs.
 */
final class SlotAlignment {

    private static final double GAP = -0.5;
    private static final int LONGEST_LIST = 300;
    private static final int MOST_LISTS = 30;

    private final Mentions mentions;

    SlotAlignment(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Pairs of mentions in one slot; every list is laid beside the first of its work, and beside the next. */
    List<int[]> slots() {
        Map<String, TreeSet<Integer>> listsOfWork = new TreeMap<>();
        for (int m = 0; m < mentions.size(); m++) {
            int list = mentions.list(m);
            mentions.get(m)
                    .work()
                    .ifPresent(work -> listsOfWork
                            .computeIfAbsent(work, k -> new TreeSet<>())
                            .add(list));
        }
        List<int[]> slots = new ArrayList<>();
        for (TreeSet<Integer> lists : listsOfWork.values()) {
            int[] some =
                    lists.stream().mapToInt(Integer::intValue).limit(MOST_LISTS).toArray();
            for (int i = 0; i < some.length; i++) {
                for (int j = i + 1; j < some.length; j++) {
                    align(mentions.inList(some[i]), mentions.inList(some[j]), slots);
                }
            }
        }
        return slots;
    }

    private void align(int[] left, int[] right, List<int[]> slots) {
        if (left.length > LONGEST_LIST || right.length > LONGEST_LIST) {
            sameNames(left, right, slots);
            return;
        }
        double[][] best = new double[left.length + 1][right.length + 1];
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                best[i][j] = i == 0 || j == 0
                        ? (i + j) * GAP
                        : Math.max(
                                best[i - 1][j - 1] + score(left[i - 1], right[j - 1]),
                                Math.max(best[i - 1][j], best[i][j - 1]) + GAP);
            }
        }
        int i = left.length;
        int j = right.length;
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j - 1] + score(left[i - 1], right[j - 1])) {
                i--;
                j--;
                if (fit(left[i], right[j]) != NameFit.DIFFERENT) {
                    slots.add(new int[] {left[i], right[j]});
                }
            } else if (best[i][j] == best[i - 1][j] + GAP) {
                i--;
            } else {
                j--;
            }
        }
    }

    private void sameNames(int[] left, int[] right, List<int[]> slots) {
        Map<Integer, Integer> byForm = new TreeMap<>();
        IntStream.of(left).forEach(m -> byForm.putIfAbsent(mentions.form(m), m));
        for (int m : right) {
            Integer other = byForm.remove(mentions.form(m));
            if (other != null) {
                slots.add(new int[] {other, m});
            }
        }
    }

    private NameFit fit(int a, int b) {
        return mentions.fit(mentions.form(a), mentions.form(b));
    }

    private double score(int a, int b) {
        return switch (fit(a, b)) {
            case SAME -> 3;
            case SAME_BUT_MIDDLE -> 2;
            case INITIALS, DIMINUTIVE -> 1.5;
            case RESPELT, CONFLICT_MIDDLE -> 1;
            case DIFFERENT -> -1.5;
        };
    }
}
