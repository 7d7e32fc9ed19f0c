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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.match.Ground;
import org.colophon.identity.match.Neighbourhood;

/**
 * Decides who is who in the identity graph, for what a change touches and nothing else.
 *
 * <p>Whatever shares no match key with a change cannot be altered by it, so deciding on the
 * neighbourhood of each change gives what deciding on everything at once would give. All methods
 * want a write transaction.
 */
public final class Identity {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final ClaimReader claims;
    private final Assignments assignments;
    private final KeyRegistry registry;
    private final GroundLog grounds;
    private final PersonIdentity people;
    private final Set<Node> touchedWorks = new HashSet<>();
    private final Set<String> touchedNames = new TreeSet<>();

    public Identity(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.claims = ClaimReader.remembering(dataset, iris);
        this.assignments = new Assignments(dataset, iris);
        this.registry = new KeyRegistry(dataset, iris);
        this.grounds = new GroundLog(dataset, iris);
        this.people = new PersonIdentity(dataset, iris, claims, assignments, registry);
    }

    /**
     * Everything that the claims of a capture are about. To be asked before they are replaced, and before anything else,
     * so that {@link #update} can forget what is no longer claimed.
     */
    public Set<Node> carriersOf(String captureKey) {
        return new ClaimKeys(new ClaimReader(dataset, iris)).of(captureKey).keySet();
    }

    /**
     * Decides anew wherever the claims of some captures changed.
     *
     * @param captureKeys the captures whose claims are new or were replaced
     * @param before what {@link #carriersOf} said of them before
     * @param learning whether nothing more is to come, so that it is time to {@link #learn}
     */
    public Touched update(Collection<String> captureKeys, Set<Node> before, boolean learning) {
        Map<Node, Set<String>> now = new HashMap<>();
        captureKeys.forEach(key -> now.putAll(new ClaimKeys(claims).of(key)));
        Set<String> keys = new TreeSet<>();
        Set<Node> gone = new HashSet<>(before);
        gone.removeAll(now.keySet());
        for (Node carrier : gone) {
            keys.addAll(assignments.keysOf(carrier));
            assignments.setKeys(carrier, Set.of());
        }
        now.forEach((carrier, carried) -> {
            keys.addAll(assignments.keysOf(carrier));
            keys.addAll(carried);
            assignments.setKeys(carrier, carried);
        });
        index(now.keySet(), gone);
        Set<Node> others = learning && learned() ? records() : Set.of();
        decide(now.keySet(), others, gone, keys, true);
        now.keySet().forEach(carrier -> assignments.personOf(carrier).ifPresent(people::touch));
        captureKeys.forEach(people::subject);
        gone.stream()
                .map(carrier -> iris.parse(carrier.getURI()).orElseThrow())
                .filter(carrier -> carrier.kind().equals("profile"))
                .forEach(profile -> people.subject(profile.key()));
        return touched();
    }

    /** Sees to it that records are compared as they are now. */
    private void index(Collection<Node> now, Set<Node> gone) {
        PublicationIndex index = PublicationIndex.of(dataset, iris, grounds);
        gone.forEach(index::remove);
        index.put(
                onlyA("record", now).stream()
                        .sorted(Nodes.ORDER)
                        .flatMap(record -> claims.record(record).stream())
                        .toList(),
                KnownPeople.of(dataset, iris, claims));
        grounds.keepContents(index.contents());
    }

    /**
     * Learns from the records of the store if there are many more of them than it learned from, and decides every
     * publication anew by what they show.
     */
    public Touched learn() {
        return learned() ? redecide() : touched();
    }

    private boolean learned() {
        PublicationIndex index = PublicationIndex.of(dataset, iris, grounds);
        boolean learns = index.hasOutgrown(grounds.learned());
        if (learns) {
            grounds.keep(index.learn(claims));
        }
        return learns;
    }

    /** Decides every publication anew, because what comparisons are worth has changed. */
    public Touched redecide() {
        decide(Set.of(), records(), Set.of(), Set.of(), false);
        return touched();
    }

    private Set<Node> records() {
        Set<Node> records = new HashSet<>();
        for (String capture : claims.captureKeys()) {
            claims.recordsOf(capture).forEach(record -> records.add(record.iri()));
        }
        return records;
    }

    /**
     * Decides anew around some records or mentions, because people decided something about them, and around the listings
     * whose authors are known by that now, or no longer.
     */
    public Touched reconsider(Collection<Node> members) {
        Constraints constraints = new Constraints(new CurationLog(dataset, iris).inForce());
        Set<Node> changed = new HashSet<>(members);
        changed.addAll(listings(constraints.reach(members)));
        index(changed, Set.of());
        Set<String> keys = new TreeSet<>();
        changed.forEach(member -> keys.addAll(assignments.keysOf(member)));
        decide(changed, Set.of(), Set.of(), keys, true);
        return touched();
    }

