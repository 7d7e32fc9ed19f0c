package org.colophon.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.cluster.Components;
import org.colophon.identity.match.Bearer;

/**
 * Who is known to be who before any name is compared: by identifiers of registries, and by what readers decided about
 * people. So decisions about people tell which listings are one publication.
 *
 * <p>People whom names and company alone bring together are not among them: the same names and company are compared when
 * listings are, and would be counted twice.
 */
final class KnownPeople {

    private final Map<Node, Bearer> decided = new HashMap<>();

    /**
     * People as they are known.
     *
     * @param constraints what readers decided
     * @param claims what the pages say
     */
    KnownPeople(Constraints constraints, ClaimReader claims) {
        List<Constraints.Pair> joined = constraints.joined();
        Set<Constraints.Pair> parted = constraints.cannotLinks().keySet();
        List<Node> members = new ArrayList<>(members(joined, parted));
        Map<Node, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        Components people = new Components(members.size());
        joined.forEach(
                pair -> people.join(numbers.getOrDefault(pair.first(), 0), numbers.getOrDefault(pair.second(), 0)));

        Map<Node, String> personOf = new HashMap<>();
        List<List<Node>> all = people.all().stream()
                .map(person -> person.stream().map(members::get).toList())
                .toList();
        all.forEach(person -> person.forEach(member -> personOf.put(member, name(person))));
        Map<String, Set<String>> others = new HashMap<>();
        parted.forEach(pair -> {
            String one = personOf.getOrDefault(pair.first(), "");
            String other = personOf.getOrDefault(pair.second(), "");
            if (!one.equals(other)) {
                others.computeIfAbsent(one, k -> new HashSet<>()).add(other);
                others.computeIfAbsent(other, k -> new HashSet<>()).add(one);
            }
        });
        for (List<Node> person : all) {
            Bearer bearer = new Bearer(
                    registered(person, claims), Set.of(name(person)), others.getOrDefault(name(person), Set.of()));
            person.forEach(member -> decided.put(member, bearer));
        }
    }

    private KnownPeople() {}

    /** As long as nobody decided anything. */
    static KnownPeople toRegistries() {
        return new KnownPeople();
    }

    /** People as they are known now. */
    static KnownPeople of(DatasetGraph dataset, Iris iris, ClaimReader claims) {
        return new KnownPeople(new Constraints(new CurationLog(dataset, iris).inForce()), claims);
    }

    private static Set<Node> members(List<Constraints.Pair> joined, Set<Constraints.Pair> parted) {
        Set<Node> members = new TreeSet<>(Nodes.ORDER);
        List.of(joined, parted)
                .forEach(pairs -> pairs.forEach(pair -> {
                    members.add(pair.first());
                    members.add(pair.second());
                }));
        return members;
    }

    /** What a person is called here: the first of all that was decided to be theirs. */
    private static String name(List<Node> person) {
        return person.get(0).getURI();
    }

    private static Set<String> registered(List<Node> person, ClaimReader claims) {
        Set<String> registered = new TreeSet<>();
        person.forEach(
                member -> claims.mention(member).flatMap(MentionClaim::orcid).ifPresent(registered::add));
        return registered;
    }

    /** Whom a name is known to mean. */
    Bearer of(MentionClaim mention) {
        Bearer known = decided.get(mention.iri());
        return known != null ? known : mention.orcid().map(Bearer::registered).orElse(Bearer.UNKNOWN);
    }
}
