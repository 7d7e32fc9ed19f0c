package org.colophon.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.colophon.graph.GraphView;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** The identity decisions about an entity, or about what was joined in it. */
final class Decisions {

    /** Somebody with thousands of mentions has thousands of members; decisions name the entity itself as well. */
    private static final int MOST_MEMBERS = 500;

    private static final List<Node> POINTING = List.of(Col.about, Col.compares, Col.leftMember, Col.rightMember);

    private final Homes homes;
    private final Labels labels;
    private final ClaimFinder finder;

    Decisions(ClaimFinder finder, Labels labels) {
        this.homes = finder.homes();
        this.finder = finder;
        this.labels = labels;
    }

    List<DecisionNote> about(Node entity, String kind) {
        if (Set.of("decision", "curation", "judgement").contains(kind)) {
            return List.of(note(entity));
        }
        Set<Node> found = new LinkedHashSet<>();
        for (GraphView graph : List.of(homes.identity(), homes.curation())) {
            for (Node thing : withMembers(entity, kind)) {
                for (Node pointing : POINTING) {
                    graph.subjects(pointing, thing).stream()
                            .flatMap(subject -> decisionOf(graph, subject))
                            .forEach(found::add);
                }
            }
        }
        return found.stream().sorted(ByKey.NATURAL).map(this::note).toList();
    }

    /** Evidence items are found through what they compare: the decision is what rests on them. */
    private Stream<Node> decisionOf(GraphView graph, Node subject) {
        return graph.contains(subject, Col.signal, Node.ANY)
                ? graph.subjects(Col.restsOn, subject).stream()
                : Stream.of(subject);
    }

    private List<Node> withMembers(Node entity, String kind) {
        List<Node> all = new ArrayList<>(List.of(entity));
        switch (kind) {
            case "work" ->
                finder.versionsOf(entity).forEach(version -> {
                    all.add(version);
                    all.addAll(finder.recordsOf(version));
                });
            case "version" -> all.addAll(finder.recordsOf(entity));
            case "person" -> {
                all.addAll(finder.profilesOf(entity));
                all.addAll(finder.mentionsOf(entity));
            }
            default -> {}
        }
        return all.subList(0, Math.min(all.size(), MOST_MEMBERS));
    }

    private DecisionNote note(Node decision) {
        GraphView graph = Stream.of(homes.identity(), homes.curation())
                .filter(g -> g.contains(decision, Node.ANY, Node.ANY))
                .findFirst()
                .orElse(homes.identity());
        return new DecisionNote(
                decision,
                graph.object(decision, Col.decision),
                graph.text(decision, Col.confidence),
                graph.text(decision, Col.score),
                graph.text(decision, Dct.description),
                named(Stream.of(Col.about, Col.leftMember, Col.rightMember)
                        .flatMap(p -> graph.objects(decision, p).stream())),
                graph.objects(decision, Col.restsOn).stream()
                        .sorted(ByKey.NATURAL)
                        .map(item -> evidence(graph, item))
                        .toList(),
                graph.object(decision, Col.decidedBy).map(labels::of),
                graph.text(decision, Col.undoneAt));
    }

    private DecisionNote.EvidenceNote evidence(GraphView graph, Node item) {
        Optional<String> signal = graph.object(item, Col.signal)
                .map(node ->
                        node.isURI() ? TermNames.words(node) : labels.of(node).label());
        return new DecisionNote.EvidenceNote(
                signal,
                graph.text(item, Dct.description),
                graph.text(item, Col.bits),
                graph.objects(item, Col.compares).stream()
                        .sorted(ByKey.NATURAL)
                        .map(labels::withPlace)
                        .toList());
    }

    private List<Named> named(Stream<Node> nodes) {
        return nodes.distinct().sorted(ByKey.NATURAL).map(labels::of).toList();
    }
}
