package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the mentions of one person.
 *
 * <p>Names say how many others could be meant; companions, topics, venues and years say the rest (Fellegi and Sunter
 * 1969), weighed by what the collection itself teaches. Groups are joined by average link, in rounds: who has been
 * found helps to find the others. The outcome does not depend on the order of the mentions.
 *
 * <pre>{@code
 * Resolution who = PersonMatcher.standard().resolve(mentions, PersonModel.shipped(), Constraints.none());
 * who.persons(); // the ids of the mentions, person by person
 * }</pre>
 *
 * @param rounds how often groups are compared at most; it ends before when nothing joins any more
 * @param sure from so many bits on, a name alone, or with one companion, is joined without a closer look
 * @param threshold from so many bits on, groups are one person
 * @param review so many bits about nothing, a reader should look
 */
public record PersonMatcher(int rounds, double sure, double threshold, double review) {

    /**
     * For collections of thousands of mentions. The threshold lies a little below nothing, since what two groups do
     * not share is counted once for every signal, though it has one cause.
     */
    public static PersonMatcher standard() {
        return new PersonMatcher(3, 7, -1, 4);
    }

    /** For a few pages: what only the names speak for is left for a reader to judge. */
    public static PersonMatcher cautious() {
        return new PersonMatcher(3, 9, 4, 8);
    }

    /** Finds out who is who; weights are learned from the mentions, starting from a model. */
    public Resolution resolve(Collection<PersonMention> all, PersonModel given, Constraints constraints) {
        return resolve(all, given, constraints, Background.none());
    }

    /** Finds out who is who among mentions that are taken from a larger collection. */
    public Resolution resolve(
            Collection<PersonMention> all, PersonModel given, Constraints constraints, Background background) {
        Mentions mentions = new Mentions(all);
        Facts facts = new Facts(mentions, constraints);
        Blocks blocks = new Blocks(mentions);
        UnionFind joined = new UnionFind(mentions.size());
        begin(mentions, facts, constraints, given, joined, background);
        PersonModel model = given;
        List<ScoredLink> links = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Round now = new Round(mentions, joined, facts, background);
            now.compare(blocks);
            model = now.learn(given);
            List<ScoredLink> found = now.join(model, joined, threshold, review);
            boolean last = round == rounds || found.stream().noneMatch(ScoredLink::joined);
            found.stream().filter(link -> last || link.joined()).forEach(links::add);
            if (last) {
                break;
            }
        }
        List<List<String>> persons = joined.groups().stream()
                .map(members -> IntStream.of(members)
                        .mapToObj(m -> mentions.get(m).id())
                        .toList())
                .toList();
        return new Resolution(persons, links, model);
    }

    private void begin(
            Mentions mentions,
            Facts facts,
            Constraints constraints,
            PersonModel given,
            UnionFind joined,
            Background background) {
        facts.two().forEach(pair -> joined.forbid(pair[0], pair[1]));
        if (!constraints.one().isEmpty()) {
            Map<String, Integer> byId = new HashMap<>();
            for (int m = 0; m < mentions.size(); m++) {
                byId.put(mentions.get(m).id(), m);
            }
            constraints.one().forEach(pair -> {
                Integer a = byId.get(pair.a());
                Integer b = byId.get(pair.b());
                if (a != null && b != null) {
                    joined.join(a, b);
                }
            });
        }
        new Proofs(mentions, joined).join();
        int[] each = IntStream.range(0, mentions.size()).toArray();
        Surroundings surroundings = new Surroundings(mentions, each, mentions.size(), background);
        List<Group> single = IntStream.of(each)
                .mapToObj(m -> surroundings.group(new int[] {m}))
                .toList();
        NameRarity rarity = background.rarity().orElseGet(() -> new NameRarity(Bearers.of(mentions, single)));
        new Seeds(mentions, surroundings, rarity, given, joined, sure).grow();
    }
}
