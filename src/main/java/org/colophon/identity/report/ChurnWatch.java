package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Wemi;

/**
 * Watches what a run does to the entities of a dataset: everything it writes goes through {@link #watched}.
 *
 * <p>Only the first state of what changes is kept, and compared with the last, so what moves and comes back counts for
 * nothing, and watching costs as much as there is to see.
 */
public final class ChurnWatch {

    private static final String VENUE_KEY = "v:";

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Map<Node, Optional<Node>> recordBefore = new HashMap<>();
    private final Map<Node, Optional<Node>> versionBefore = new HashMap<>();
    private final Map<Node, Optional<Node>> mentionBefore = new HashMap<>();
    private final Map<Node, Optional<Node>> redirectBefore = new HashMap<>();
    private final Set<Node> minted = new HashSet<>();
    private final Set<String> lostVenueKeys = new HashSet<>();

    public ChurnWatch(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** The same dataset, seen to. */
    public DatasetGraph watched() {
        return new Watched();
    }

    private final class Watched extends DatasetGraphWrapper {

        Watched() {
            super(dataset);
        }

        @Override
        public void add(Quad quad) {
            see(quad, true);
            super.add(quad);
        }

        @Override
        public void add(Node graph, Node subject, Node property, Node object) {
            add(Quad.create(graph, subject, property, object));
        }

        @Override
        public void delete(Quad quad) {
            see(quad, false);
            super.delete(quad);
        }

        @Override
        public void delete(Node graph, Node subject, Node property, Node object) {
            delete(Quad.create(graph, subject, property, object));
        }

        @Override
        public void deleteAny(Node graph, Node subject, Node property, Node object) {
            if (ours(graph)) {
                List<Quad> gone = new ArrayList<>();
                dataset.find(graph, subject, property, object).forEachRemaining(gone::add);
                gone.forEach(this::delete);
            } else {
                super.deleteAny(graph, subject, property, object);
            }
        }
    }

    private boolean ours(Node graph) {
        return graph.equals(iris.identityGraph()) || graph.equals(iris.registryGraph());
    }

    private void see(Quad quad, boolean added) {
        // What is there already is not added, and what is not there is not deleted.
        if (!ours(quad.getGraph()) || dataset.contains(quad) == added) {
            return;
        }
        Node property = quad.getPredicate();
        Optional<Node> before = added ? Optional.empty() : Optional.of(quad.getObject());
        if (property.equals(Col.recordOf)) {
            recordBefore.putIfAbsent(quad.getSubject(), before);
        } else if (property.equals(Wemi.expresses)) {
            versionBefore.putIfAbsent(quad.getSubject(), before);
        } else if (property.equals(Col.mentionOf)) {
            mentionBefore.putIfAbsent(quad.getSubject(), before);
        } else if (property.equals(Dct.isReplacedBy)) {
            redirectBefore.putIfAbsent(quad.getSubject(), before);
        } else if (property.equals(Col.serial) && added) {
            minted.add(quad.getSubject());
        } else if (property.equals(Col.matchKey) && !added) {
            before.map(Node::getLiteralLexicalForm)
                    .filter(key -> key.startsWith(VENUE_KEY))
                    .ifPresent(lostVenueKeys::add);
        }
    }

    /** What changed up to now, kind by kind. */
    public List<ChurnCount> counts() {
        GraphView registry = GraphView.of(dataset, iris.registryGraph());
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, new int[4]);
        }
        minted.stream()
                .filter(entity -> !registry.contains(entity, Dct.isReplacedBy, Node.ANY))
                .forEach(entity -> count(counts, entity, 0));
        redirectBefore.forEach((entity, before) -> {
            boolean redirected = registry.contains(entity, Dct.isReplacedBy, Node.ANY);
            if (before.isEmpty() && redirected && !minted.contains(entity)) {
                count(counts, entity, 1);
            }
        });
        moves().forEach((entity, toOthers) -> {
            if (minted.contains(entity) || registry.contains(entity, Dct.isReplacedBy, Node.ANY)) {
                return;
            }
            if (!hasMembers(entity)) {
                count(counts, entity, 3);
            } else if (toOthers) {
                count(counts, entity, 2);
            }
        });
        Assignments assignments = new Assignments(dataset, iris);
        Objects.requireNonNull(counts.get(Kind.VENUE))[3] += (int) lostVenueKeys.stream()
                .filter(key -> assignments.carriersOf(key).isEmpty())
                .count();
        List<ChurnCount> all = new ArrayList<>();
        counts.forEach((kind, n) -> all.add(new ChurnCount(kind, n[0], n[1], n[2], n[3])));
        return all;
    }

    private void count(Map<Kind, int[]> counts, Node entity, int what) {
        iris.parse(entity.getURI())
                .flatMap(reference -> Kind.of(reference.kind()))
                .ifPresent(kind -> Objects.requireNonNull(counts.get(kind))[what]++);
    }

    /** Entities that lost members, and whether to other entities. */
    private Map<Node, Boolean> moves() {
        Assignments assignments = new Assignments(dataset, iris);
        Map<Node, Boolean> moves = new HashMap<>();
        mentionBefore.forEach((mention, before) -> move(before, assignments.personOf(mention), moves));
        versionBefore.forEach((version, before) -> move(before, workOf(version), moves));
        recordBefore.forEach((record, before) -> move(
                before.flatMap(version -> versionBefore.getOrDefault(version, workOf(version))),
                assignments.workOf(record),
                moves));
        return moves;
    }

    private Optional<Node> workOf(Node version) {
        return GraphView.of(dataset, iris.identityGraph()).object(version, Wemi.expresses);
    }

    private static void move(Optional<Node> before, Optional<Node> now, Map<Node, Boolean> moves) {
        if (before.isPresent() && !before.equals(now)) {
            moves.merge(before.get(), now.isPresent(), Boolean::logicalOr);
        }
    }

    private boolean hasMembers(Node entity) {
        GraphView identity = GraphView.of(dataset, iris.identityGraph());
        return identity.contains(Node.ANY, Wemi.expresses, entity)
                || identity.contains(Node.ANY, Col.mentionOf, entity);
    }
}
