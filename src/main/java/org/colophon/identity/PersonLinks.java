package org.colophon.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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

/** Finds what links mentions of one person: equal names, slots of author lists, works, and company. */
final class PersonLinks {

    private final Map<Node, MentionClaim> mentions;
    private final PersonContext context;
    private final List<PersonLink> links = new ArrayList<>();

    /** Links among mentions, known by their IRIs. */
    PersonLinks(Map<Node, MentionClaim> mentions, PersonContext context) {
        this.mentions = mentions;
        this.context = context;
    }

    /** The links that hold whatever else is found: slots, equal names, works of page owners. */
    List<PersonLink> certain() {
        linkSlots();
        linkEqualNames();
        linkOwnWorks();
        linkOwnVolumes();
        return links;
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
            links.add(
                    new PersonLink(a, b, 0.99, new Observation("same-slot", words, List.of(a.iri(), b.iri())), false));
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
        links.add(new PersonLink(owner, other, 0.97, seen, true));
    }

    private void linkOwnVolumes() {
        for (OwnVolumes.Pair pair : OwnVolumes.among(mentions.values())) {
            String words = quoted(pair.author()) + " writes in the volume that " + quoted(pair.editor()) + " edits";
            List<Node> both = List.of(pair.editor().iri(), pair.author().iri());
            Observation seen = new Observation("own-volume", words, both);
            links.add(new PersonLink(pair.editor(), pair.author(), 0.93, seen, true));
        }
    }

    private Optional<PersonLink> linkNamesakes(MentionClaim a, MentionClaim b) {
        Set<String> company = sharedCompany(List.of(a), List.of(b));
        boolean onePage = a.captureKey().equals(b.captureKey());
        List<Node> pair = List.of(a.iri(), b.iri());
        if (onePage || !company.isEmpty()) {
            String beside =
                    onePage ? "on one page" : "beside " + company.iterator().next();
            return Optional.of(
                    new PersonLink(a, b, 0.98, new Observation("same-name", "the same name " + beside, pair), false));
        }
        if (!a.keys().hasFullFirstName()) {
            return Optional.empty();
        }
        return Optional.of(new PersonLink(a, b, 0.9, new Observation("same-name", "the same full name", pair), false));
    }

    /**
     * Compatible names in the same company are one person, unless an initial could stand for more
     * than one of them.
     */
    List<PersonLink> companions(List<List<MentionClaim>> persons) {
        List<PersonLink> companions = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                List<MentionClaim> left = persons.get(i);
                List<MentionClaim> right = persons.get(j);
                if (worstFit(left, right).compareTo(Fit.INITIAL) <= 0 && !ambiguous(left, right, persons)) {
                    companion(left, right).ifPresent(companions::add);
                }
            }
        }
        return companions;
    }

    private static boolean ambiguous(
            List<MentionClaim> left, List<MentionClaim> right, List<List<MentionClaim>> persons) {
        if (worstFit(left, right) != Fit.INITIAL) {
            return false;
        }
        return Stream.of(left, right)
                .anyMatch(side -> persons.stream()
                                .filter(other -> !other.equals(side) && worstFit(side, other) == Fit.INITIAL)
                                .count()
                        > 1);
    }

    /** The worst fit between any spelling of one and any of the other. */
    static Fit worstFit(List<MentionClaim> a, List<MentionClaim> b) {
        return fits(a, b).max(Comparator.naturalOrder()).orElse(Fit.OTHER);
    }

    static Stream<Fit> fits(List<MentionClaim> a, List<MentionClaim> b) {
        return a.stream().flatMap(x -> b.stream().map(y -> NameComparer.compare(x.keys(), y.keys())));
    }

    private Optional<PersonLink> companion(List<MentionClaim> left, List<MentionClaim> right) {
        Set<String> company = sharedCompany(left, right);
        if (company.isEmpty()) {
            return Optional.empty();
        }
        MentionClaim a = left.get(0);
        MentionClaim b = right.get(0);
        String words = quoted(a) + " and " + quoted(b) + " are compatible names, both beside "
                + company.stream().limit(3).collect(Collectors.joining(", "));
        return Optional.of(
                new PersonLink(a, b, 0.95, new Observation("shared-company", words, List.of(a.iri(), b.iri())), true));
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

    static String quoted(MentionClaim mention) {
        return "\u201c" + mention.printed() + "\u201d";
    }
}
