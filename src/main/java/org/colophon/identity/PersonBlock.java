package org.colophon.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.person.Background;
import org.colophon.identity.person.Constraints;
import org.colophon.identity.person.Constraints.Pair;
import org.colophon.identity.person.PersonMatcher;
import org.colophon.identity.person.PersonMention;
import org.colophon.identity.person.PersonModel;
import org.colophon.identity.person.PersonScorer;
import org.colophon.identity.person.Resolution;
import org.colophon.identity.person.ScoredLink;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;

/**
 * The mentions of one block of names, told apart.
 *
 * <p>Besides the block itself only the lists that its mentions stand in are looked at, with the co-authors found in the
 * same go. So the outcome follows from the block and these lists alone, whatever else the store holds.
 */
final class PersonBlock {

    /** Of so many mentions of a person at most, the weakest link is looked for. */
    private static final int MOST_LOOKED_AT = 12;

    /** Where so few mentions are known, statistics show little. */
    static final int SMALL_BLOCK = 10;

    private static final int MOST_ROUNDS = 4;

    private static final PersonMatcher MATCHER = PersonMatcher.standard();

    private final Map<String, MentionClaim> block = new TreeMap<>();
    private final List<PersonMention> described;
    private final Background background;
    private final Resolution resolution;
    private final List<List<MentionClaim>> persons = new ArrayList<>();
    private final Map<String, Integer> personOf = new HashMap<>();
    private Optional<PersonScorer> scorer = Optional.empty();

    /** Two mentions of the block, for the groups they were in, and what speaks for one person. */
    record Link(MentionClaim a, MentionClaim b, Waterfall score) {}

    PersonBlock(
            List<MentionClaim> mentions,
            PersonContext context,
            PersonNames names,
            org.colophon.identity.Constraints decided) {
        mentions.forEach(mention -> block.put(mention.iri().getURI(), mention));
        this.described = described(mentions, context);
        this.background = context.background();
        this.resolution = resolve(new PersonFacts(mentions, context, names).with(decided), names);
        for (List<String> person : resolution.persons()) {
            List<MentionClaim> members = person.stream()
                    .filter(block::containsKey)
                    .map(this::claim)
                    .sorted()
                    .toList();
            members.forEach(member -> personOf.put(member.iri().getURI(), persons.size()));
            if (!members.isEmpty()) {
                persons.add(members);
            }
        }
    }

    /** Mentions and those they share a list with. */
    private static List<PersonMention> described(List<MentionClaim> mentions, PersonContext context) {
        Map<String, PersonMention> all = new TreeMap<>();
        for (MentionClaim mention : mentions) {
            all.put(mention.iri().getURI(), context.describe(mention));
            context.list(mention)
                    .forEach(other -> all.computeIfAbsent(other.iri().getURI(), id -> context.describe(other)));
        }
        return List.copyOf(all.values());
    }

    /** What speaks for two mentions of different blocks: too few to learn from, so what is usual counts. */
    static Link between(MentionClaim a, MentionClaim b, PersonContext context) {
        PersonScorer scores =
                new PersonScorer(described(List.of(a, b), context), PersonModel.shipped(), context.background());
        return new Link(a, b, scores.score(a.iri().getURI(), b.iri().getURI()));
    }

    /** What only initials, or written-out names that differ, speak for is a question for a reader, while little is known. */
    private Resolution resolve(Constraints facts, PersonNames names) {
        Set<Pair> one = Set.copyOf(facts.one());
        List<Pair> two = new ArrayList<>(facts.two());
        Resolution found = MATCHER.resolve(described, PersonModel.shipped(), facts, background);
        boolean littleIsKnown = block.size() <= SMALL_BLOCK && background == Background.none();
        for (int round = 0; littleIsKnown && round < MOST_ROUNDS; round++) {
            List<Pair> doubtful = found.links().stream()
                    .filter(link -> link.joined() && block.containsKey(link.a()) && block.containsKey(link.b()))
                    .filter(link -> isDoubtful(link, names))
                    .map(link -> new Pair(link.a(), link.b()))
                    .filter(pair -> !one.contains(pair))
                    .toList();
            if (doubtful.isEmpty()) {
                return found;
            }
            two.addAll(doubtful);
            found = MATCHER.resolve(
                    described, PersonModel.shipped(), new Constraints(facts.one(), two, facts.hints()), background);
        }
        return found;
    }

