package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Parts mentions into blocks: those that share a reading's family name and initial, or that people's decisions tie. */
final class PersonBlocks {

    private final List<MentionClaim> mentions;
    private final int[] parent;

    private PersonBlocks(Collection<MentionClaim> mentions) {
        this.mentions = mentions.stream().sorted().toList();
        this.parent = new int[this.mentions.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The blocks, each in the one order of mentions, by their first mentions. */
    static List<List<MentionClaim>> of(Collection<MentionClaim> mentions, Constraints constraints) {
        PersonBlocks blocks = new PersonBlocks(mentions);
        blocks.tieNames();
        blocks.tieDecided(constraints);
        return blocks.all();
    }

    private void tieNames() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            for (String block : NameBlocks.of(mentions.get(i).printed())) {
                tie(first.getOrDefault(block, i), i);
                first.putIfAbsent(block, i);
            }
        }
    }

    private void tieDecided(Constraints constraints) {
        Map<Node, Integer> numbers = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            numbers.put(mentions.get(i).iri(), i);
        }
        Stream.concat(constraints.joined().stream(), constraints.cannotLinks().keySet().stream())
                .filter(pair -> numbers.containsKey(pair.first()) && numbers.containsKey(pair.second()))
                .forEach(pair -> tie(numbers.getOrDefault(pair.first(), 0), numbers.getOrDefault(pair.second(), 0)));
    }

    private void tie(int a, int b) {
        int low = Math.min(find(a), find(b));
        int high = Math.max(find(a), find(b));
        parent[high] = low;
    }

    private int find(int member) {
        int root = member;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<List<MentionClaim>> all() {
        Map<Integer, List<MentionClaim>> blocks = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            blocks.computeIfAbsent(find(i), k -> new ArrayList<>()).add(mentions.get(i));
        }
        return List.copyOf(blocks.values());
    }
}
