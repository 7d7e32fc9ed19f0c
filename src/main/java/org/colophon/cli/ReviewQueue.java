package org.colophon.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.consolidate.Curator;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Assignments;
import org.colophon.identity.Constraint;
import org.colophon.identity.Verdict;
import org.colophon.identity.report.Cluster;
import org.colophon.identity.report.ClusterReader;
import org.colophon.identity.report.Kind;
import org.colophon.identity.report.Structure;
import org.colophon.identity.report.StructureFinder;
import org.colophon.vocab.Col;

/**
 * What a person should look at: first decisions of the rules that touch something a person has decided about, then
 * those that the rules are least sure of, then single links that hold two groups together, the larger groups first,
 * and last members that hang on one weak link.
 */
final class ReviewQueue {

    /** Rules that are surer than this are not asked about. */
    private static final double SURE = 0.95;

    private final GraphView identity;
    private final Assignments assignments;
    private final ClusterReader clusters;
    private final List<Constraint> inForce;
    private final Set<Node> decidedAbout = new HashSet<>();
    private final Set<Node> verified = new HashSet<>();

    ReviewQueue(DatasetGraph dataset, Iris iris) {
        this.identity = GraphView.of(dataset, iris.identityGraph());
        this.assignments = new Assignments(dataset, iris);
        this.clusters = new ClusterReader(dataset, iris);
        this.inForce = new Curator(dataset, iris).inForce();
        for (Constraint constraint : inForce) {
            members(constraint).forEach(member -> {
                decidedAbout.add(member);
                assignments.workOf(member).ifPresent(verified::add);
                assignments.personOf(member).ifPresent(verified::add);
            });
        }
    }

    private static Stream<Node> members(Constraint constraint) {
        return Stream.concat(constraint.left().stream(), constraint.right().stream());
    }

    /** The clusters that single links hold together, for {@link #items}. Takes a look at every pair of members. */
    static List<ReviewItem.Hanging> hanging(DatasetGraph dataset, Iris iris) {
        ClusterReader reader = new ClusterReader(dataset, iris);
        StructureFinder finder = new StructureFinder(dataset, iris);
        List<ReviewItem.Hanging> found = new ArrayList<>();
        for (Kind kind : List.of(Kind.WORK, Kind.PERSON)) {
            for (Cluster cluster : reader.all(kind)) {
                if (cluster.size() > 1) {
                    Structure structure = finder.of(cluster);
                    structure.bridges().stream()
                            .filter(bridge -> bridge.joinsGroups())
                            .forEach(bridge -> found.add(new ReviewItem.Hanging(cluster, bridge)));
                    structure.thin().forEach(bridge -> found.add(new ReviewItem.Hanging(cluster, bridge)));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing((ReviewItem.Hanging item) ->
                                -item.bridge().cutOff().size())
                        .thenComparing(ReviewItem.Hanging::key))
                .toList();
    }

    /**
     * All open questions, in the order they are asked in.
     *
     * @param hanging what {@link #hanging} found; what has changed or was settled since is left out
     */
    List<ReviewItem> items(List<ReviewItem.Hanging> hanging) {
        List<ReviewItem> all = new ArrayList<>(decisions());
        hanging.stream().filter(this::stillOpen).forEach(all::add);
        return all;
    }

    private List<ReviewItem> decisions() {
        return identity.subjects(RDF.Nodes.type, Col.MergeDecision).stream()
                .filter(decision -> unsure(decision) || newcomers(decision) > 0)
                .sorted(Comparator.comparing((Node decision) -> !touchesVerified(decision))
                        .thenComparing(this::distance)
                        .thenComparing(Node::getURI))
                .<ReviewItem>map(decision -> new ReviewItem.Decided(decision, why(decision)))
                .toList();
    }

    private boolean unsure(Node decision) {
        return identity.contains(decision, Col.decidedBy, Col.Rules) && distance(decision) < SURE - 0.5;
    }

    private String why(Node decision) {
        long newcomers = newcomers(decision);
        if (newcomers > 0) {
            return "a person has decided about part of it, and nobody about " + Words.count(newcomers, "member");
        }
        boolean open = identity.contains(decision, Col.decision, Col.Undecided);
        String unsure = open ? "the rules left it open" : "the rules are not sure";
        return touchesVerified(decision) ? unsure + ", and a person has decided about one of them" : unsure;
    }

    private boolean touchesVerified(Node decision) {
        return identity.objects(decision, Col.about).stream().anyMatch(verified::contains);
    }

    /** How many members something has that a person decided about, and that the person said nothing of. */
    private long newcomers(Node decision) {
        if (!identity.contains(decision, Col.decision, Col.Merged)) {
            return 0;
        }
        return identity.objects(decision, Col.about).stream()
                .filter(verified::contains)
                .flatMap(entity -> Stream.concat(
                        assignments.recordsOfWork(entity).stream(), assignments.mentionsOf(entity).stream()))
                .filter(member -> !decidedAbout.contains(member))
                .count();
    }

    /** How far from a coin's toss the rules were; nothing for a question they left open. */
    private double distance(Node decision) {
        if (identity.contains(decision, Col.decision, Col.Undecided)) {
            return 0;
        }
        double confidence =
                identity.text(decision, Col.confidence).map(Double::parseDouble).orElse(0.5);
        return Math.abs(confidence - 0.5);
    }

    private boolean stillOpen(ReviewItem.Hanging item) {
        Optional<Cluster> now =
                clusters.of(item.cluster().kind(), item.cluster().entity());
        List<List<Node>> sides = item.sides();
        boolean vouched = inForce.stream()
                .filter(constraint -> constraint.verdict() == Verdict.MERGED)
                .anyMatch(constraint -> members(constraint).anyMatch(sides.get(0)::contains)
                        && members(constraint).anyMatch(sides.get(1)::contains));
        return !vouched && now.filter(item.cluster()::equals).isPresent();
    }
}
