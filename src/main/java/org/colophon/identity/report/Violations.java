package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.ClaimReader;
import org.colophon.identity.Constraint;
import org.colophon.identity.Constraints;
import org.colophon.identity.Constraints.Pair;
import org.colophon.identity.CurationLog;
import org.colophon.identity.MentionClaim;
import org.colophon.identity.RecordClaim;

/** Finds what contradicts the clusters: people's decisions, lists of names, identifiers. */
final class Violations {

    private final Assignments assignments;
    private final ClaimReader claims;
    private final MentionFacts mentions;
    private final Map<String, Bearer> firstBearer = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();

    private Violations(DatasetGraph dataset, Iris iris) {
        this.assignments = new Assignments(dataset, iris);
        this.claims = new ClaimReader(dataset, iris);
        this.mentions = new MentionFacts(dataset, iris);
    }

    /** A name that a page gives an identifier, and whose it was decided to be. */
    private record Bearer(Node person, Node mention) {}

    /** Everything that contradicts some clusters. */
    static List<Violation> of(DatasetGraph dataset, Iris iris, Collection<Cluster> works, Collection<Cluster> persons) {
        Violations violations = new Violations(dataset, iris);
        Constraints decided = new Constraints(new CurationLog(dataset, iris).inForce());
        violations.decisions(decided);
        persons.forEach(violations::lists);
        Set<Pair> apart = decided.cannotLinks().keySet();
        persons.forEach(person -> violations.identifiersOfPerson(person, apart));
        works.forEach(violations::identifiersOfWork);
        return List.copyOf(violations.found);
    }

    private void decisions(Constraints constraints) {
        Map<Pair, Constraint> apart = constraints.cannotLinks();
        apart.forEach((pair, constraint) -> {
            Optional<Node> first = entity(pair.first());
            if (first.isPresent() && first.equals(entity(pair.second()))) {
                decided(Violation.What.CANNOT_LINK, first.get(), pair, constraint, " keeps apart what is one");
            }
        });
        for (Constraint merge : constraints.mustLinks()) {
            unmet(merge, apart.keySet())
                    .ifPresent(pair -> entity(pair.first())
                            .ifPresent(entity ->
                                    decided(Violation.What.MUST_LINK, entity, pair, merge, " merges what stayed two")));
        }
    }

    /** A pair that a merge was about and that is not together, though nobody has parted it since. */
    private Optional<Pair> unmet(Constraint merge, Set<Pair> apart) {
        for (Node left : merge.left()) {
            Optional<Node> entity = entity(left);
            for (Node right : merge.right()) {
                Optional<Node> other = entity(right);
                Pair pair = Pair.of(left, right);
                if (entity.isPresent() && other.isPresent() && !entity.equals(other) && !apart.contains(pair)) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }

    private void decided(Violation.What what, Node entity, Pair pair, Constraint constraint, String words) {
        Kind kind = assignments.workOf(pair.first()).isPresent() ? Kind.WORK : Kind.PERSON;
        found.add(new Violation(
                kind,
                what,
                entity,
                List.of(pair.first(), pair.second()),
                constraint.iri().getURI() + words));
    }

    private Optional<Node> entity(Node member) {
        return assignments.workOf(member).or(() -> assignments.personOf(member));
    }

    private void lists(Cluster person) {
        Map<Node, Node> firstOf = new HashMap<>();
        Set<Node> told = new HashSet<>();
        for (Node mention : person.members()) {
            Optional<Node> list = mentions.of(mention).flatMap(MentionFacts.Fact::list);
            Node earlier = list.isPresent() ? firstOf.putIfAbsent(list.get(), mention) : null;
            if (earlier != null && told.add(list.orElseThrow())) {
                found.add(new Violation(
                        Kind.PERSON,
                        Violation.What.ONE_LIST,
                        person.entity(),
                        List.of(earlier, mention),
                        quoted(earlier) + " and " + quoted(mention) + " stand in one list"));
            }
        }
    }

    private String quoted(Node mention) {
        return "\u201c" + mentions.of(mention).map(MentionFacts.Fact::printed).orElse("?") + "\u201d";
    }

    private void identifiersOfPerson(Cluster person, Set<Pair> apart) {
        Map<Node, Map<String, Set<String>>> known = new LinkedHashMap<>();
        for (Node mention : person.members()) {
            Map<String, Set<String>> ofMention = new TreeMap<>();
            claims.mention(mention)
                    .map(MentionClaim::identifiersByScheme)
                    .ifPresent(schemes -> schemes.entrySet().stream()
                            .filter(scheme -> scheme.getKey().namesThePerson())
                            .forEach(scheme -> ofMention.put(scheme.getKey().label(), scheme.getValue())));
            known.put(mention, ofMention);
            ofMention.forEach((scheme, values) ->
                    values.forEach(value -> bearer(scheme + " " + value, new Bearer(person.entity(), mention), apart)));
        }
        conflicts(known, Kind.PERSON, person.entity());
    }

    /** One identifier of two people, told once of any two, unless somebody has kept them apart. */
    private void bearer(String identifier, Bearer bearer, Set<Pair> apart) {
        Bearer first = firstBearer.putIfAbsent(identifier, bearer);
        boolean known = first == null || first.person().equals(bearer.person());
        if (!known
                && !apart.contains(Pair.of(first.mention(), bearer.mention()))
                && firstBearer.putIfAbsent(identifier + " " + bearer.person(), bearer) == null) {
            found.add(new Violation(
                    Kind.PERSON,
                    Violation.What.ONE_IDENTIFIER,
                    first.person(),
                    List.of(first.mention(), bearer.mention()),
                    quoted(first.mention()) + " and " + quoted(bearer.mention()) + " have the same " + identifier));
        }
    }

    /** A preprint and its paper may have an identifier each: what one version has must agree. */
    private void identifiersOfWork(Cluster work) {
        Map<Node, Map<Node, Map<String, Set<String>>>> byVersion = new TreeMap<>(ClusterReader.BY_IRI);
        for (Node record : work.members()) {
            Optional<RecordClaim> claim = claims.record(record);
            Optional<Node> version = assignments.versionOf(record);
            if (claim.isPresent() && version.isPresent()) {
                byVersion
                        .computeIfAbsent(version.get(), v -> new LinkedHashMap<>())
                        .put(record, claim.get().identifying());
            }
        }
        byVersion.values().forEach(known -> conflicts(known, Kind.WORK, work.entity()));
    }

    /** Two members that both have identifiers of a scheme, and none in common; one finding a scheme. */
    private void conflicts(Map<Node, Map<String, Set<String>>> known, Kind kind, Node entity) {
        Map<String, Map.Entry<Node, Set<String>>> firstWith = new TreeMap<>();
        Set<String> told = new HashSet<>();
        known.forEach((member, schemes) -> schemes.forEach((scheme, values) -> {
            Map.Entry<Node, Set<String>> first = firstWith.putIfAbsent(scheme, Map.entry(member, values));
            if (first != null && Collections.disjoint(first.getValue(), values) && told.add(scheme)) {
                found.add(new Violation(
                        kind,
                        Violation.What.IDENTIFIERS,
                        entity,
                        List.of(first.getKey(), member),
                        scheme + " " + String.join(", ", first.getValue()) + " and " + String.join(", ", values)));
            }
        }));
    }
}