    private boolean isDoubtful(ScoredLink link, PersonNames names) {
        MentionClaim a = claim(link.a());
        MentionClaim b = claim(link.b());
        double beside = link.score().parts().stream()
                .filter(part -> !part.signal().equals("prior") && !part.signal().equals("name"))
                .mapToDouble(Bits::bits)
                .sum();
        boolean writtenOut = a.keys().hasFullFirstName() && b.keys().hasFullFirstName();
        // Initials weigh so little that anything else seen, for or against, settles them; nothing seen settles nothing.
        return writtenOut ? beside <= 0 && (!haveOneName(a, b, names) || isOfTwo(a)) : beside == 0;
    }

    /** Who is known by an ORCID may go by several names. */
    private boolean haveOneName(MentionClaim a, MentionClaim b, PersonNames names) {
        return namesOf(a).anyMatch(one -> namesOf(b).anyMatch(other -> names.fit(one, other) == NameFit.SAME));
    }

    private Stream<MentionClaim> namesOf(MentionClaim mention) {
        return mention.orcid().isEmpty()
                ? Stream.of(mention)
                : block.values().stream().filter(other -> other.orcid().equals(mention.orcid()));
    }

    /** Whether a name is known to be that of two people, so that it tells neither. */
    private boolean isOfTwo(MentionClaim name) {
        return block.values().stream()
                        .filter(other -> other.keys().full().equals(name.keys().full()))
                        .flatMap(other -> other.orcid().stream())
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    /** The people, each with the mentions in their one order. */
    List<List<MentionClaim>> persons() {
        return persons;
    }

    /** The weakest of the links that hold a person of several mentions together. */
    Link weakest(List<MentionClaim> person) {
        int number = number(person.get(0).iri().getURI());
        return resolution.links().stream()
                .filter(ScoredLink::joined)
                .filter(link -> number(link.a()) == number && number(link.b()) == number)
                .map(this::link)
                .min(Comparator.comparingDouble(link -> link.score().total()))
                .orElseGet(() -> weakestOfTree(person));
    }

    /** Where names and companions were too rare to be compared: each mention is held by its strongest link. */
    private Link weakestOfTree(List<MentionClaim> person) {
        List<MentionClaim> some = new ArrayList<>(person.subList(0, Math.min(MOST_LOOKED_AT, person.size())));
        List<MentionClaim> held = new ArrayList<>(List.of(some.remove(0)));
        Optional<Link> weakest = Optional.empty();
        while (!some.isEmpty()) {
            Link next = held.stream()
                    .flatMap(a -> some.stream().map(b -> score(a, b)))
                    .max(Comparator.comparingDouble(link -> link.score().total()))
                    .orElseThrow();
            some.remove(next.b());
            held.add(next.b());
            weakest = weakest.filter(
                            link -> link.score().total() <= next.score().total())
                    .or(() -> Optional.of(next));
        }
        return weakest.orElseThrow();
    }

    /** Links that nearly joined two people, the strongest first. */
    List<Link> near() {
        return resolution.links().stream()
                .filter(link -> !link.joined() && block.containsKey(link.a()) && block.containsKey(link.b()))
                .filter(link -> number(link.a()) != number(link.b()))
                .map(this::link)
                .sorted(Comparator.comparingDouble(link -> -link.score().total()))
                .toList();
    }

    /** What speaks for two mentions of the block being one person's, by what stands around each alone. */
    Link score(MentionClaim a, MentionClaim b) {
        PersonScorer scores = scorer.orElseGet(() -> new PersonScorer(described, resolution.model(), background));
        scorer = Optional.of(scores);
        return new Link(a, b, scores.score(a.iri().getURI(), b.iri().getURI()));
    }

    private Link link(ScoredLink link) {
        return new Link(claim(link.a()), claim(link.b()), link.score());
    }

    private int number(String mention) {
        return personOf.getOrDefault(mention, -1);
    }

    private MentionClaim claim(String id) {
        return Optional.ofNullable(block.get(id)).orElseThrow();
    }

    static List<Node> nodes(List<MentionClaim> person) {
        return person.stream().map(MentionClaim::iri).toList();
    }
}
