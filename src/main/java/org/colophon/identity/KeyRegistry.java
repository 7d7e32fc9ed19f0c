package org.colophon.identity;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Owl;

/**
 * The keys of works, versions, people and named things: minted once, never used for anything else.
 *
 * <p>A key of a work, version or person is tied to the record or mention it was minted from, its
 * anchor, and goes where the anchor goes. Where a cluster holds several anchors, the oldest key
 * stays and the others redirect to it; when the cluster splits again, so do the keys.
 */
final class KeyRegistry {

    private static final int KEY_DIGITS = 10;
    private static final int BASE = 32;

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node graph;
    private final GraphView registry;

    KeyRegistry(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.graph = iris.registryGraph();
        this.registry = GraphView.of(dataset, graph);
    }

    /**
     * The entity of a cluster.
     *
     * @param kind what kind of entity it is
     * @param members its records or mentions, in {@link Nodes#ORDER}
     * @param orphans entities that had these members while the anchor of their key was still claimed
     */
    Node entity(String kind, List<Node> members, List<Node> orphans) {
        List<Node> anchored = members.stream()
                .flatMap(member -> registry.subjects(Col.anchor, member).stream())
                .filter(entity -> isOf(kind, entity))
                .sorted(Comparator.comparingInt(this::serial))
                .collect(Collectors.toList());
        if (anchored.isEmpty() && !orphans.isEmpty()) {
            Node adopted =
                    orphans.stream().min(Comparator.comparingInt(this::serial)).orElseThrow();
            replace(adopted, Col.anchor, members.get(0));
            anchored.add(adopted);
        }
        if (anchored.isEmpty()) {
            return mint(kind, members.get(0), Col.anchor, members.get(0));
        }
        Node survivor = anchored.get(0);
        revive(survivor);
        anchored.stream().skip(1).forEach(other -> redirect(other, survivor));
        return survivor;
    }

    /**
     * The entity of a thing that its name tells from others, such as a venue.
     *
     * @param kind what kind of entity it is
     * @param matchKey the folded name
     * @param first the first record or statement that names it
     */
    Node named(String kind, String matchKey, Node first) {
        Optional<Node> known = find(kind, matchKey);
        return known.orElseGet(() -> mint(kind, first, Col.matchKey, Literals.string(matchKey)));
    }

    /** The named thing with a match key, if it ever got a key. */
    Optional<Node> find(String kind, String matchKey) {
        return registry.subjects(Col.matchKey, Literals.string(matchKey)).stream()
                .filter(entity -> isOf(kind, entity))
                .findFirst();
    }

    /** Whether an entity's key is tied to an anchor that some capture still claims. */
    boolean anchoredIn(Node entity, Predicate<Node> claimed) {
        return registry.object(entity, Col.anchor).filter(claimed).isPresent();
    }

    /** Entities that members had before and whose anchor nobody claims any more. */
    List<Node> orphans(List<Node> members, Map<Node, List<Node>> before, Assignments assignments) {
        return members.stream()
                .flatMap(member -> before.getOrDefault(member, List.of()).stream())
                .distinct()
                .filter(entity -> !anchoredIn(
                        entity, anchor -> !assignments.keysOf(anchor).isEmpty()))
                .toList();
    }

    private Node mint(String kind, Node first, Node tie, Node value) {
        Node entity;
        int salt = 0;
        do {
            entity = iris.id(
                    kind, key(kind + " " + first.getURI().substring(iris.base().length()) + " " + salt));
            salt++;
        } while (registry.contains(entity, Col.serial, Node.ANY));
        int serial = serial(graph) + 1;
        replace(graph, Col.serial, Literals.integer(serial));
        put(entity, tie, value);
        put(entity, Col.serial, Literals.integer(serial));
        return entity;
    }

    /** Fifty bits of a SHA-256 in lower-case base 32: opaque, and the same for the same first mention. */
    private static String key(String seed) {
        BigInteger bits = new BigInteger(MatchKeys.hash(seed), 16);
        String digits = bits.toString(BASE);
        String padded = "0".repeat(KEY_DIGITS) + digits;
        return padded.substring(padded.length() - KEY_DIGITS);
    }

    private void redirect(Node from, Node to) {
        replace(from, Dct.isReplacedBy, to);
        replace(from, Owl.deprecated, NodeFactory.createLiteralByValue(true));
    }

    private void revive(Node entity) {
        dataset.deleteAny(graph, entity, Dct.isReplacedBy, Node.ANY);
        dataset.deleteAny(graph, entity, Owl.deprecated, Node.ANY);
    }

    private int serial(Node entity) {
        return registry.integer(entity, Col.serial).orElse(0);
    }

    private boolean isOf(String kind, Node entity) {
        return iris.parse(entity.getURI()).filter(r -> r.kind().equals(kind)).isPresent();
    }

    private void put(Node subject, Node property, Node value) {
        dataset.add(Quad.create(graph, subject, property, value));
    }

    private void replace(Node subject, Node property, Node value) {
        if (!registry.contains(subject, property, value)) {
            dataset.deleteAny(graph, subject, property, Node.ANY);
            put(subject, property, value);
        }
    }
}
