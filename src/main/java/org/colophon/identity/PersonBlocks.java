package org.colophon.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colophon.identity.cluster.Components;

/** Parts mentions into blocks: those that share a reading's family name and initial, or that people's decisions tie. */
final class PersonBlocks {

    private final List<MentionClaim> mentions;
    private final Components tied;

    private PersonBlocks(Collection<MentionClaim> mentions) {
        this.mentions = mentions.stream().sorted().toList();
        this.tied = new Components(this.mentions.size());
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
        for (int i = 0; i < mentions.size(); i++) {
            for (String block : NameBlocks.of(mentions.get(i).printed())) {
                tied.join(first.getOrDefault(block, i), i);
                first.putIfAbsent(block, i);
            }
        }
    }

    private void tieDecided(Constraints constraints) {
        Map<Node, Integer> numbers = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            numbers.put(mentions.get(i).iri(), i);
        }
        Stream.concat(constraints.joined().stream(), constraints.cannotLinks().keySet().stream())
                .filter(pair -> numbers.containsKey(pair.first()) && numbers.containsKey(pair.second()))
                .forEach(pair ->
                        tied.join(numbers.getOrDefault(pair.first(), 0), numbers.getOrDefault(pair.second(), 0)));
    }

    private List<List<MentionClaim>> all() {
        return tied.all().stream()
                .map(block -> block.stream().map(mentions::get).toList())
                .toList();
    }
}
