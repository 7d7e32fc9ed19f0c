package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * Finds the people among mentions.
 *
 * <p>Given every mention that shares a name block with one of them, the outcome depends on nothing else but what the
 * pages say around these mentions, and not on the order in which they came.
 */
final class PersonResolver {

    private final List<PersonBlock> blocks = new ArrayList<>();
    private final Constraints constraints;
    private final PersonContext context;
    private final PersonNames names = new PersonNames();
    private final Predicate<String> wholeFamily;
    private final List<Decision> decisions = new ArrayList<>();
    /** The number of the block of each mention. */
    private final Map<Node, Integer> blockOf = new HashMap<>();
    /** The person of each mention. */
    private final Map<Node, List<MentionClaim>> personOf = new HashMap<>();

    /**
     * Resolves mentions.
     *
     * @param wholeFamily whether all mentions of a family name are among them
     */
    PersonResolver(
            Collection<MentionClaim> mentions,
            PersonContext context,
            Constraints constraints,
            Predicate<String> wholeFamily) {
        this.context = context;
        this.constraints = constraints;
        this.wholeFamily = wholeFamily;
        for (List<MentionClaim> block : PersonBlocks.of(mentions, constraints)) {
            block.forEach(mention -> blockOf.put(mention.iri(), blocks.size()));
            blocks.add(new PersonBlock(block, context, names, constraints));
        }
    }

    People resolve() {
        PersonDecisions write = new PersonDecisions(constraints);
        List<List<MentionClaim>> persons = new ArrayList<>();
        for (PersonBlock block : blocks) {
            for (List<MentionClaim> person : block.persons()) {
                persons.add(person);
                person.forEach(member -> personOf.put(member.iri(), person));
                if (person.size() > 1) {
                    decisions.add(write.merged(person, block.weakest(person)));
                }
            }
        }
        persons.sort(Comparator.comparing(person -> person.get(0)));
        PersonQuestions questions = new PersonQuestions(names, write, this::personOf);
        keptApartByPeople(questions);
        Map<String, List<List<MentionClaim>>> families = new TreeMap<>();
        for (List<MentionClaim> person : persons) {
            families.computeIfAbsent(person.get(0).keys().family(), k -> new ArrayList<>())
                    .add(person);
        }
        families.forEach((family, bearers) -> {
            if (wholeFamily.test(family) && bearers.size() <= PersonQuestions.RARE_NAME) {
                questions.rare(bearers, this::score);
            }
        });
        blocks.forEach(questions::near);
        decisions.addAll(questions.decisions());
        return new People(persons.stream().map(PersonBlock::nodes).toList(), decisions);
    }

    private void keptApartByPeople(PersonQuestions questions) {
        constraints.cannotLinks().forEach((pair, decided) -> {
            Optional<List<MentionClaim>> a = Optional.ofNullable(personOf.get(pair.first()));
            Optional<List<MentionClaim>> b = Optional.ofNullable(personOf.get(pair.second()));
            if (a.isPresent() && b.isPresent() && a.get() != b.get()) {
                constraints
                        .keepingApart(PersonBlock.nodes(a.get()), PersonBlock.nodes(b.get()))
                        .ifPresent(constraint -> questions.keptApart(constraint, a.get(), b.get()));
            }
        });
    }

    private List<MentionClaim> personOf(MentionClaim mention) {
        return personOf.getOrDefault(mention.iri(), List.of(mention));
    }

    /** What speaks for two mentions, whether or not they are in one block. */
    private PersonBlock.Link score(MentionClaim a, MentionClaim b) {
        int block = blockOf.getOrDefault(a.iri(), 0);
        return block == blockOf.getOrDefault(b.iri(), 0)
                ? blocks.get(block).score(a, b)
                : PersonBlock.between(a, b, context);
    }
}
