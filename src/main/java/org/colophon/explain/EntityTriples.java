package org.colophon.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.Vivo;
import org.colophon.vocab.Wemi;

/**
 * The triples to hand out for an entity: its own, those of what belongs to it (contributions,
 * memberships, an annotation's selectors), and a label for everything they link to.
 */
public final class EntityTriples {

    /** What these point to is part of the thing that points. */
    private static final Set<Node> OWNING = Set.of(Col.contribution, Col.restsOn, Col.statement, Col.supervisorMention);

    /** What points with these is part of the thing pointed to. */
    private static final Set<Node> OWNED =
            Set.of(OrgTerms.member, Col.supervisee, Col.supervisor, Vivo.relates, Wemi.expresses);

    private final Homes homes;

    public EntityTriples(DatasetGraph dataset, Iris iris) {
        this.homes = new Homes(dataset, iris);
    }

    /** The triples of an entity, each once, in no particular order; empty if nothing is known of it. */
    public Set<Triple> of(Node entity) {
        Set<Triple> triples = new LinkedHashSet<>();
        Set<Node> described = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(entity));
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (described.add(next)) {
                add(next, entity, triples, open);
            }
        }
        for (Node owning : OWNED) {
            homes.consolidated().subjects(owning, entity).stream()
                    .filter(described::add)
                    .forEach(owned -> triples.addAll(homes.about(owned)));
        }
        label(triples, described);
        return triples;
    }

    private void add(Node node, Node entity, Set<Triple> triples, Deque<Node> open) {
        // A part of an evidence or a decision lives where the whole does, whatever its own IRI looks like.
        for (GraphView graph : homes.of(entity)) {
            for (Triple triple : graph.about(node)) {
                triples.add(triple);
                if (owns(triple, entity)) {
                    open.add(triple.getObject());
                }
            }
        }
    }

    private static boolean owns(Triple triple, Node entity) {
        Node object = triple.getObject();
        return object.isURI()
                && (OWNING.contains(triple.getPredicate()) || object.getURI().startsWith(entity.getURI() + "/"));
    }

    private void label(Set<Triple> triples, Set<Node> described) {
        for (Triple triple : List.copyOf(triples)) {
            Node linked = triple.getObject();
            if (linked.isURI()
                    && !described.contains(linked)
                    && homes.kind(linked).isPresent()) {
                triples.addAll(names(linked));
            }
        }
    }

    private List<Triple> names(Node linked) {
        return Labels.NAMING.stream()
                .flatMap(property -> homes.consolidated().triples(linked, property, Node.ANY).stream())
                .toList();
    }
}
