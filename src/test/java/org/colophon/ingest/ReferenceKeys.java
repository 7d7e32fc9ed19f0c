package org.colophon.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.Skos;
import org.colophon.vocab.Vivo;
import org.colophon.vocab.Wemi;

/**
 * A graph's keys replaced by what they stand for, as far as the hand-made reference goes, which has
 * no registry, no profiles and no supervisors' mentions: a person is known by the names in author
 * lists and the pages about the person, or else by name; what has a name, by its name.
 */
final class ReferenceKeys {

    private final Iris iris = Iris.under(Iris.DEFAULT_BASE);
    private final GraphView view;
    private final GraphView identity;
    private final Map<String, String> captures;
    private final Map<Node, String> names = new HashMap<>();

    /** How a question was judged. */
    record Verdict(Node decision, double confidence) {}

    /**
     * @param captures the keys of captures by what the graph calls them; a capture that is not among
     *     them keeps its name
     */
    ReferenceKeys(DatasetGraph dataset, Map<String, String> captures) {
        this.view = GraphView.ofDefault(dataset);
        this.identity = GraphView.of(dataset, iris.identityGraph());
        this.captures = captures;
    }

    TreeSet<String> defaultGraph() {
        TreeSet<String> lines = new TreeSet<>();
        for (Triple triple : view.triples(Node.ANY, Node.ANY, Node.ANY)) {
            lines.add(name(triple.getSubject()) + " " + name(triple.getPredicate()) + " " + name(triple.getObject()));
        }
        return lines;
    }

    /** Works, versions and people by their members. */
    TreeSet<String> clusters() {
        return Stream.of(Wemi.Work, Wemi.Expression, Foaf.Person)
                .flatMap(type -> view.subjects(RDF.Nodes.type, type).stream())
                .map(this::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Decisions by the works and people they are about. */
    Map<String, Verdict> decisions() {
        Map<String, Verdict> found = new TreeMap<>();
        for (Node decision : identity.subjects(RDF.Nodes.type, Col.MergeDecision)) {
            String about = identity.objects(decision, Col.about).stream()
                    .filter(node -> List.of("work", "person").contains(kind(node)))
                    .map(this::name)
                    .sorted()
                    .collect(Collectors.joining(" and "));
            double confidence =
                    Double.parseDouble(identity.text(decision, Col.confidence).orElseThrow());
            found.put(about, new Verdict(identity.object(decision, Col.decision).orElseThrow(), confidence));
        }
        return found;
    }

    private String name(Node node) {
        String known = names.get(node);
        if (known == null) {
            known = describe(node);
            names.put(node, known);
        }
        return known;
    }

    private String describe(Node node) {
        return switch (kind(node)) {
            case "work" -> "work" + members(Stream.of(node), this::recordsOfWork);
            case "version" -> "version" + members(Stream.of(node), this::records);
            case "person" -> person(node);
            case "contribution" ->
                "contribution(" + names(view.subjects(Col.contribution, node)) + ", "
                        + names(view.objects(node, Col.contributor)) + ")";
            case "membership" ->
                "membership(" + names(view.objects(node, OrgTerms.member)) + ", "
                        + names(view.objects(node, OrgTerms.organization)) + ")";
            case "award" ->
                "award(" + names(view.objects(node, Vivo.relates)) + ", " + names(view.objects(node, RDFS.Nodes.label))
                        + ")";
            case "supervision" ->
                "supervision(" + names(view.objects(node, Col.supervisee)) + ", "
                        + names(view.objects(node, Col.supervisor)) + ")";
            case "venue", "concept" ->
                kind(node) + view.texts(node, Skos.prefLabel).stream().sorted().findFirst();
            case "proceedings" -> kind(node) + view.texts(node, Dct.title);
            case "org" ->
                kind(node) + view.texts(node, Foaf.name).stream().sorted().findFirst();
            default -> FmtUtils.stringForNode(node);
        };
    }

    private String person(Node person) {
        List<String> places = Stream.concat(
                        identity.subjects(Col.mentionOf, person).stream()
                                .filter(mention -> kind(mention).equals("mention")),
                        identity.subjects(Col.pageSubject, person).stream())
                .map(this::local)
                .filter(place -> !place.contains("-s"))
                .sorted()
                .toList();
        return "person" + (places.isEmpty() ? view.texts(person, Foaf.name) : places);
    }

    private Stream<Node> recordsOfWork(Node work) {
        return view.subjects(Wemi.expresses, work).stream().flatMap(this::records);
    }

    private Stream<Node> records(Node version) {
        return identity.subjects(Col.recordOf, version).stream();
    }

    private String members(Stream<Node> of, Function<Node, Stream<Node>> members) {
        return of.flatMap(members).map(this::local).sorted().toList().toString();
    }

    /** A record, mention or capture, by the capture's real key. */
    private String local(Node node) {
        String key = iris.parse(node.getURI()).orElseThrow().key();
        String capture = key.split("-")[0];
        return kind(node) + "/" + captures.getOrDefault(capture, capture) + key.substring(capture.length());
    }

    private String names(List<Node> nodes) {
        return nodes.stream().map(this::name).sorted().collect(Collectors.joining(" "));
    }

    private String kind(Node node) {
        return node.isURI()
                ? iris.parse(node.getURI()).map(Iris.Reference::kind).orElse("")
                : "";
    }
}
