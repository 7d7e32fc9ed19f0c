package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.graph.Literals;
import org.colophon.store.GraphEdit;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;

/** The decisions in the identity graph. */
final class DecisionGraph {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final GraphView identity;

    DecisionGraph(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.identity = GraphView.of(dataset, iris.identityGraph());
    }

    /**
     * Puts decisions in the place of all that rest on some records or mentions.
     *
     * @param compared the records and mentions
     * @param entity the entity that a subject has by now
     */
    void replace(Collection<Node> compared, Collection<Decision> decisions, Function<Decision.Subject, Node> entity) {
        Set<Node> stale = new HashSet<>();
        for (Node thing : compared) {
            for (Node item : identity.subjects(Col.compares, thing)) {
                stale.addAll(identity.subjects(Col.restsOn, item));
            }
        }
        replace(stale, decisions, entity);
    }

    /** Puts decisions in the place of all that are about some entities. */
    void replaceAbout(
            Collection<Node> entities, Collection<Decision> decisions, Function<Decision.Subject, Node> entity) {
        Set<Node> stale = new HashSet<>();
        entities.forEach(node -> stale.addAll(identity.subjects(Col.about, node)));
        replace(stale, decisions, entity);
    }

    private void replace(Set<Node> stale, Collection<Decision> decisions, Function<Decision.Subject, Node> entity) {
        List<Triple> existing = stale.stream().flatMap(d -> triples(d).stream()).toList();
        List<Triple> wanted =
                decisions.stream().flatMap(d -> write(d, entity).stream()).toList();
        GraphEdit.replace(dataset, iris.identityGraph(), existing, wanted);
    }

    private List<Triple> triples(Node decision) {
        List<Triple> all = new ArrayList<>(identity.about(decision));
        identity.objects(decision, Col.restsOn).forEach(item -> all.addAll(identity.about(item)));
        return all;
    }

    /** The key follows from what the question is about, so the same question keeps its node. */
    private List<Triple> write(Decision decision, Function<Decision.Subject, Node> entity) {
        String question = decision.about().stream()
                .map(subject -> subject.kind() + " " + local(subject.member()))
                .collect(Collectors.joining(" "));
        Node node = iris.id("decision", MatchKeys.hash(question));
        List<Triple> out = new ArrayList<>();
        out.add(Triple.create(node, RDF.Nodes.type, Col.MergeDecision));
        out.add(Triple.create(node, Col.decision, decision.verdict().term()));
        out.add(Triple.create(node, Col.confidence, Literals.decimal(decision.confidence())));
        out.add(Triple.create(node, Dct.description, Literals.text(decision.reason(), "en")));
        out.add(Triple.create(node, Col.decidedBy, decision.decidedBy()));
        decision.score().ifPresent(score -> out.add(Triple.create(node, Col.score, Literals.decimal(score))));
        decision.about().forEach(subject -> out.add(Triple.create(node, Col.about, entity.apply(subject))));
        int number = 0;
        for (Observation observation : decision.evidence()) {
            number++;
            Node item = NodeFactory.createURI(node.getURI() + "/" + number);
            out.add(Triple.create(node, Col.restsOn, item));
            out.add(Triple.create(item, RDF.Nodes.type, Col.EvidenceItem));
            out.add(Triple.create(item, Col.signal, Literals.string(observation.signal())));
            out.add(Triple.create(item, Dct.description, Literals.text(observation.words(), "en")));
            observation.bits().ifPresent(bits -> out.add(Triple.create(item, Col.bits, Literals.decimal(bits))));
            observation.compares().forEach(thing -> out.add(Triple.create(item, Col.compares, thing)));
        }
        return out;
    }

    private String local(Node member) {
        return member.getURI().substring(iris.base().length());
    }
}
