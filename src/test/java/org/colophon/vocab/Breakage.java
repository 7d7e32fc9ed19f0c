package org.colophon.vocab;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.update.UpdateAction;

/** Ways to break a constraint: for each kind of constraint, one change to a graph that it must not accept. */
final class Breakage {
    private static final String DECLARED = "PREFIX col: <" + Col.NS + "> PREFIX dcterms: <" + Dct.NS + "> PREFIX oa: <"
            + Oa.NS + "> PREFIX org: <" + OrgTerms.NS + "> PREFIX : <http://example.org/id/> ";

    /** Constraints that tie several properties together are broken by hand: shape and constraint to an update. */
    private static final Map<String, String> BY_HAND = Map.of(
            "WorkPositions Or", "INSERT DATA { :part col:authorPosition 2 }",
            "MembershipSaysSomething Or", "DELETE WHERE { :job org:organization ?place ; org:role ?role }",
            "RecordShowsAbstract Or", "DELETE WHERE { :record dcterms:abstract ?any }",
            "RecordLacksAbstract Or", "INSERT DATA { :record2 dcterms:abstract 'Here I am.' }",
            "work-creators Equals", "DELETE DATA { :work dcterms:creator :ben }",
            "supervision-supervisee Disjoint", "INSERT DATA { :phd col:supervisee :ben }",
            "curation-rightMember Disjoint", "INSERT DATA { :ruling col:rightMember :mention }",
            "judgement-right Disjoint", "INSERT DATA { :opinion col:rightMember :mention }",
            "position-start LessThanOrEquals", "INSERT DATA { :position oa:start 99 }");

    /** All others by adding one value that the constraint forbids. */
    private static final Map<String, Function<Node, Node>> BY_ADDING = Map.ofEntries(
            Map.entry("Datatype", old -> NodeFactory.createLiteralDT("x", XSDDatatype.XSDanyURI)),
            Map.entry("Or", old -> NodeFactory.createLiteralDT("x", XSDDatatype.XSDanyURI)),
            Map.entry("NodeKind", old -> NodeFactory.createBlankNode()),
            Map.entry("Class", old -> NodeFactory.createURI("http://example.org/stranger")),
            Map.entry("In", old -> NodeFactory.createURI("http://example.org/stranger")),
            Map.entry("Pattern", old -> NodeFactory.createLiteralString("!")),
            Map.entry("MinLength", old -> NodeFactory.createLiteralString("")),
            Map.entry("MinInclusive", old -> NodeFactory.createLiteralDT("-1", XSDDatatype.XSDinteger)),
            Map.entry("MaxInclusive", old -> NodeFactory.createLiteralDT("99999", XSDDatatype.XSDinteger)),
            Map.entry("UniqueLang", old -> NodeFactory.createLiteralLang("another", old.getLiteralLanguage())),
            Map.entry("MaxCount", old -> NodeFactory.createURI("http://example.org/one-more")));

    private static final List<String> BY_REMOVING = List.of("MinCount", "HasValue");

    private Breakage() {}

    /** Whether {@link #apply} knows what to do. */
    static boolean known(Shape shape, String constraint) {
        return BY_HAND.containsKey(name(shape) + " " + constraint)
                || BY_ADDING.containsKey(constraint)
                || BY_REMOVING.contains(constraint);
    }

    static String name(Shape shape) {
        return shape.getShapeNode().getLocalName();
    }

    /** A copy of the graph in which the node itself is wrong: it has lost its IRI. */
    static Graph anonymous(Graph graph, Node focus) {
        Node blank = NodeFactory.createBlankNode();
        Graph broken = GraphFactory.createDefaultGraph();
        graph.stream()
                .map(t -> NodeTransformLib.transform(n -> n.equals(focus) ? blank : n, t))
                .forEach(broken::add);
        return broken;
    }

    /** Changes the graph so that the constraint on the values of the path at the focus node fails. */
    static void apply(Graph graph, Shape shape, String constraint, Node focus, Path path) {
        String update = BY_HAND.get(name(shape) + " " + constraint);
        if (update != null) {
            UpdateAction.parseExecute(DECLARED + update, graph);
            return;
        }
        boolean inverse = path instanceof P_Inverse;
        Node property = ((P_Link) (inverse ? ((P_Inverse) path).getSubPath() : path)).getNode();
        Triple pattern = inverse ? Triple.create(Node.ANY, property, focus) : Triple.create(focus, property, Node.ANY);
        List<Triple> there = graph.find(pattern).toList();
        if (BY_REMOVING.contains(constraint)) {
            there.forEach(graph::delete);
            return;
        }
        Node old = there.isEmpty()
                ? Node.ANY
                : inverse ? there.get(0).getSubject() : there.get(0).getObject();
        Node added = BY_ADDING.get(constraint).apply(old);
        graph.add(inverse ? Triple.create(added, property, focus) : Triple.create(focus, property, added));
    }
}
