package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pairs of groups worth looking at. Large blocks are thinned out, so that the number stays near-linear. */
final class Candidates {

    /** Up to so many groups in a block, all pairs are looked at. */
    private static final int SMALL_BLOCK = 500;
    /** In larger blocks, what more groups share than this says too little. */
    private static final int MOST_SHARING = 60;

    private final Pairs seen = new Pairs();
    private final Visitor visitor;

    /** Takes a pair, the lower number first. */
    interface Visitor {
        void pair(int a, int b);
    }

    private Candidates(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Shows every pair once. */
    static void visit(List<Group> groups, Blocks blocks, List<int[]> more, Visitor visitor) {
        Candidates candidates = new Candidates(visitor);
        more.forEach(pair -> candidates.pair(pair[0], pair[1]));
        for (int[] block : members(groups, blocks)) {
            if (block.length <= SMALL_BLOCK) {
                candidates.all(block);
            } else {
                candidates.sharing(block, groups);
            }
        }
    }

    private static int[][] members(List<Group> groups, Blocks blocks) {
        Numbers some = new Numbers();
        int[][] keys = new int[groups.size()][];
        int[] sizes = new int[blocks.size()];
        for (int g = 0; g < keys.length; g++) {
            for (int form : groups.get(g).forms()) {
                some.addAll(blocks.of(form));
            }
            keys[g] = some.take();
            for (int key : keys[g]) {
                sizes[key]++;
            }
        }
        int[][] members = new int[blocks.size()][];
        for (int b = 0; b < members.length; b++) {
            members[b] = new int[sizes[b]];
        }
        for (int g = keys.length - 1; g >= 0; g--) {
            for (int key : keys[g]) {
                members[key][--sizes[key]] = g;
            }
        }
        return members;
    }

    private void all(int[] block) {
        for (int i = 0; i < block.length; i++) {
            for (int j = i + 1; j < block.length; j++) {
                pair(block[i], block[j]);
            }
        }
    }

    /** Those that share a companion or a rare word of a title, and each with the largest of its own name. */
    private void sharing(int[] block, List<Group> groups) {
        Map<Integer, List<Integer>> byCompanion = new TreeMap<>();
        Map<Integer, List<Integer>> byWord = new TreeMap<>();
        Map<Integer, List<Integer>> byForm = new HashMap<>();
        for (int g : block) {
            Group group = groups.get(g);
            add(byCompanion, group.company(), g);
            add(byWord, group.words(), g);
            add(byForm, new int[] {group.name()}, g);
        }
        sharing(byCompanion);
        sharing(byWord);
        List<Integer> largest = new ArrayList<>();
        byForm.values().stream()
                .map(same -> same.stream()
                        .max(Comparator.comparingInt(
                                        (Integer g) -> groups.get(g).size())
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow())
                .sorted(Comparator.comparingInt((Integer g) -> -groups.get(g).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SMALL_BLOCK)
                .forEach(largest::add);
        byForm.values().forEach(same -> {
            int first = same.stream()
                    .max(Comparator.comparingInt((Integer g) -> groups.get(g).size())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            same.forEach(g -> pair(g, first));
        });
        all(largest.stream().mapToInt(Integer::intValue).toArray());
    }

    private void sharing(Map<Integer, List<Integer>> lists) {
        for (List<Integer> list : lists.values()) {
            if (list.size() <= MOST_SHARING) {
                all(list.stream().mapToInt(Integer::intValue).toArray());
            }
        }
    }

    private static void add(Map<Integer, List<Integer>> lists, int[] keys, int g) {
        for (int key : keys) {
            lists.computeIfAbsent(key, k -> new ArrayList<>()).add(g);
        }
    }

    private void pair(int a, int b) {
        if (a != b && seen.add(a, b)) {
            visitor.pair(Math.min(a, b), Math.max(a, b));
        }
    }
}
