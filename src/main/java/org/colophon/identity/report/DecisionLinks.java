package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.identity.Constraint;
import org.colophon.identity.CurationLog;
import org.colophon.identity.Verdict;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** Members that an observation of a decision joins, and members that a person has said to be one. */
final class DecisionLinks implements LinkSource {

    /** The observation that a person decided names all members; which ones were meant stands in the log. */
    private static final String BY_PERSON = "a-person-decided";

    private static final double SURE = 0.95;

    private final GraphView identity;
    private final Map<Node, List<Constraint>> merges = new HashMap<>();

    DecisionLinks(DatasetGraph dataset, Iris iris) {
        this.identity = GraphView.of(dataset, iris.identityGraph());
        for (Constraint constraint : new CurationLog(dataset, iris).inForce()) {
            if (constraint.verdict() == Verdict.MERGED) {
                members(constraint)
                        .forEach(member -> merges.computeIfAbsent(member, m -> new ArrayList<>())
                                .add(constraint));
            }
        }
    }

    private static Stream<Node> members(Constraint constraint) {
        return Stream.concat(constraint.left().stream(), constraint.right().stream());
    }

    @Override
    public List<Link> among(Cluster cluster, List<MemberPair> pairs) {
        Map<Node, Integer> places = new HashMap<>();
        for (int i = 0; i < cluster.size(); i++) {
            places.put(cluster.members().get(i), i);
        }
        Map<MemberPair, Link> found = new LinkedHashMap<>();
        Set<MemberPair> wanted = new HashSet<>(pairs);
        identity.subjects(Col.about, cluster.entity()).stream()
                .filter(decision -> identity.contains(decision, Col.decision, Col.Merged))
                .forEach(decision -> observed(decision, places, wanted, found));
        Set<Constraint> decided = new HashSet<>();
        cluster.members().forEach(member -> decided.addAll(merges.getOrDefault(member, List.of())));
        decided.forEach(constraint ->
                join(places(members(constraint).toList(), places), false, "a person said so", wanted, found));
        return List.copyOf(found.values());
    }

    private void observed(
            Node decision, Map<Node, Integer> places, Set<MemberPair> wanted, Map<MemberPair, Link> found) {
        boolean sure = identity.text(decision, Col.confidence)
                .filter(confidence -> Double.parseDouble(confidence) >= SURE)
                .isPresent();
        for (Node item : identity.objects(decision, Col.restsOn)) {
            if (identity.text(item, Col.signal).filter(BY_PERSON::equals).isPresent()) {
                continue;
            }
            Optional<Double> bits = identity.text(item, Col.bits).map(Double::parseDouble);
            boolean weak = bits.map(value -> value < Link.SURE_BITS).orElse(!sure);
            if (bits.isEmpty() || bits.get() > 0) {
                String words = identity.text(item, Dct.description).orElse("");
                join(places(identity.objects(item, Col.compares), places), weak, words, wanted, found);
            }
        }
    }

    private static List<Integer> places(List<Node> members, Map<Node, Integer> places) {
        return members.stream()
                .filter(places::containsKey)
                .map(places::get)
                .distinct()
                .sorted()
                .toList();
    }

    private static void join(
            List<Integer> members, boolean weak, String words, Set<MemberPair> wanted, Map<MemberPair, Link> found) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                MemberPair pair = new MemberPair(members.get(i), members.get(j));
                if (wanted.contains(pair)) {
                    Link link = new Link(pair.a(), pair.b(), weak, words);
                    found.merge(pair, link, (old, fresh) -> old.weak() && !fresh.weak() ? fresh : old);
                }
            }
        }
    }
}
