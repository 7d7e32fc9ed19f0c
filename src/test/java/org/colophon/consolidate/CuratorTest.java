package org.colophon.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.colophon.capture.Input;
import org.colophon.graph.GraphView;
import org.colophon.graph.Literals;
import org.colophon.identity.Assignments;
import org.colophon.identity.Constraint;
import org.colophon.identity.Verdict;
import org.colophon.ingest.Corpus;
import org.colophon.ingest.Dump;
import org.colophon.ingest.Ingest;
import org.colophon.ingest.Outcome;
import org.colophon.store.ColophonStore;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Owl;
import org.colophon.vocab.Wemi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people decide holds until they take it back, and then leaves no trace in the graph. */
class CuratorTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final int STEPS = 25;

    @TempDir
    Path folder;

    private ColophonStore store;

    @BeforeEach
    void fill() {
        store = ColophonStore.open(folder.resolve("store"), Optional.empty());
        add(Corpus.demo().inputs());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("a merge keeps the older key; the other redirects to it and is gone from the default graph")
    void aMergeKeepsTheOlderKey() {
        Node older = older(person("Geoffrey Hinton"), person("Christopher Pal"));
        Node newer = newer(person("Geoffrey Hinton"), person("Christopher Pal"));

        merge(newer, older);

        assertThat(about(newer)).isEmpty();
        assertThat(variants(older)).contains("Geoffrey Hinton", "Christopher Pal");
        assertThat(replacedBy(newer)).contains(older);
        assertThat(deprecated(newer)).isTrue();
        assertThat(replacedBy(older)).isEmpty();
    }

    @Test
    @DisplayName("undoing a merge brings the other key back to life and the graph back to what it was")
    void undoingAMerge() {
        State before = state();
        Node a = person("Geoffrey Hinton");
        Node b = person("Christopher Pal");

        undo(merge(a, b));

        assertThat(state()).isEqualTo(before);
        assertThat(replacedBy(newer(a, b))).isEmpty();
        assertThat(deprecated(newer(a, b))).isFalse();
    }

    @Test
    @DisplayName("a mention that is told apart leaves; the rest stays together under the old key")
    void aMemberLeaves() {
        Node person = mostMentioned();
        List<Node> mentions = mentions(person);
        assertThat(mentions).hasSizeGreaterThan(2);
        Node anchor = registry(r -> r.object(person, Col.anchor)).orElseThrow();
        Node leaver =
                mentions.stream().filter(m -> !m.equals(anchor)).findFirst().orElseThrow();
        State before = state();

        Constraint decision = separate(person, leaver);

        List<Node> rest = new ArrayList<>(mentions);
        rest.remove(leaver);
        assertThat(mentions(person)).isEqualTo(rest);
        Node alone = store.read(dataset -> new Assignments(dataset, store.iris()).personOf(leaver))
                .orElseThrow();
        assertThat(mentions(alone)).containsExactly(leaver);

        undo(decision);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("the anchor takes the key with it when it leaves")
    void theAnchorLeaves() {
        Node person = mostMentioned();
        Node anchor = registry(r -> r.object(person, Col.anchor)).orElseThrow();
        State before = state();

        Constraint decision = separate(person, anchor);

        assertThat(mentions(person)).containsExactly(anchor);
        undo(decision);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("works can be merged and told apart like people")
    void works() {
        List<Node> works = all(Wemi.Work);
        State before = state();

        Constraint merged = merge(works.get(0), works.get(1));
        assertThat(all(Wemi.Work)).hasSize(works.size() - 1);

        undo(merged);
        assertThat(state()).isEqualTo(before);

        Node listedTwice = works.stream()
                .filter(work -> store.read(d -> new Assignments(d, store.iris()).recordsOfWork(work))
                                .size()
                        > 1)
                .findFirst()
                .orElseThrow();
        Node record = store.read(d -> new Assignments(d, store.iris()).recordsOfWork(listedTwice))
                .get(0);
        Constraint separated = separate(listedTwice, record);
        assertThat(all(Wemi.Work)).hasSize(works.size() + 1);

        undo(separated);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "a decision is in the curation graph with who, when and why, and outlives a rebuild, re-adding and more pages")
    void aDecisionOutlivesEverything() {
        Node a = person("Geoffrey Hinton");
        Node b = person("Christopher Pal");
        Constraint decision =
                store.write(dataset -> new Curator(dataset, store.iris()).merge(a, b, "Ada", "met them", NOW));
        State after = state();

        GraphView log = store.read(dataset -> GraphView.of(dataset, store.iris().curationGraph()));
        store.read(dataset -> {
            assertThat(log.text(decision.iri(), Col.decidedBy)).contains("Ada");
            assertThat(log.text(decision.iri(), Dct.description)).contains("met them");
            assertThat(log.object(decision.iri(), Col.decision)).contains(Col.Merged);
            return true;
        });
        assertThat(new Ingest(store, clock()).rebuild()).isZero();
        assertThat(state()).isEqualTo(after);
        add(Corpus.demo().inputs());
        assertThat(state()).isEqualTo(after);
        assertThat(inForce()).extracting(Constraint::iri).containsExactly(decision.iri());
    }

    @Test
    @DisplayName("what was decided between two pages holds when the others come")
    void decidedBeforeTheOtherPagesCame() {
        Path other = folder.resolve("other");
        List<Input> pages = Corpus.demo().inputs().toList();
        try (ColophonStore growing = ColophonStore.open(other, Optional.empty())) {
            store.close();
            store = growing;
            add(pages.subList(0, 4).stream());
            merge(person("Geoffrey Hinton"), person("Christopher Pal"));
            for (Input page : pages.subList(4, pages.size())) {
                add(Stream.of(page));
                assertThat(person("Geoffrey Hinton")).isEqualTo(person("Christopher Pal"));
                assertThat(new Ingest(store, clock()).rebuild()).isZero();
            }
        }
    }

    @Test
    @DisplayName("a later decision on the same two overrules an earlier one, until it is undone")
    void theLaterOverrules() {
        Node a = person("Geoffrey Hinton");
        Node b = person("Christopher Pal");
        State before = state();
        Constraint apart = separate(a, b);
        State keptApart = state();

        Constraint merged = merge(a, b);
        assertThat(about(newer(a, b))).isEmpty();

        undo(merged);
        assertThat(state()).isEqualTo(keptApart);
        undo(apart);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("what cannot be decided is refused in words and leaves nothing behind")
    void refusals() {
        Node person = person("Geoffrey Hinton");
        Node work = all(Wemi.Work).get(0);
        Node nobody = store.iris().id("person", "nobody");
        Node foreign = NodeFactory.createURI("http://example.org/x");
        String before = store.read(Dump::all);

        assertThatThrownBy(() -> merge(person, person)).hasMessageContaining("are one already");
        assertThatThrownBy(() -> separate(person, person)).hasMessageContaining("have the same members");
        assertThatThrownBy(() -> merge(person, work)).hasMessage("a publication and a person cannot be compared");
        assertThatThrownBy(() -> merge(person, nobody)).hasMessage("the store does not know " + nobody);
        assertThatThrownBy(() -> merge(person, foreign)).hasMessageContaining("is no work, version or person");

        assertThat(store.read(Dump::all)).isEqualTo(before);
        assertThat(inForce()).isEmpty();
    }

    @Test
    @DisplayName("a decision can be undone once")
    void undoneOnce() {
        Constraint decision = merge(person("Geoffrey Hinton"), person("Christopher Pal"));
        undo(decision);
        Optional<Constraint> again =
                store.write(dataset -> new Curator(dataset, store.iris()).undo(decision.iri(), NOW));
        assertThat(again).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    @DisplayName("any history of decisions, taken back newest first, leaves the graph as it was")
    void undoneInReverse(long seed) {
        State before = state();
        List<Constraint> open = history(new Random(seed));
        Collections.reverse(open);
        open.forEach(this::undo);
        assertSame(state(), before);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 4})
    @DisplayName("any history of decisions, taken back in any order, leaves the graph as it was")
    void undoneInAnyOrder(long seed) {
        State before = state();
        List<Constraint> open = history(new Random(seed));
        Collections.shuffle(open, new Random(seed));
        open.forEach(this::undo);
        assertSame(state(), before);
    }

    /** Merges, separations and undos at random; after every tenth, a rebuild must change nothing. */
    private List<Constraint> history(Random random) {
        List<Constraint> open = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            if (random.nextInt(4) == 0 && !open.isEmpty()) {
                undo(open.remove(random.nextInt(open.size())));
            } else {
                decide(random).ifPresent(open::add);
            }
            if (step % 10 == 0) {
                State incremental = state();
                assertThat(new Ingest(store, clock()).rebuild())
                        .as("step %d", step)
                        .isZero();
                assertSame(state(), incremental);
            }
        }
        assertThat(open).hasSizeGreaterThan(5);
        return open;
    }

    /** Among few entities, so that decisions meet, contradict and overrule each other. */
    private Optional<Constraint> decide(Random random) {
        boolean people = random.nextInt(3) > 0;
        List<Node> all = all(people ? Foaf.Person : Wemi.Work);
        List<Node> several =
                all.stream().filter(entity -> members(entity).size() > 1).toList();
        Node a = pick(random.nextBoolean() ? several : all.subList(0, 10), random);
        Node b = pick(random.nextBoolean() ? several : all.subList(0, 10), random);
        try {
            return Optional.of(
                    switch (random.nextInt(4)) {
                        case 0, 1 -> merge(a, b);
                        case 2 -> separate(a, pick(members(a), random));
                        default -> separate(pick(members(a), random), pick(members(b), random));
                    });
        } catch (IllegalArgumentException cannotBeDecided) {
            return Optional.empty();
        }
    }

    private static Node pick(List<Node> nodes, Random random) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private List<Node> members(Node entity) {
        return store.read(dataset -> {
            Assignments assignments = new Assignments(dataset, store.iris());
            List<Node> mentions = assignments.mentionsOf(entity);
            return mentions.isEmpty() ? assignments.recordsOfWork(entity) : mentions;
        });
    }

    private Node mostMentioned() {
        return all(Foaf.Person).stream()
                .max(Comparator.comparingInt(person -> mentions(person).size()))
                .orElseThrow();
    }

    private record State(String defaultGraph, String identity) {}

    private static void assertSame(State actual, State expected) {
        assertThat(Dump.difference(actual.defaultGraph, expected.defaultGraph)).isEmpty();
        assertThat(Dump.difference(expected.defaultGraph, actual.defaultGraph)).isEmpty();
        assertThat(Dump.difference(actual.identity, expected.identity)).isEmpty();
        assertThat(Dump.difference(expected.identity, actual.identity)).isEmpty();
    }

    private State state() {
        return store.read(dataset -> new State(
                Dump.defaultGraph(dataset), Dump.graph(dataset, store.iris().identityGraph())));
    }

    private Constraint merge(Node a, Node b) {
        Constraint decision = store.write(dataset -> new Curator(dataset, store.iris()).merge(a, b, "Ada", "", NOW));
        assertThat(decision.verdict()).isEqualTo(Verdict.MERGED);
        return decision;
    }

    private Constraint separate(Node a, Node b) {
        return store.write(dataset -> new Curator(dataset, store.iris()).separate(a, b, "Ada", "", NOW));
    }

    private void undo(Constraint decision) {
        Optional<Constraint> undone =
                store.write(dataset -> new Curator(dataset, store.iris()).undo(decision.iri(), NOW));
        assertThat(undone).isPresent();
    }

    private List<Constraint> inForce() {
        return store.read(dataset -> new Curator(dataset, store.iris()).inForce());
    }

    private void add(Stream<Input> inputs) {
        new Ingest(store, clock()).add(inputs, outcome -> assertThat(outcome).isNotInstanceOf(Outcome.Refused.class));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private Node person(String name) {
        List<Node> bearers = view(v -> v.subjects(Col.nameVariant, Literals.string(name)));
        assertThat(bearers).as("people called %s", name).hasSize(1);
        return bearers.get(0);
    }

    private List<Node> all(Node type) {
        return view(v -> v.subjects(RDF.Nodes.type, type)).stream()
                .sorted((x, y) -> x.getURI().compareTo(y.getURI()))
                .toList();
    }

    private List<Node> mentions(Node person) {
        return store.read(dataset -> new Assignments(dataset, store.iris()).mentionsOf(person));
    }

    private Node older(Node a, Node b) {
        return serial(a) < serial(b) ? a : b;
    }

    private Node newer(Node a, Node b) {
        return serial(a) < serial(b) ? b : a;
    }

    private List<Triple> about(Node entity) {
        return view(v -> v.about(entity));
    }

    private List<String> variants(Node person) {
        return view(v -> v.texts(person, Col.nameVariant));
    }

    private Optional<Node> replacedBy(Node entity) {
        return registry(r -> r.object(entity, Dct.isReplacedBy));
    }

    private boolean deprecated(Node entity) {
        return registry(r -> r.contains(entity, Owl.deprecated, Node.ANY));
    }

    private int serial(Node entity) {
        return registry(r -> r.integer(entity, Col.serial)).orElseThrow();
    }

    private <T> T view(Function<GraphView, T> question) {
        return store.read(dataset -> question.apply(GraphView.ofDefault(dataset)));
    }

    private <T> T registry(Function<GraphView, T> question) {
        return store.read(
                dataset -> question.apply(GraphView.of(dataset, store.iris().registryGraph())));
    }
}
