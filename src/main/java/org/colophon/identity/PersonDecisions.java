package org.colophon.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;
import org.colophon.vocab.Col;

/** Writes down what was decided about people, with what it is worth, part by part. */
final class PersonDecisions {

    private static final double SUREST = 0.99;

    private final Constraints constraints;

    PersonDecisions(Constraints constraints) {
        this.constraints = constraints;
    }

    /** That several mentions are one person's, by the weakest of the links that hold them together. */
    Decision merged(List<MentionClaim> person, PersonBlock.Link weakest) {
        List<Node> members = PersonBlock.nodes(person);
        List<Decision.Subject> about = List.of(new Decision.Subject("person", members.get(0)));
        List<Observation> seen = observations(weakest);
        Optional<Constraint> byPerson = constraints.joining(members);
        if (byPerson.isPresent()) {
            return PublicationResolver.byPerson(byPerson.get(), Verdict.MERGED, about, seen, members);
        }
        String speaking = weakest.score().parts().stream()
                .filter(part -> part.bits() > 0)
                .map(Bits::words)
                .distinct()
                .collect(Collectors.joining(", "));
        double confidence = Math.max(0.5, Math.min(SUREST, probability(weakest.score())));
        return decision(Verdict.MERGED, confidence, person.size() + " mentions: " + speaking, about, seen);
    }

    /** That two people are kept apart, or that nobody can tell. */
    Decision between(
            Verdict verdict, double confidence, String words, List<MentionClaim> about, PersonBlock.Link link) {
        return decision(verdict, confidence, words, subjects(about), observations(link));
    }

    /** That somebody keeps two people apart. */
    Decision keptApart(Constraint byPerson, List<MentionClaim> about) {
        return PublicationResolver.byPerson(
                byPerson, Verdict.KEPT_APART, subjects(about), List.of(), PersonBlock.nodes(about));
    }

    /** How likely a score makes it that two are one, to two decimal places. */
    static double probability(Waterfall score) {
        return Math.round(score.probability() * 100) / 100.0;
    }

    private static List<Decision.Subject> subjects(List<MentionClaim> people) {
        return people.stream()
                .map(first -> new Decision.Subject("person", first.iri()))
                .toList();
    }

    private static List<Observation> observations(PersonBlock.Link link) {
        List<Node> pair = List.of(link.a().iri(), link.b().iri());
        List<Observation> seen = new ArrayList<>();
        link.score()
                .parts()
                .forEach(
                        part -> seen.add(new Observation(part.signal(), part.words(), pair, Optional.of(part.bits()))));
        return seen;
    }

    /** The score is the sum of the parts as they are shown. */
    private static Decision decision(
            Verdict verdict, double confidence, String words, List<Decision.Subject> about, List<Observation> seen) {
        double score = seen.stream()
                .mapToDouble(observation -> observation.bits().orElse(0.0))
                .sum();
        return new Decision(verdict, confidence, words, about, seen, Col.Rules, Optional.of(score));
    }
}
