package org.colophon.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.identity.Constraint;
import org.colophon.identity.report.Cluster;
import org.colophon.identity.report.ClusterReader;
import org.colophon.identity.report.Kind;
import org.colophon.ingest.Corpus;
import org.colophon.ingest.Ingest;
import org.colophon.store.ColophonStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Decisions and undos at random: each undo of the last decision gives back exactly the graph before it, and when all
 * are taken back, in any order, nothing is left of them.
 *
 * <p>All graphs are compared, quad by quad. Two keep a memory on purpose: the curation graph of what was said and taken
 * back, and the registry of keys that were minted on the way. Of these, what was there before must be there unchanged.
 */
class UndoTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    Path folder;

    private ColophonStore store;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11})
    @DisplayName("a hundred decisions and undos")
    void aHundred(long seed) {
        run(100, seed);
    }

    @Tag("score")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {12, 13, 14})
    @DisplayName("a thousand decisions and undos")
    void aThousand(long seed) {
        run(1000, seed);
    }

    /** A decision in force, and what the graphs were like before. */
    private record Made(Constraint decision, State before) {}

    /**
     * What must come back.
     *
     * @param graphs all quads but those of the curation graph and the registry
     * @param keys the quads of the registry, but for the count of keys
     * @param said the quads of the curation graph
     */
    private record State(Set<Quad> graphs, Set<Quad> keys, Set<Quad> said) {}

    private void run(int steps, long seed) {
        try (ColophonStore opened = ColophonStore.open(folder.resolve("store" + seed), Optional.empty())) {
            store = opened;
            Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
            new Ingest(store, clock).add(Corpus.demo().inputs(), outcome -> {});
            State beginning = state();
            Random random = new Random(seed);
            Deque<Made> open = new ArrayDeque<>();
            int undone = 0;
            for (int step = 1; step <= steps; step++) {
                if (!open.isEmpty() && random.nextInt(5) < 2) {
                    Made last = open.pop();
                    undo(last.decision());
                    assertBack(state(), last.before(), "step " + step);
                    undone++;
                } else {
                    State before = state();
                    decide(random).ifPresent(made -> open.push(new Made(made, before)));
                }
            }
            assertThat(undone).isGreaterThan(steps / 5);
            assertThat(open).isNotEmpty();
            List<Made> left = new ArrayList<>(open);
            Collections.shuffle(left, random);
            left.forEach(made -> undo(made.decision()));
            assertBack(state(), beginning, "the end");
            assertThat(new Ingest(store, clock).rebuild()).isZero();
            assertBack(state(), beginning, "a rebuild");
        }
    }

    private static void assertBack(State now, State before, String when) {
        assertThat(difference(now.graphs(), before.graphs()))
                .as("too much after %s", when)
                .isEmpty();
        assertThat(difference(before.graphs(), now.graphs()))
                .as("lost after %s", when)
                .isEmpty();
        assertThat(difference(before.said(), now.said()))
                .as("forgotten after %s", when)
                .isEmpty();
        Set<Node> known = before.keys().stream().map(Quad::getSubject).collect(Collectors.toSet());
        Set<Quad> ofKnown = now.keys().stream()
                .filter(quad -> known.contains(quad.getSubject()))
                .collect(Collectors.toSet());
        assertThat(ofKnown).as("keys after %s", when).isEqualTo(before.keys());
    }

    private static <T> Set<T> difference(Set<T> left, Set<T> right) {
        return left.stream().filter(line -> !right.contains(line)).collect(Collectors.toSet());
    }

    /** Among few entities, so that decisions meet, contradict and overrule each other. */
    private Optional<Constraint> decide(Random random) {
        Kind kind = random.nextInt(3) > 0 ? Kind.PERSON : Kind.WORK;
        List<Cluster> all = store.read(dataset -> new ClusterReader(dataset, store.iris()).all(kind));
        List<Cluster> several =
                all.stream().filter(cluster -> cluster.size() > 1).toList();
        Cluster a = pick(random.nextBoolean() && !several.isEmpty() ? several : all.subList(0, 12), random);
        Cluster b = pick(random.nextBoolean() && !several.isEmpty() ? several : all.subList(0, 12), random);
        int what = random.nextInt(6);
        try {
            return Optional.of(store.write(dataset -> {
                Curator curator = new Curator(dataset, store.iris());
                return switch (what) {
                    case 0, 1 -> curator.merge(a.entity(), b.entity(), "Ada", "", NOW);
                    case 2 -> curator.exclude(pick(a.members(), random), "Ada", "", NOW);
                    case 3 -> curator.confirm(a.entity(), "Ada", "", NOW);
                    case 4 -> parted(curator, a, random);
                    default -> curator.separate(pick(a.members(), random), pick(b.members(), random), "Ada", "", NOW);
                };
            }));
        } catch (IllegalArgumentException cannotBeDecided) {
            return Optional.empty();
        }
    }

    private static Constraint parted(Curator curator, Cluster cluster, Random random) {
        int at = random.nextInt(cluster.size());
        return curator.part(
                cluster.members().subList(0, at), cluster.members().subList(at, cluster.size()), "Ada", "", NOW);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private void undo(Constraint decision) {
        Optional<Constraint> undone =
                store.write(dataset -> new Curator(dataset, store.iris()).undo(decision.iri(), NOW));
        assertThat(undone).isPresent();
    }

    private State state() {
        return store.read(this::state);
    }

    private State state(DatasetGraph dataset) {
        Set<Quad> graphs = new HashSet<>();
        Set<Quad> keys = new HashSet<>();
        Set<Quad> said = new HashSet<>();
        Node registry = store.iris().registryGraph();
        dataset.find().forEachRemaining(quad -> {
            if (quad.getGraph().equals(store.iris().curationGraph())) {
                said.add(quad);
            } else if (!quad.getGraph().equals(registry)) {
                graphs.add(quad);
            } else if (!quad.getSubject().equals(registry)) {
                keys.add(quad);
            }
        });
        return new State(graphs, keys, said);
    }
}
