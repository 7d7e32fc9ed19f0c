package org.colophon.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colophon.identity.cluster.Components;
import org.colophon.identity.name.NameReadings;

/**
 * Parts mentions into blocks: those that share a reading's family name and initial, or an ORCID and a part of their
 * names, or that people's decisions tie.
 */
final class PersonBlocks {

    /** So many names under one identifier are compared at most. */
    private static final int MOST_NAMES = 12;

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
        blocks.tieIdentified();
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

    /** As of people who took another name. */
    private void tieIdentified() {
        Map<String, Map<String, Integer>> firstNamed = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String key : MatchKeys.ofIdentifier(mentions.get(i))) {
                tieIdentified(i, firstNamed.computeIfAbsent(key, k -> new LinkedHashMap<>()));
            }
        }
    }

    private void tieIdentified(int mention, Map<String, Integer> firstNamed) {
        String printed = mentions.get(mention).printed();
        if (firstNamed.containsKey(printed) || firstNamed.size() == MOST_NAMES) {
            return;
        }
        NameReadings name = NameReadings.of(printed);
        firstNamed.forEach((other, first) -> {
            if (NameReadings.shareAPart(name, NameReadings.of(other))) {
                tied.join(first, mention);
            }
        });
        firstNamed.put(printed, mention);
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
