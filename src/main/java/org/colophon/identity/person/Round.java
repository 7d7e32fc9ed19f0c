package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colophon.identity.cluster.AverageLink;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;

/** One round: compares groups, learns what evidence is worth, and joins groups by average link. */
final class Round {

    /** What a pair is worth that shares neither names nor anything else. */
    private static final double UNSEEN = -12;

    private static final int LEARN_FROM = 60_000;
    private static final int ONE_IN = 64;
    private static final int SMALL_COMPONENT = 300;

    private final Mentions mentions;
    private final List<Group> groups;
    private final int[] groupOf;
    private final NameRarity rarity;
    private final Comparison comparison;
    private final SharedCompanion companion;
    private final Facts facts;
    /** Pairs that something is known about. */
    private final List<int[]> candidates;

    private final SeenPairs pairs = new SeenPairs();
    private final List<Seen> sample = new ArrayList<>();

    Round(Mentions mentions, UnionFind joined, Facts facts, Background background) {
        this.mentions = mentions;
        this.facts = facts;
        List<int[]> members = joined.groups();
        groupOf = new int[mentions.size()];
        for (int g = 0; g < members.size(); g++) {
            for (int m : members.get(g)) {
                groupOf[m] = g;
            }
        }
        Surroundings surroundings = new Surroundings(mentions, groupOf, members.size(), background);
        groups = members.stream().map(surroundings::group).toList();
        rarity = background.rarity().orElseGet(() -> new NameRarity(Bearers.of(mentions, groups)));
        comparison = new Comparison(mentions, surroundings, rarity);
        companion = new SharedCompanion(mentions, surroundings);
        candidates = facts.pairs(groupOf);
    }

    List<Group> groups() {
        return groups;
    }

    /** Compares all candidates. */
    void compare(Blocks blocks) {
        Candidates.visit(groups, blocks, candidates, (a, b) -> {
            boolean sampled = Math.floorMod(Pairs.hash(Pairs.pair(a, b)), ONE_IN) == 0;
            comparison.see(groups.get(a), groups.get(b), sampled).ifPresent(seen -> {
                if (seen.fit() == NameFit.DIFFERENT) {
                    sample.add(seen);
                } else {
                    pairs.add(a, b, seen);
                }
            });
        });
    }

    /** Learns from the pairs compared, or from every so many of them. */
    PersonModel learn(PersonModel given) {
        int step = 1 + pairs.size() / LEARN_FROM;
        List<Seen> some = new ArrayList<>(sample);
        for (int i = 0; i < pairs.size(); i += step) {
            some.add(pairs.seen(i));
        }
        return new WeightLearner(given).learn(some);
    }

    /** Joins what is likely one person, and tells what joined and what nearly did. */
    List<ScoredLink> join(PersonModel model, UnionFind joined, double threshold, double review) {
        Weights weights = new Weights(model);
        double[] scores = new double[pairs.size()];
        UnionFind components = new UnionFind(groups.size());
        for (int p = 0; p < scores.length; p++) {
            scores[p] = score(p, weights);
            if (scores[p] > threshold) {
                components.join(pairs.first(p), pairs.second(p));
            }
        }
        Map<Integer, List<Integer>> pairsOf = new HashMap<>();
        for (int p = 0; p < scores.length; p++) {
            int component = components.find(pairs.first(p));
            if (component == components.find(pairs.second(p))) {
                pairsOf.computeIfAbsent(component, k -> new ArrayList<>()).add(p);
            }
        }
        UnionFind persons = new UnionFind(groups.size());
        for (int[] component : components.groups()) {
            if (component.length > 1) {
                List<Integer> within = pairsOf.getOrDefault(component[0], List.of());
                cluster(component, within, scores, threshold, persons);
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            joined.join(first(g), first(persons.find(g)));
        }
        return links(weights, scores, persons, review);
    }

    private int first(int group) {
        return groups.get(group).members()[0];
    }

    private double score(int pair, Weights weights) {
        int a = pairs.first(pair);
        int b = pairs.second(pair);
        double bits = weights.total(pairs.seen(pair)) + PersonScores.identifierBits(groups.get(a), groups.get(b));
        for (Bits hint : facts.hints(a, b)) {
            bits += hint.bits();
        }
        return bits;
    }

    private void cluster(int[] component, List<Integer> within, double[] scores, double threshold, UnionFind persons) {
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < component.length; i++) {
            place.put(component[i], i);
        }
        AverageLink average = new AverageLink(component.length, UNSEEN);
        for (int p : within) {
            int a = place.getOrDefault(pairs.first(p), 0);
            int b = place.getOrDefault(pairs.second(p), 0);
            average.link(a, b, scores[p]);
            if (component.length > SMALL_COMPONENT && apart(pairs.first(p), pairs.second(p))) {
                average.apart(a, b);
            }
        }
        for (int i = 0; component.length <= SMALL_COMPONENT && i < component.length; i++) {
            for (int j = i + 1; j < component.length; j++) {
                if (apart(component[i], component[j])) {
                    average.apart(i, j);
                }
            }
        }
        average.groups(threshold)
                .forEach(person -> person.forEach(i -> persons.join(component[person.get(0)], component[i])));
    }

    private boolean apart(int a, int b) {
        Group one = groups.get(a);
        Group other = groups.get(b);
        return Comparison.meet(one.lists(), other.lists()) || facts.areTwo(a, b) || PersonScores.provenTwo(one, other);
    }

    private List<ScoredLink> links(Weights weights, double[] scores, UnionFind persons, double review) {
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .filter(p -> scores[p] > -review)
                .sorted((p, q) -> scores[p] == scores[q] ? Integer.compare(p, q) : Double.compare(scores[q], scores[p]))
                .toList();
        UnionFind tree = new UnionFind(groups.size());
        Map<Long, Integer> near = new TreeMap<>();
        List<ScoredLink> links = new ArrayList<>();
        for (int p : order) {
            int a = pairs.first(p);
            int b = pairs.second(p);
            int person = persons.find(a);
            int other = persons.find(b);
            if (person == other
                    ? tree.find(a) != tree.find(b)
                    : near.putIfAbsent(Pairs.pair(person, other), p) == null) {
                if (person == other) {
                    tree.join(a, b);
                }
                links.add(link(a, b, pairs.seen(p), weights, person == other));
            }
        }
        return links;
    }

    /** The score of two groups, whether or not they are candidates. */
    Waterfall explain(int a, int b, PersonModel model) {
        Seen seen = comparison.see(groups.get(a), groups.get(b), true).orElseThrow();
        return link(a, b, seen, new Weights(model), false).score();
    }

    private ScoredLink link(int first, int second, Seen seen, Weights weights, boolean joined) {
        Group a = groups.get(first);
        Group b = groups.get(second);
        List<Bits> more = new ArrayList<>(facts.hints(first, second));
        PersonScores.identifiers(a, b).ifPresent(more::add);
        Waterfall score = PersonScores.explain(seen, weights, rarity.people(), companion.rarest(a, b), more);
        String one = mentions.get(a.members()[0]).id();
        String other = mentions.get(b.members()[0]).id();
        return new ScoredLink(one, other, score, joined);
    }
}
