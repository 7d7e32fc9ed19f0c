package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.colophon.identity.NameComparer.Fit;
import org.colophon.vocab.Col;

/**
 * Finds the people among mentions.
 *
 * <p>Given every mention that shares a family name with one of them, the outcome depends on nothing
 * else but what the pages say around these mentions, and not on the order in which they came.
 */
final class PersonResolver {

    /** Up to so many people of one family name, any two of them are a near miss worth a decision. */
    private static final int RARE_NAME = 6;

    private final Map<Node, MentionClaim> mentions = new TreeMap<>(Nodes.ORDER);
    private final PersonLinks links;
    private final Constraints constraints;
    private final Clusters clusters;
    private final List<PersonLink> used = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    PersonResolver(Collection<MentionClaim> mentions, PersonContext context, Constraints constraints) {
        mentions.forEach(mention -> this.mentions.put(mention.iri(), mention));
        this.links = new PersonLinks(this.mentions, context);
        this.constraints = constraints;
        this.clusters = new Clusters(this.mentions.keySet());
    }

    People resolve() {
        forbidSideBySide();
        constraints.apply(clusters);
        join(links.certain());
        join(links.companions(clusters.all().stream().map(this::claims).toList()));
        List<List<Node>> persons = clusters.all();
        persons.stream().filter(person -> person.size() > 1).map(this::merged).forEach(decisions::add);
        judgeBetween(persons);
        return new People(persons, decisions);
    }

    /** Two names in one author list are two people. */
    private void forbidSideBySide() {
        Map<Node, List<MentionClaim>> lists = new LinkedHashMap<>();
        mentions.values()
                .forEach(mention -> mention.record()
                        .ifPresent(record -> lists.computeIfAbsent(record, k -> new ArrayList<>())
                                .add(mention)));
        for (List<MentionClaim> list : lists.values()) {
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    clusters.forbid(list.get(i).iri(), list.get(j).iri());
                }
            }
        }
    }

    /** The surest first: where a forbidden pair stops the joining, the weaker link is the one refused. */
    private void join(List<PersonLink> candidates) {
        candidates.stream().sorted().forEach(link -> {
            Node a = link.a().iri();
            Node b = link.b().iri();
            boolean fits = !link.spelling() || fits(clusters.of(a), clusters.of(b));
            if (!clusters.together(a, b) && fits && clusters.join(a, b)) {
                used.add(link);
            }
        });
    }

    /** Whether all spellings fit each other; those that a person brought together need not. */
    private boolean fits(List<Node> a, List<Node> b) {
        boolean decided =
                constraints.joining(a).isPresent() || constraints.joining(b).isPresent();
        return decided || PersonLinks.worstFit(claims(a), claims(b)).compareTo(Fit.INITIAL) <= 0;
    }

    private Decision merged(List<Node> person) {
        List<Decision.Subject> about = List.of(new Decision.Subject("person", person.get(0)));
        List<PersonLink> tree =
                used.stream().filter(link -> person.contains(link.a().iri())).toList();
        List<Observation> seen = tree.stream().map(PersonLink::seen).toList();
        Optional<Constraint> byPerson = constraints.joining(person);
        if (byPerson.isPresent()) {
            return PublicationResolver.byPerson(byPerson.get(), Verdict.MERGED, about, seen, person);
        }
        double confidence =
                tree.stream().mapToDouble(PersonLink::confidence).min().orElse(1);
        String reason = person.size() + " mentions: " + PublicationResolver.words(seen);
        return new Decision(Verdict.MERGED, confidence, reason, about, seen, Col.Rules);
    }

    private void judgeBetween(List<List<Node>> persons) {
        Map<String, Integer> bearers = new HashMap<>();
        persons.forEach(person -> bearers.merge(familyKey(person), 1, Integer::sum));
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                List<Node> a = persons.get(i);
                List<Node> b = persons.get(j);
                Optional<Constraint> byPerson = constraints.keepingApart(a, b);
                if (byPerson.isPresent()) {
                    decisions.add(PublicationResolver.byPerson(
                            byPerson.get(), Verdict.KEPT_APART, about(a, b), List.of(), List.of(a.get(0), b.get(0))));
                } else if (familyKey(a).equals(familyKey(b))) {
                    judge(a, b, bearers.getOrDefault(familyKey(a), 0)).ifPresent(decisions::add);
                }
            }
        }
    }

    private Optional<Decision> judge(List<Node> a, List<Node> b, int bearers) {
        List<MentionClaim> left = claims(a);
        List<MentionClaim> right = claims(b);
        MentionClaim x = left.get(0);
        MentionClaim y = right.get(0);
        if (sideBySide(left, right)) {
            boolean near = fit(left, right) != Fit.OTHER || bearers <= RARE_NAME;
            String words =
                    PersonLinks.quoted(x) + " and " + PersonLinks.quoted(y) + " stand side by side in one author list";
            return near ? Optional.of(decide(Verdict.KEPT_APART, 1.0, "side-by-side", words, a, b)) : Optional.empty();
        }
        String names = PersonLinks.quoted(x) + " and " + PersonLinks.quoted(y);
        return switch (fit(left, right)) {
            case SAME ->
                Optional.of(decide(
                        Verdict.UNDECIDED,
                        0.5,
                        "same-initials",
                        names + " are the same initials and name, and no page brings them together",
                        a,
                        b));
            case MIDDLE_MISSING ->
                Optional.of(decide(
                        Verdict.UNDECIDED,
                        0.9,
                        "compatible-names",
                        names + " are compatible names, and no page proves them one person's",
                        a,
                        b));
            case INITIAL ->
                Optional.of(decide(
                        Verdict.UNDECIDED,
                        0.6,
                        "compatible-initials",
                        names + " are compatible as far as the initials go, and no page proves more",
                        a,
                        b));
            case MIDDLE_CONFLICT ->
                Optional.of(decide(
                        Verdict.KEPT_APART, 0.8, "other-middle-name", names + " have different middle names", a, b));
            case OTHER ->
                bearers <= RARE_NAME
                        ? Optional.of(decide(
                                Verdict.KEPT_APART,
                                1.0,
                                "other-given-name",
                                names + " have different given names",
                                a,
                                b))
                        : Optional.empty();
        };
    }

    private Decision decide(
            Verdict verdict, double confidence, String signal, String words, List<Node> a, List<Node> b) {
        Observation seen = new Observation(signal, words, List.of(a.get(0), b.get(0)));
        return new Decision(verdict, confidence, words, about(a, b), List.of(seen), Col.Rules);
    }

    private static List<Decision.Subject> about(List<Node> a, List<Node> b) {
        return List.of(new Decision.Subject("person", a.get(0)), new Decision.Subject("person", b.get(0)));
    }

    private static boolean sideBySide(List<MentionClaim> a, List<MentionClaim> b) {
        Set<Node> lists = a.stream().flatMap(m -> m.record().stream()).collect(Collectors.toSet());
        return b.stream().flatMap(m -> m.record().stream()).anyMatch(lists::contains);
    }

    /** The best fit between any spelling of one and any of the other. */
    private static Fit fit(List<MentionClaim> a, List<MentionClaim> b) {
        return PersonLinks.fits(a, b).min(Comparator.naturalOrder()).orElse(Fit.OTHER);
    }

    private List<MentionClaim> claims(List<Node> person) {
        return person.stream().map(this::claim).toList();
    }

    private String familyKey(List<Node> person) {
        return claim(person.get(0)).keys().family();
    }

    private MentionClaim claim(Node mention) {
        return Objects.requireNonNull(mentions.get(mention), "not one of the mentions");
    }
}
