package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.colophon.graph.GraphView;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Owl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keys are minted once and never used for anything else. */
class KeyRegistryTest {

    private static final Node A = Claimed.IRIS.mention("aaaa", 1, 1);
    private static final Node B = Claimed.IRIS.mention("aaaa", 2, 1);
    private static final Node C = Claimed.IRIS.mention("bbbb", 1, 1);

    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final KeyRegistry registry = new KeyRegistry(dataset, Claimed.IRIS);
    private final GraphView graph = GraphView.of(dataset, Claimed.IRIS.registryGraph());

    @Test
    @DisplayName("a key is opaque, ten letters and digits, and the same for the same first mention in any store")
    void minting() {
        Node person = entity(A);
        String key = Claimed.IRIS.parse(person.getURI()).orElseThrow().key();
        assertThat(key).matches("[0-9a-v]{10}");
        assertThat(entity(A)).isEqualTo(person);
        Node elsewhere =
                new KeyRegistry(DatasetGraphFactory.create(), Claimed.IRIS).entity("person", List.of(A), List.of());
        assertThat(elsewhere).isEqualTo(person);
        assertThat(registry.entity("work", List.of(A), List.of()))
                .as("kinds have keys of their own")
                .isNotEqualTo(person);
    }

    @Test
    @DisplayName("a cluster that grows keeps its key, even when an earlier mention joins")
    void growing() {
        Node person = entity(B);
        assertThat(entity(A, B, C)).isEqualTo(person);
        assertThat(entity(B)).isEqualTo(person);
    }

    @Test
    @DisplayName("a merge keeps the older key and redirects the other; a split brings it back")
    void mergingAndSplitting() {
        Node older = entity(B);
        Node newer = entity(A);

        assertThat(entity(A, B)).isEqualTo(older);
        assertThat(graph.object(newer, Dct.isReplacedBy).orElseThrow()).isEqualTo(older);
        assertThat(graph.contains(newer, Owl.deprecated, Node.ANY)).isTrue();

        assertThat(entity(A)).isEqualTo(newer);
        assertThat(entity(B)).isEqualTo(older);
        assertThat(graph.contains(newer, Dct.isReplacedBy, Node.ANY)).isFalse();
        assertThat(graph.contains(newer, Owl.deprecated, Node.ANY)).isFalse();
    }

    @Test
    @DisplayName("when a cluster splits, the key stays with its anchor and the rest gets a new one")
    void splitting() {
        Node whole = entity(A, B, C);
        assertThat(entity(A)).isEqualTo(whole);
        Node rest = entity(B, C);
        assertThat(rest).isNotEqualTo(whole);
        assertThat(entity(A, B, C)).as("together again").isEqualTo(whole);
    }

    @Test
    @DisplayName("a key whose anchor is gone is adopted by what is left, once")
    void adopting() {
        Node person = entity(A, B);
        assertThat(registry.entity("person", List.of(B), List.of(person))).isEqualTo(person);
        assertThat(registry.anchoredIn(person, B::equals)).isTrue();
        assertThat(registry.anchoredIn(person, A::equals)).isFalse();
        assertThat(entity(A)).as("the old anchor, come back, is somebody new").isNotEqualTo(person);
    }

    @Test
    @DisplayName("named things go by their match key")
    void named() {
        Node venue = registry.named("venue", "v:icml", Claimed.IRIS.record("aaaa", 1));
        assertThat(registry.named("venue", "v:icml", Claimed.IRIS.record("bbbb", 1)))
                .isEqualTo(venue);
        assertThat(registry.find("venue", "v:icml").orElseThrow()).isEqualTo(venue);
        assertThat(registry.find("org", "v:icml")).isEmpty();
        assertThat(registry.named("venue", "v:iclr", Claimed.IRIS.record("aaaa", 1)))
                .isNotEqualTo(venue);
    }

    @Test
    @DisplayName("no key is ever given twice")
    void neverTwice() {
        Set<Node> keys = new HashSet<>();
        for (int i = 1; i <= 500; i++) {
            keys.add(registry.entity("person", List.of(Claimed.IRIS.mention("aaaa", i, 1)), List.of()));
            keys.add(registry.named("concept", "c:en " + i, Claimed.IRIS.mention("aaaa", i, 1)));
        }
        assertThat(keys).hasSize(1000);
    }

    private Node entity(Node... members) {
        return registry.entity("person", List.of(members), List.of());
    }
}
