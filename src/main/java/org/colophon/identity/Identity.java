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
import java.util.TreeMap;
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
    private final Set<Node> touchedWorks = new HashSet<>();
    private final Set<Node> touchedPersons = new HashSet<>();
    private final Set<String> touchedNames = new TreeSet<>();

    public Identity(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.claims = ClaimReader.remembering(dataset, iris);
        this.assignments = new Assignments(dataset, iris);
        this.registry = new KeyRegistry(dataset, iris);
        this.grounds = new GroundLog(dataset, iris);
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
     */
    public Touched update(Collection<String> captureKeys, Set<Node> before) {
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
        decide(now.keySet(), gone, keys, true);
        now.keySet().forEach(carrier -> assignments.personOf(carrier).ifPresent(touchedPersons::add));
        captureKeys.forEach(this::subject);
        gone.stream()
                .map(carrier -> iris.parse(carrier.getURI()).orElseThrow())
                .filter(carrier -> carrier.kind().equals("profile"))
                .forEach(profile -> subject(profile.key()));
        return touched();
    }

    private void index(Set<Node> now, Set<Node> gone) {
        PublicationIndex index = PublicationIndex.of(dataset, iris, grounds);
        gone.forEach(index::remove);
        index.put(onlyA("record", now).stream()
                .sorted(Nodes.ORDER)
                .flatMap(record -> claims.record(record).stream())
                .toList());
        grounds.keepContents(index.contents());
    }

    /**
     * Learns from the records of the store if there are many more of them than it learned from, and decides every
     * publication anew by what they show.
     */
    public Touched learn() {
        PublicationIndex index = PublicationIndex.of(dataset, iris, grounds);
        if (index.hasOutgrown(grounds.learned())) {
            grounds.keep(index.learn());
            redecide();
        }
        return touched();
    }

    /** Decides every publication anew, because what comparisons are worth has changed. */
    public Touched redecide() {
        Set<Node> records = new HashSet<>();
        for (String capture : claims.captureKeys()) {
            claims.recordsOf(capture).forEach(record -> records.add(record.iri()));
        }
        decide(records, Set.of(), Set.of(), false);
        return touched();
    }

    /** Decides anew around some records or mentions, because people decided something about them. */
    public Touched reconsider(Collection<Node> members) {
        Set<String> keys = new TreeSet<>();
        members.forEach(member -> keys.addAll(assignments.keysOf(member)));
        decide(members, Set.of(), keys, true);
        return touched();
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
        update(captures, carriers);
        for (Node carrier : carriers) {
            assignments.workOf(carrier).ifPresent(touchedWorks::add);
            assignments.personOf(carrier).ifPresent(touchedPersons::add);
            assignments.keysOf(carrier).stream().filter(NamedThings::isName).forEach(touchedNames::add);
        }
        return touched();
    }

    private Touched touched() {
        return new Touched(touchedWorks, touchedPersons, touchedNames);
    }

    /** @param touched whether the entities of what changed are to be seen to even if they stay what they are */
    private void decide(Collection<Node> changed, Set<Node> gone, Set<String> keys, boolean touched) {
        Constraints constraints = new Constraints(new CurationLog(dataset, iris).inForce());
        Set<Node> lost = onlyA("record", gone);
        Set<Node> concerned = new HashSet<>(onlyA("record", changed));
        lost.forEach(record -> concerned.addAll(assignments.recordsOfTheSameWork(record)));
        Ground ground = grounds.current();
        Neighbourhood neighbourhood =
                PublicationIndex.of(dataset, iris, grounds).neighbourhood(ground);
        PublicationRegion region =
                new PublicationRegion(claims, assignments, constraints, neighbourhood, concerned, lost);
        Set<Node> records = region.records().stream().map(RecordClaim::iri).collect(Collectors.toSet());
        PublicationJudge judge = new PublicationJudge(neighbourhood.links(), ground);
        publications(region.records(), judge.resolve(region, constraints), lost, touched ? concerned : Set.of());
        Set<String> names = new TreeSet<>(keys);
        records.forEach(record -> claims.record(record).ifPresent(claim -> {
            touchedNames.addAll(assignments.keysOf(record));
            claim.authors().forEach(author -> names.addAll(assignments.keysOf(author.iri())));
            names.addAll(assignments.keysOf(iris.profile(claim.captureKey())));
        }));
        touchedNames.addAll(keys);
        touchedNames.removeIf(key -> !NamedThings.isName(key));
        Set<Node> mentions = namesakes(changed, gone, names, constraints);
        people(mentions, onlyA("mention", gone), constraints);
        new NamedThings(dataset, iris, registry, assignments).decide(touchedNames);
    }

    /** All mentions that hang together with a change by family names and by what people decided. */
    private Set<Node> namesakes(Collection<Node> changed, Set<Node> gone, Set<String> keys, Constraints constraints) {
        Set<Node> reached = new HashSet<>(onlyA("mention", changed));
        Set<String> followed = new HashSet<>();
        Collection<String> open = keys;
        while (!open.isEmpty()) {
            for (String key : open) {
                if (MatchKeys.isNameKey(key) && followed.add(key)) {
                    reached.addAll(assignments.carriersOf(key));
                }
            }
            reached.addAll(constraints.reach(reached));
            reached.removeAll(gone);
            reached.removeIf(
                    node -> !isA("mention", node) || assignments.keysOf(node).isEmpty() && !changed.contains(node));
            open = reached.stream()
                    .flatMap(node -> assignments.keysOf(node).stream())
                    .filter(key -> MatchKeys.isNameKey(key) && !followed.contains(key))
                    .collect(Collectors.toSet());
        }
        return reached;
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
            Node work = registry.entity("work", members, orphans(members, worksBefore));
            for (List<Node> version : versions) {
                Node node = registry.entity("version", version, orphans(version, versionsBefore));
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
            boolean stays = worksBefore.getOrDefault(record, List.of()).contains(workOf.get(record))
                    && versionsBefore.getOrDefault(record, List.of()).contains(versionOf.get(record));
            if (!stays || claimedAnew.contains(record)) {
                touchedWorks.addAll(worksBefore.getOrDefault(record, List.of()));
                Optional.ofNullable(workOf.get(record)).ifPresent(touchedWorks::add);
            }
        }
        staleVersions.stream().filter(v -> assignments.recordsOf(v).isEmpty()).forEach(assignments::forget);
        Function<Decision.Subject, Node> entity =
                subject -> (subject.kind().equals("work") ? workOf : versionOf).get(subject.member());
        new DecisionGraph(dataset, iris).replace(all, result.decisions(), entity);
    }

    private void people(Set<Node> mentions, Set<Node> gone, Constraints constraints) {
        Map<Node, List<Node>> before = new HashMap<>();
        LinkedHashSet<Node> all = new LinkedHashSet<>(mentions);
        all.addAll(gone);
        Map<Node, Set<Node>> membersBefore = new HashMap<>();
        for (Node mention : all) {
            assignments.personOf(mention).ifPresent(person -> {
                before.computeIfAbsent(mention, k -> new ArrayList<>()).add(person);
                membersBefore.computeIfAbsent(person, p -> new HashSet<>(assignments.mentionsOf(p)));
            });
        }
        gone.forEach(assignments::forget);

        ClaimContext context = new ClaimContext(claims, assignments);
        List<Decision> decisions = new ArrayList<>();
        Map<Node, Node> personOf = new HashMap<>();
        for (List<MentionClaim> block : blocks(mentions, constraints)) {
            People result = new PersonResolver(block, context, constraints).resolve();
            decisions.addAll(result.decisions());
            for (List<Node> members : result.persons()) {
                Node person = registry.entity("person", members, orphans(members, before));
                members.forEach(member -> assign(member, person, personOf));
                if (!new HashSet<>(members).equals(membersBefore.remove(person))) {
                    touchedPersons.add(person);
                }
            }
        }
        touchedPersons.addAll(membersBefore.keySet());
        new DecisionGraph(dataset, iris).replace(all, decisions, subject -> personOf.get(subject.member()));
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

    /** Mentions of one family name, or of several that people's decisions tie together. */
    private List<List<MentionClaim>> blocks(Set<Node> mentions, Constraints constraints) {
        List<MentionClaim> found = mentions.stream()
                .flatMap(m -> claims.mention(m).stream())
                .sorted()
                .toList();
        Map<String, List<MentionClaim>> byName = found.stream()
                .collect(Collectors.groupingBy(m -> m.keys().family(), TreeMap::new, Collectors.toList()));
        List<List<MentionClaim>> blocks = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (String name : byName.keySet()) {
            if (placed.contains(name)) {
                continue;
            }
            Set<String> tied = tied(name, byName, constraints);
            placed.addAll(tied);
            blocks.add(tied.stream()
                    .flatMap(n -> byName.getOrDefault(n, List.of()).stream())
                    .sorted()
                    .toList());
        }
        return blocks;
    }

    private static Set<String> tied(String name, Map<String, List<MentionClaim>> byName, Constraints constraints) {
        Set<Node> members = byName.getOrDefault(name, List.of()).stream()
                .map(MentionClaim::iri)
                .collect(Collectors.toSet());
        Set<Node> reached = constraints.reach(members);
        Set<String> names = new TreeSet<>(Set.of(name));
        boolean grew = reached.size() > members.size();
        while (grew) {
            grew = false;
            for (Map.Entry<String, List<MentionClaim>> other : byName.entrySet()) {
                boolean met = other.getValue().stream().anyMatch(m -> reached.contains(m.iri()));
                if (met && names.add(other.getKey())) {
                    other.getValue().forEach(m -> reached.add(m.iri()));
                    reached.addAll(constraints.reach(reached));
                    grew = true;
                }
            }
        }
        return names;
    }

    private void subject(String captureKey) {
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

    /** Entities that members had before and whose anchor nobody claims any more. */
    private List<Node> orphans(List<Node> members, Map<Node, List<Node>> before) {
        return members.stream()
                .flatMap(member -> before.getOrDefault(member, List.of()).stream())
                .distinct()
                .filter(entity -> !registry.anchoredIn(entity, this::claimed))
                .toList();
    }

    private boolean claimed(Node anchor) {
        return !assignments.keysOf(anchor).isEmpty();
    }
}