    private Set<Node> listings(Collection<Node> mentions) {
        return onlyA("mention", mentions).stream()
                .flatMap(mention -> claims.mention(mention).stream())
                .flatMap(mention -> mention.record().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Decides everything anew, as if every capture had just come.
     *
     * @return every work, person and name there is, and those that are no more
     */
    public Touched rebuild() {
        List<String> captures = claims.captureKeys();
        Set<Node> carriers = new HashSet<>();
        captures.forEach(key -> carriers.addAll(new ClaimKeys(claims).of(key).keySet()));
        PublicationIndex index = PublicationIndex.of(dataset, iris, grounds);
        if (index.isEnough()) {
            grounds.keep(index.learn(claims));
        }
        update(captures, carriers, false);
        for (Node carrier : carriers) {
            assignments.workOf(carrier).ifPresent(touchedWorks::add);
            assignments.personOf(carrier).ifPresent(people::touch);
            assignments.keysOf(carrier).stream().filter(NamedThings::isName).forEach(touchedNames::add);
        }
        return touched();
    }

    private Touched touched() {
        touchedWorks.addAll(people.touchedWorks());
        return new Touched(touchedWorks, people.touchedPersons(), touchedNames);
    }

    /**
     * @param others records that did not change, and are to be decided anew too
     * @param touched whether the entities of what changed are to be seen to even if they stay what they are
     */
    private void decide(Collection<Node> changed, Set<Node> others, Set<Node> gone, Set<String> keys, boolean touched) {
        Constraints constraints = new Constraints(new CurationLog(dataset, iris).inForce());
        Set<Node> lost = onlyA("record", gone);
        Set<Node> concerned = new HashSet<>(onlyA("record", changed));
        lost.forEach(record -> concerned.addAll(assignments.recordsOfTheSameWork(record)));
        Ground ground = grounds.current();
        PublicationIndex index = PublicationIndex.of(dataset, iris, grounds);
        Neighbourhood neighbourhood = index.neighbourhood(ground);
        Set<Node> claimedAnew = touched ? Set.copyOf(concerned) : Set.of();
        concerned.addAll(others);
        KnownPeople known = new KnownPeople(constraints, claims);
        PublicationRegion region =
                new PublicationRegion(claims, assignments, constraints, known, neighbourhood, concerned, lost);
        PublicationJudge judge = new PublicationJudge(neighbourhood.links(), ground);
        publications(region.records(), judge.resolve(region, constraints), lost, claimedAnew);
        Set<String> names = new TreeSet<>(keys);
        for (RecordClaim claim : region.records()) {
            touchedNames.addAll(assignments.keysOf(claim.iri()));
            claim.authors().forEach(author -> names.addAll(assignments.keysOf(author.iri())));
            names.addAll(assignments.keysOf(iris.profile(claim.captureKey())));
        }
        touchedNames.addAll(keys);
        touchedNames.removeIf(key -> !NamedThings.isName(key));
        people.decide(onlyA("mention", changed), onlyA("mention", gone), names, constraints, index.names());
        touchedNames.addAll(people.touchedNames());
        new NamedThings(dataset, iris, registry, assignments).decide(touchedNames);
    }

    /** A profile carries the name of the page's person, so it counts as a mention. */
    private boolean isA(String kind, Node node) {
        return iris.parse(node.getURI())
                .map(Iris.Reference::kind)
                .filter(k -> k.equals(kind) || kind.equals("mention") && k.equals("profile"))
                .isPresent();
    }

    private Set<Node> onlyA(String kind, Collection<Node> nodes) {
        return nodes.stream().filter(node -> isA(kind, node)).collect(Collectors.toSet());
    }

    private void publications(List<RecordClaim> found, Publications result, Set<Node> gone, Set<Node> claimedAnew) {
        Map<Node, List<Node>> worksBefore = new HashMap<>();
        Map<Node, List<Node>> versionsBefore = new HashMap<>();
        Set<Node> staleVersions = new HashSet<>();
        LinkedHashSet<Node> all = new LinkedHashSet<>();
        found.forEach(record -> all.add(record.iri()));
        all.addAll(gone);
        for (Node record : all) {
            assignments.versionOf(record).ifPresent(version -> {
                staleVersions.add(version);
                versionsBefore.computeIfAbsent(record, k -> new ArrayList<>()).add(version);
            });
            assignments.workOf(record).ifPresent(work -> {
                worksBefore.computeIfAbsent(record, k -> new ArrayList<>()).add(work);
            });
        }
        gone.forEach(record -> touchedWorks.addAll(worksBefore.getOrDefault(record, List.of())));
        gone.forEach(assignments::forget);

        Map<Node, Node> workOf = new HashMap<>();
        Map<Node, Node> versionOf = new HashMap<>();
        for (List<List<Node>> versions : result.works()) {
            List<Node> members =
                    versions.stream().flatMap(List::stream).sorted(Nodes.ORDER).toList();
            Node work = registry.entity("work", members, registry.orphans(members, worksBefore, assignments));
            for (List<Node> version : versions) {
                Node node = registry.entity("version", version, registry.orphans(version, versionsBefore, assignments));
                assignments.setWork(node, work);
                staleVersions.remove(node);
                version.forEach(record -> {
                    assignments.setVersion(record, node);
                    versionOf.put(record, node);
                    workOf.put(record, work);
                });
            }
        }
        for (Node record : all) {
            List<Node> works = worksBefore.getOrDefault(record, List.of());
            List<Node> versions = versionsBefore.getOrDefault(record, List.of());
            Optional<Node> work = Optional.ofNullable(workOf.get(record));
            boolean stays = work.filter(works::contains).isPresent()
                    && Optional.ofNullable(versionOf.get(record))
                            .filter(versions::contains)
                            .isPresent();
            if (!stays || claimedAnew.contains(record)) {
                touchedWorks.addAll(works);
                work.ifPresent(touchedWorks::add);
            }
        }
        staleVersions.stream().filter(v -> assignments.recordsOf(v).isEmpty()).forEach(assignments::forget);
        Function<Decision.Subject, Node> entity =
                subject -> (subject.kind().equals("work") ? workOf : versionOf).get(subject.member());
        new DecisionGraph(dataset, iris).replace(all, result.decisions(), entity);
    }
}
