package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.colophon.identity.PersonBlock.Link;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.score.Bits;
import org.colophon.identity.score.Waterfall;

/** Tells which people who look alike were kept apart, or are a question that a reader may answer. */
final class PersonQuestions {

    /** Up to so many people of one family name, any two of them are a near miss worth a decision. */
    static final int RARE_NAME = 6;

    /** So many questions are told of one person at most. */
    private static final int MOST_FOR_ONE = 3;

    /** From so many bits on, a reader should look. */
    private static final double NEAR = -3;

    private static final double SIDE_BY_SIDE = -24;
    private static final double OTHER_PERSON = -48;

    private final PersonNames names;
    private final PersonDecisions write;
    private final Function<MentionClaim, List<MentionClaim>> personOf;
    private final Set<Constraints.Pair> judged = new HashSet<>();
    private final Map<Node, Integer> told = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** Two people, by their first mentions, and what speaks for one. */
    private record Question(List<MentionClaim> a, List<MentionClaim> b, Link link) {
        String quoted() {
            return PersonFacts.quoted(a.get(0)) + " and " + PersonFacts.quoted(b.get(0));
        }
    }

    PersonQuestions(PersonNames names, PersonDecisions write, Function<MentionClaim, List<MentionClaim>> personOf) {
        this.names = names;
        this.write = write;
        this.personOf = personOf;
    }

    /** What was found, each pair of people once. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Somebody keeps two people apart. */
    void keptApart(Constraint byPerson, List<MentionClaim> a, List<MentionClaim> b) {
        if (isNew(a, b)) {
            decisions.add(write.keptApart(byPerson, firsts(a, b)));
        }
    }

    /** Looks at any two of the few bearers of a family name. */
    void rare(List<List<MentionClaim>> bearers, BiFunction<MentionClaim, MentionClaim, Link> scorer) {
        for (int i = 0; i < bearers.size(); i++) {
            for (int j = i + 1; j < bearers.size(); j++) {
                List<MentionClaim> a = bearers.get(i);
                List<MentionClaim> b = bearers.get(j);
                if (isNew(a, b)) {
                    judgeRare(closest(a, b, scorer));
                }
            }
        }
    }

    /** The two whose names are closest. */
    private Question closest(
            List<MentionClaim> a, List<MentionClaim> b, BiFunction<MentionClaim, MentionClaim, Link> scorer) {
        MentionClaim left = a.get(0);
        MentionClaim right = b.get(0);
        NameFit best = NameFit.DIFFERENT;
        for (MentionClaim x : a) {
            for (MentionClaim y : b) {
                NameFit fit = names.fit(x, y);
                if (fit.compareTo(best) < 0) {
                    best = fit;
                    left = x;
                    right = y;
                }
            }
        }
        return new Question(a, b, scorer.apply(left, right));
    }

    private void judgeRare(Question question) {
        if (sideBySide(question) || identifiedApart(question)) {
            return;
        }
        String both = question.quoted();
        switch (names.fit(question.link().a(), question.link().b())) {
            case SAME -> undecided(question, 0.5, both + " are the same name, and no page brings them together");
            case SAME_BUT_MIDDLE ->
                undecided(question, 0.9, both + " are compatible names, and no page proves them one person's");
            case INITIALS ->
                undecided(question, 0.6, both + " are compatible as far as the initials go, and no page proves more");
            case DIMINUTIVE, RESPELT ->
                undecided(question, 0.4, both + " may be forms of one name, and no page proves them one person's");
            case CONFLICT_MIDDLE -> apart(question, 0.8, both + " have different middle names");
            case DIFFERENT -> apart(question, 1, both + " have different given names");
        }
    }

    /** Goes through what nearly joined two people, the strongest first. */
    void near(PersonBlock block) {
        for (Link link : block.near()) {
            List<MentionClaim> a = personOf.apply(link.a());
            List<MentionClaim> b = personOf.apply(link.b());
            boolean swapped = a.get(0).compareTo(b.get(0)) > 0;
            Question question = new Question(swapped ? b : a, swapped ? a : b, link);
            if (link.score().total() >= NEAR && isFew(a) && isFew(b) && isNew(a, b)) {
                told.merge(a.get(0).iri(), 1, Integer::sum);
                told.merge(b.get(0).iri(), 1, Integer::sum);
                judgeNear(question);
            }
        }
    }

    private void judgeNear(Question question) {
        if (sideBySide(question) || identifiedApart(question)) {
            return;
        }
        String both = question.quoted();
        if (names.fit(question.link().a(), question.link().b()) == NameFit.CONFLICT_MIDDLE) {
            apart(question, 0.8, both + " have different middle names");
            return;
        }
        String speaking = question.link().score().parts().stream()
                .filter(part -> part.bits() > 0)
                .map(Bits::words)
                .distinct()
                .collect(Collectors.joining(", "));
        double confidence = PersonDecisions.probability(question.link().score());
        undecided(question, Math.min(0.9, confidence), both + ": " + speaking + "; too little to tell");
    }

    private boolean isFew(List<MentionClaim> person) {
        return told.getOrDefault(person.get(0).iri(), 0) < MOST_FOR_ONE;
    }

    private boolean isNew(List<MentionClaim> a, List<MentionClaim> b) {
        return judged.add(Constraints.Pair.of(a.get(0).iri(), b.get(0).iri()));
    }

    /** Two names in one list are two people, which settles the question. */
    private boolean sideBySide(Question question) {
        Set<Node> lists =
                question.a().stream().flatMap(m -> m.record().stream()).collect(Collectors.toSet());
        if (question.b().stream().flatMap(m -> m.record().stream()).noneMatch(lists::contains)) {
            return false;
        }
        String words = question.quoted() + " stand side by side in one author list";
        List<Bits> parts = new ArrayList<>(question.link().score().parts());
        parts.add(new Bits("side-by-side", "side by side in one author list", SIDE_BY_SIDE));
        Link link = new Link(question.link().a(), question.link().b(), new Waterfall(parts));
        apart(new Question(question.a(), question.b(), link), 1, words);
        return true;
    }

    /** Two ORCIDs are two people's, which settles the question. */
    private boolean identifiedApart(Question question) {
        Set<String> left = orcids(question.a());
        Set<String> right = orcids(question.b());
        if (left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right)) {
            return false;
        }
        String words = "different ORCIDs, " + String.join(", ", left) + " and " + String.join(", ", right);
        List<Bits> parts = new ArrayList<>(question.link().score().parts());
        if (parts.stream().noneMatch(part -> part.signal().equals("identifier"))) {
            parts.add(new Bits("identifier", words, OTHER_PERSON));
        }
        Link link = new Link(question.link().a(), question.link().b(), new Waterfall(parts));
        apart(new Question(question.a(), question.b(), link), 1, question.quoted() + " have " + words);
        return true;
    }

    private static Set<String> orcids(List<MentionClaim> person) {
        return person.stream()
                .flatMap(mention -> mention.orcid().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void apart(Question question, double confidence, String words) {
        decisions.add(write.between(
                Verdict.KEPT_APART, confidence, words, firsts(question.a(), question.b()), question.link()));
    }

    private void undecided(Question question, double confidence, String words) {
        decisions.add(write.between(
                Verdict.UNDECIDED, confidence, words, firsts(question.a(), question.b()), question.link()));
    }

    private static List<MentionClaim> firsts(List<MentionClaim> a, List<MentionClaim> b) {
        return List.of(a.get(0), b.get(0));
    }
}
