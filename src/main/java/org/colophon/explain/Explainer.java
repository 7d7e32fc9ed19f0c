package org.colophon.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.vocab.Dct;

/**
 * Says of any entity what is known of it and why: for every fact the pages that print it, word for
 * word, or the rule that concluded it; and the decisions that joined or parted it.
 *
 * <p>It reads only, inside the caller's transaction, and its answers outlive that transaction.
 *
 * <pre>{@code
 * Optional<Explanation> why = store.read(
 *         dataset -> new Explainer(dataset, store.iris()).explain(store.iris().id("work", "w1a2b3")));
 * }</pre>
 */
public final class Explainer {

    /** Enough to show the first by label; the rest is counted. */
    private static final int MOST_LABELLED = 1000;

    private final Homes homes;
    private final Labels labels;
    private final ClaimFinder finder;
    private final SourceReader sources;
    private final Decisions decisions;
    private final NameLookup lookup;

    public Explainer(DatasetGraph dataset, Iris iris) {
        this.homes = new Homes(dataset, iris);
        this.labels = new Labels(homes);
        this.finder = new ClaimFinder(dataset, iris, homes);
        this.sources = new SourceReader(dataset, iris, labels);
        this.decisions = new Decisions(finder, labels);
        this.lookup = new NameLookup(homes, iris);
    }

    /** What to call things. */
    public Labels labels() {
        return labels;
    }

    /**
     * Explains an entity; where it was merged into another, that other one.
     *
     * @param asked the IRI of a work, a person, a record, a decision …
     * @return empty if the store knows nothing of it
     */
    public Optional<Explanation> explain(Node asked) {
        Optional<Node> survivor = survivor(asked);
        Node entity = survivor.orElse(asked);
        if (!known(entity)) {
            return Optional.empty();
        }
        String kind = homes.kind(entity).orElseThrow();
        return Optional.of(new Explanation(
                labels.of(entity),
                survivor.map(s -> asked),
                kind,
                facts(entity, kind),
                decisions.about(entity, kind),
                incoming(entity)));
    }

    /** Whether the store says anything of an IRI, redirects apart. */
    public boolean known(Node entity) {
        return homes.of(entity).stream().anyMatch(graph -> graph.contains(entity, Node.ANY, Node.ANY));
    }

    /** What an IRI was replaced by, at the end of all redirects; empty if it was not replaced. */
    public Optional<Node> survivor(Node entity) {
        Set<Node> seen = new HashSet<>(Set.of(entity));
        Node last = entity;
        for (Optional<Node> next = replacement(last); next.isPresent(); next = replacement(last)) {
            if (!seen.add(next.get())) {
                return Optional.empty();
            }
            last = next.get();
        }
        return last.equals(entity) ? Optional.empty() : Optional.of(last);
    }

    /**
     * Finds entities by what a person would type.
     *
     * @param nameOrIri an IRI, whole or relative ({@code id/work/…}, {@code work/…}); or exactly a
     *     name, a variant of one, or a title, upper or lower case
     * @return all that fit, in the order of their IRIs; an IRI fits alone
     */
    public List<Node> find(String nameOrIri) {
        Optional<Node> named = lookup.asIri(nameOrIri)
                .filter(iri -> known(iri) || survivor(iri).isPresent());
        return named.isPresent() ? List.of(named.get()) : lookup.byName(nameOrIri);
    }

    private Optional<Node> replacement(Node entity) {
        return homes.registry().objects(entity, Dct.isReplacedBy).stream()
                .filter(Node::isURI)
                .min(ByKey.NATURAL);
    }

    private List<Fact> facts(Node entity, String kind) {
        Backing backing = Backing.of(kind, finder, labels);
        Comparator<Triple> order = Comparator.comparing(Triple::getPredicate, PropertyOrder.TELLING_FIRST)
                .thenComparing(triple -> backing.place(triple).orElse(Integer.MAX_VALUE))
                .thenComparing(triple -> labels.of(triple.getObject()).label())
                .thenComparing(Triple::getObject, ByKey.NATURAL);
        return homes.about(entity).stream()
                .sorted(order)
                .map(triple -> fact(triple, kind, backing))
                .toList();
    }

    private Fact fact(Triple triple, String kind, Backing backing) {
        Node value = triple.getObject();
        List<Claim> claims = backing.behind(triple);
        List<Source> told = claims.stream()
                .limit(Fact.MOST_SOURCES)
                .map(claim -> sources.read(claim, value))
                .toList();
        Optional<Named> label = value.isLiteral() ? Optional.empty() : Optional.of(labels.of(value));
        Optional<String> rule =
                claims.isEmpty() ? Optional.of(Rules.of(triple.getPredicate(), kind)) : Optional.empty();
        return new Fact(triple.getPredicate(), value, label, told, claims.size(), rule);
    }

    private List<IncomingLinks> incoming(Node entity) {
        Map<Node, List<Node>> byProperty = new TreeMap<>(PropertyOrder.TELLING_FIRST);
        homes.pointingTo(entity)
                .forEach(triple -> byProperty
                        .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                        .add(triple.getSubject()));
        return byProperty.entrySet().stream()
                .map(links -> incoming(links.getKey(), links.getValue()))
                .toList();
    }

    private IncomingLinks incoming(Node property, List<Node> subjects) {
        List<Named> first = subjects.stream()
                .sorted(ByKey.NATURAL)
                .limit(MOST_LABELLED)
                .map(subject -> Homes.JOINING.contains(property) ? labels.withPlace(subject) : labels.of(subject))
                .sorted(Comparator.comparing(Named::label).thenComparing(Named::node, ByKey.NATURAL))
                .limit(IncomingLinks.MOST_SUBJECTS)
                .toList();
        return new IncomingLinks(property, first, subjects.size());
    }
}
