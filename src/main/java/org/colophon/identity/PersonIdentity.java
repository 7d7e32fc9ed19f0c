package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.person.Background;

/** Decides who is who among the mentions that a change can alter, and keeps the identity graph in step. */
final class PersonIdentity {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final ClaimReader claims;
    private final Assignments assignments;
    private final KeyRegistry registry;
    private final Set<Node> touchedWorks = new HashSet<>();
    private final Set<Node> touchedPersons = new HashSet<>();
    private final Set<String> touchedNames = new TreeSet<>();

    PersonIdentity(DatasetGraph dataset, Iris iris, ClaimReader claims, Assignments assignments, KeyRegistry registry) {
        this.dataset = dataset;
        this.iris = iris;
        this.claims = claims;
        this.assignments = assignments;
        this.registry = registry;
    }

    /** Works whose contributors changed. */
    Set<Node> touchedWorks() {
        return touchedWorks;
    }

    /** People who changed, among them such as are no more. */
    Set<Node> touchedPersons() {
        return touchedPersons;
    }

    /** Match keys of volumes whose editors changed. */
    Set<String> touchedNames() {
        return touchedNames;
    }

    /** What is said of a person changed. */
    void touch(Node person) {
        touchedPersons.add(person);
    }

    /**
     * Decides anew around a change.
     *
     * @param changed mentions that are new or to be reconsidered
     * @param gone mentions that nobody claims any more
     * @param keys the match keys of what the change is about
     * @param constraints what people decided
     * @param background how common names are in the whole store
     */
    void decide(
            Collection<Node> changed,
            Set<Node> gone,
            Collection<String> keys,
            Constraints constraints,
            Background background) {
        PersonRegion region = new PersonRegion(iris, assignments, constraints, changed, gone);
        region.follow(keys);
        LinkedHashSet<Node> all = new LinkedHashSet<>(region.mentions());
        all.addAll(gone);
        Map<Node, List<Node>> before = new HashMap<>();
        Map<Node, Set<Node>> membersBefore = new HashMap<>();
        for (Node mention : all) {
            assignments.personOf(mention).ifPresent(person -> {
                before.computeIfAbsent(mention, k -> new ArrayList<>()).add(person);
                membersBefore.computeIfAbsent(person, p -> new HashSet<>(assignments.mentionsOf(p)));
            });
        }
        gone.forEach(assignments::forget);

        List<MentionClaim> mentions = region.mentions().stream()
                .flatMap(mention -> claims.mention(mention).stream())
                .sorted()
                .toList();
        ClaimContext context = new ClaimContext(claims, assignments, background);
        People result = new PersonResolver(mentions, context, constraints, region::isWhole).resolve();
        Map<Node, Node> personOf = new HashMap<>();
        for (List<Node> members : result.persons()) {
            Node person = registry.entity("person", members, registry.orphans(members, before, assignments));
            members.forEach(member -> assign(member, person, personOf));
            if (!new HashSet<>(members).equals(membersBefore.remove(person))) {
                touchedPersons.add(person);
            }
        }
        touchedPersons.addAll(membersBefore.keySet());
        new DecisionGraph(dataset, iris).replace(all, result.decisions(), subject -> personOf.get(subject.member()));
    }

    private void assign(Node mention, Node person, Map<Node, Node> personOf) {
        personOf.put(mention, person);
        boolean same = assignments.personOf(mention).filter(person::equals).isPresent();
        if (same) {
            return;
        }
        assignments.setPerson(mention, person);
        MentionClaim claim = claims.mention(mention).orElseThrow();
        claim.record().flatMap(assignments::workOf).ifPresent(touchedWorks::add);
        if (claim.part() == MentionClaim.Part.SUBJECT) {
            subject(claim.captureKey());
        }
        if (claim.part() == MentionClaim.Part.EDITOR) {
            claim.record().map(assignments::keysOf).ifPresent(touchedNames::addAll);
        }
        if (claim.part() == MentionClaim.Part.SUPERVISOR) {
            assignments.subjectOf(iris.capture(claim.captureKey())).ifPresent(touchedPersons::add);
        }
    }

    /** Notes whom a capture is about. */
    void subject(String captureKey) {
        Node capture = iris.capture(captureKey);
        Optional<Node> person = assignments.personOf(iris.profile(captureKey));
        assignments.subjectOf(capture).ifPresent(touchedPersons::add);
        person.ifPresent(touchedPersons::add);
        if (!assignments.subjectOf(capture).equals(person)) {
            assignments.setSubject(capture, person);
            claims.recordsOf(captureKey)
                    .forEach(record -> assignments.workOf(record.iri()).ifPresent(touchedWorks::add));
        }
    }
}
