package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colophon.identity.Constraints.Pair;
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
    private final PersonContext context;
    private final Constraints constraints;
    private final Clusters clusters;
    private final List<Link> links = new ArrayList<>();
    private final List<Link> used = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** Two mentions that may be one person's, and what was seen. */
    private record Link(MentionClaim a, MentionClaim b, double confidence, Observation seen) {}

    PersonResolver(Collection<MentionClaim> mentions, PersonContext context, Constraints constraints) {
        mentions.forEach(mention -> this.mentions.put(mention.iri(), mention));
        this.context = context;
        this.constraints = constraints;
        this.clusters = new Clusters(this.mentions.keySet());
    }

    People resolve() {
        forbidSideBySide();
        constraints.apply(clusters);
        linkSlots();
        linkEqualNames();
        linkOwnWorks();
        linkOwnVolumes();
        join(links);
        joinCompanions();
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

    private void linkSlots() {
        Set<Pair> linked = new HashSet<>();
        for (MentionClaim mention : mentions.values()) {
            for (AuthorAlignment.Slot slot : context.slots(mention)) {
                if (linked.add(Pair.of(slot.left().iri(), slot.right().iri()))) {
                    linkSlot(slot);
                }
            }
        }
    }

    private void linkSlot(AuthorAlignment.Slot slot) {
        MentionClaim a = slot.left();
        MentionClaim b = slot.right();
        if (mentions.containsKey(a.iri()) && mentions.containsKey(b.iri())) {
            boolean respelt = !a.printed().equals(b.printed());
            String words = "the same slot of two author lists of one work"
                    + (respelt ? ", there as " + quoted(a) + " and here as " + quoted(b) : "");
            links.add(new Link(a, b, 0.99, new Observation("same-slot", words, List.of(a.iri(), b.iri()))));
        }
    }

    private void linkEqualNames() {
        Map<String, List<MentionClaim>> byName = new TreeMap<>();
        mentions.values()
                .forEach(mention -> byName.computeIfAbsent(mention.keys().full(), k -> new ArrayList<>())
                        .add(mention));
        for (List<MentionClaim> namesakes : byName.values()) {
            for (int i = 0; i < namesakes.size(); i++) {
                for (int j = i + 1; j < namesakes.size(); j++) {
                    linkNamesakes(namesakes.get(i), namesakes.get(j)).ifPresent(links::add);
                }
            }
        }
    }

    /** Whose page lists a work is the author of fitting name whom another page prints for it, or lists it too. */
    private void linkOwnWorks() {
        List<MentionClaim> all = List.copyOf(mentions.values());
        for (MentionClaim owner : all) {
            if (owner.part() != MentionClaim.Part.SUBJECT) {
                continue;
            }
            for (MentionClaim other : all) {
                Set<Node> shared = new HashSet<>(context.works(owner));
                shared.retainAll(context.works(other));
                if (!shared.isEmpty()
                        && !owner.iri().equals(other.iri())
                        && NameComparer.compatible(owner.keys(), other.keys())) {
                    linkOwnWork(owner, other, shared.size());
                }
            }
        }
    }

    private void linkOwnWork(MentionClaim owner, MentionClaim other, int works) {
        boolean twoPages = other.part() == MentionClaim.Part.SUBJECT;
        String words = (twoPages ? "their pages list " : quoted(owner) + "’s page lists ")
                + (works == 1 ? "one work" : works + " works")
                + (twoPages ? " in common" : " that names " + quoted(other));
        Observation seen = new Observation("own-work", words, List.of(owner.iri(), other.iri()));
        links.add(new Link(owner, other, 0.97, seen));
    }

    private void linkOwnVolumes() {
        for (OwnVolumes.Pair pair : OwnVolumes.among(mentions.values())) {
            String words = quoted(pair.author()) + " writes in the volume that " + quoted(pair.editor()) + " edits";
            List<Node> both = List.of(pair.editor().iri(), pair.author().iri());
            links.add(new Link(pair.editor(), pair.author(), 0.93, new Observation("own-volume", words, both)));
        }
    }

    private Optional<Link> linkNamesakes(MentionClaim a, MentionClaim b) {
        Set<String> company = sharedCompany(List.of(a), List.of(b));
        boolean onePage = a.captureKey().equals(b.captureKey());
        List<Node> pair = List.of(a.iri(), b.iri());
        if (onePage || !company.isEmpty()) {
            String beside =
                    onePage ? "on one page" : "beside " + company.iterator().next();
            return Optional.of(new Link(a, b, 0.98, new Observation("same-name", "the same name " + beside, pair)));
        }
        if (!a.keys().hasFullFirstName()) {
            return Optional.empty();
        }
        return Optional.of(new Link(a, b, 0.9, new Observation("same-name", "the same full name", pair)));
    }

    /**
     * Compatible names in the same company are one person, unless an initial could stand for more
     * than one of them.
     */
    private void joinCompanions() {
        List<List<Node>> persons = clusters.all();
        List<Link> companions = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                List<MentionClaim> left = claims(persons.get(i));
                List<MentionClaim> right = claims(persons.get(j));
                if (worstFit(left, right).compareTo(Fit.INITIAL) <= 0 && !ambiguous(left, right, persons)) {
                    companion(left, right).ifPresent(companions::add);
                }
            }
        }
        join(companions);
    }

    private boolean ambiguous(List<MentionClaim> left, List<MentionClaim> right, List<List<Node>> persons) {
        if (worstFit(left, right) != Fit.INITIAL) {
            return false;
        }
        return Stream.of(left, right)
                .anyMatch(side -> persons.stream()
                                .map(this::claims)
                                .filter(other -> !other.equals(side) && worstFit(side, other) == Fit.INITIAL)
                                .count()
                        > 1);
    }

    private static Fit worstFit(List<MentionClaim> a, List<MentionClaim> b) {
        return fits(a, b).max(Comparator.naturalOrder()).orElse(Fit.OTHER);
    }

    private static Stream<Fit> fits(List<MentionClaim> a, List<MentionClaim> b) {
        return a.stream().flatMap(x -> b.stream().map(y -> NameComparer.compare(x.keys(), y.keys())));
    }

    private Optional<Link> companion(List<MentionClaim> left, List<MentionClaim> right) {
        Set<String> company = sharedCompany(left, right);
        if (company.isEmpty()) {
            return Optional.empty();
        }
        MentionClaim a = left.get(0);
        MentionClaim b = right.get(0);
        String words = quoted(a) + " and " + quoted(b) + " are compatible names, both beside "
                + company.stream().limit(3).collect(Collectors.joining(", "));
        return Optional.of(new Link(a, b, 0.95, new Observation("shared-company", words, List.of(a.iri(), b.iri()))));
    }

    /** The surest first: where a forbidden pair stops the joining, the weaker link is the one refused. */
    private void join(List<Link> candidates) {
        candidates.sort(Comparator.comparing((Link link) -> -link.confidence())
                .thenComparing(Link::a)
                .thenComparing(Link::b));
        for (Link link : candidates) {
            boolean together = clusters.together(link.a().iri(), link.b().iri());
            if (!together && clusters.join(link.a().iri(), link.b().iri())) {
                used.add(link);
            }
        }
    }

    private Decision merged(List<Node> person) {
        List<Decision.Subject> about = List.of(new Decision.Subject("person", person.get(0)));
        List<Link> tree =
                used.stream().filter(link -> person.contains(link.a().iri())).toList();
        List<Observation> seen = tree.stream().map(Link::seen).toList();
        Optional<Constraint> byPerson = constraints.mustLinks().stream()
                .filter(c -> person.contains(c.left().get(0))
                        && person.contains(c.right().get(0)))
                .reduce((earlier, later) -> later);
        if (byPerson.isPresent()) {
            return PublicationResolver.byPerson(byPerson.get(), Verdict.MERGED, about, seen, person);
        }
        double confidence = tree.stream().mapToDouble(Link::confidence).min().orElse(1);
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
                    judge(a, b, bearers.get(familyKey(a))).ifPresent(decisions::add);
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
            String words = quoted(x) + " and " + quoted(y) + " stand side by side in one author list";
            return near ? Optional.of(decide(Verdict.KEPT_APART, 1.0, "side-by-side", words, a, b)) : Optional.empty();
        }
        String names = quoted(x) + " and " + quoted(y);
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
        return fits(a, b).min(Comparator.naturalOrder()).orElse(Fit.OTHER);
    }

    /** Names written out in full that stand beside both, other than their own. */
    private Set<String> sharedCompany(List<MentionClaim> a, List<MentionClaim> b) {
        Set<String> left = company(a);
        left.retainAll(company(b));
        return left;
    }

    private Set<String> company(List<MentionClaim> person) {
        Set<String> names = new TreeSet<>();
        person.forEach(mention -> names.addAll(context.company(mention)));
        person.forEach(mention -> names.remove(mention.keys().full()));
        return names;
    }

    private List<MentionClaim> claims(List<Node> person) {
        return person.stream().map(mentions::get).toList();
    }

    private String familyKey(List<Node> person) {
        return mentions.get(person.get(0)).keys().family();
    }

    private static String quoted(MentionClaim mention) {
        return "\u201c" + mention.printed() + "\u201d";
    }
}
