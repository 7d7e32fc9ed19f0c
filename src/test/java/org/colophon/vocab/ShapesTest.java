package org.colophon.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A well-formed graph passes, and every single constraint notices when it is broken. */
class ShapesTest {
    private static final DatasetGraph CONFORMING =
            RDFDataMgr.loadDatasetGraph("src/test/resources/org/colophon/vocab/conforming.trig");

    /** One constraint of one shape, as reached from a node shape that has targets. */
    record Case(Node kind, Shape root, Shape shape, Constraint constraint) {
        String constraintName() {
            return constraint.getComponent().getLocalName().replace("ConstraintComponent", "");
        }

        @Override
        public String toString() {
            return Breakage.name(root) + " " + Breakage.name(shape) + " " + constraintName();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aWellFormedGraphConforms(Node kind) {
        ValidationReport report = validate(kind, conforming(kind));
        assertThat(report.getEntries()).map(ReportEntry::toString).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aBrokenConstraintIsNoticed(Case broken) {
        assertThat(Breakage.known(broken.shape, broken.constraintName()))
                .as("somebody knows how to break it")
                .isTrue();
        Graph graph = GraphFactory.createDefaultGraph();
        conforming(broken.kind).stream().forEach(graph::add);
        Node focus = focus(broken, graph);
        if (broken.shape instanceof PropertyShape property) {
            Breakage.apply(graph, broken.shape, broken.constraintName(), focus, property.getPath());
        } else if (broken.constraintName().equals("NodeKind")) {
            graph = Breakage.anonymous(graph, focus);
        } else {
            Breakage.apply(graph, broken.shape, broken.constraintName(), focus, null);
        }
        assertThat(validate(broken.kind, graph).getEntries())
                .as(broken.toString())
                .anyMatch(e -> e.source().equals(broken.shape.getShapeNode())
                        && e.sourceConstraintComponent().equals(broken.constraint.getComponent())
                        && !e.message().isEmpty());
    }

    @Test
    void everyShapeIsReachedAndSaysWhatItIsFor() {
        Set<Node> reached = new HashSet<>();
        cases().forEach(c -> reached.addAll(List.of(c.root.getShapeNode(), c.shape.getShapeNode())));
        Graph all = Ontology.shapes();
        List<Node> nodeShapes = subjects(all, SHACL.NodeShape);
        List<Node> propertyShapes = subjects(all, SHACL.PropertyShape);
        assertThat(reached).containsAll(nodeShapes).containsAll(propertyShapes);
        assertThat(nodeShapes)
                .allMatch(s -> all.find(s, Col.appliesTo, Node.ANY).toList().size() == 1);
        assertThat(propertyShapes).allMatch(s -> all.contains(s, SHACL.message, Node.ANY));
        assertThat(propertyShapes).allMatch(s -> all.contains(s, SHACL.severity, Node.ANY));
    }

    @Test
    void theReferenceGraphConformsButForTypesItLeavesOut() {
        Path reference = Stream.of("../shared", "../../shared")
                .map(p -> Path.of(p, "gold", "reference.trig"))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("none"));
        assumeTrue(Files.exists(reference), "there is no reference graph beside the project");
        Graph graph = RDFDataMgr.loadDatasetGraph(reference.toString()).getDefaultGraph();
        // Known differences: some organizations and the role have no type there.
        typeObjects(graph, OrgTerms.organization, Foaf.Organization);
        typeObjects(graph, OrgTerms.role, Skos.Concept);
        assertThat(validate(Col.DefaultGraph, graph).getEntries())
                .map(ReportEntry::toString)
                .isEmpty();
    }

    static List<Node> kinds() {
        return subjects(Ontology.terms(), Col.GraphKind);
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Node kind : kinds()) {
            for (Shape root : Shapes.parse(Ontology.shapesFor(kind)).getTargetShapes()) {
                root.getConstraints().forEach(c -> cases.add(new Case(kind, root, root, c)));
                for (PropertyShape property : root.getPropertyShapes()) {
                    property.getConstraints().forEach(c -> cases.add(new Case(kind, root, property, c)));
                }
            }
        }
        return cases;
    }

    /** A node with a value for the shape to look at; where the shape forbids any value, a node without one. */
    private static Node focus(Case broken, Graph graph) {
        List<Node> targets = broken.root.getTargets().stream()
                .flatMap(t -> t.getFocusNodes(graph).stream())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        return targets.stream()
                .filter(n -> has(graph, n, broken.shape))
                .findFirst()
                .orElseGet(() -> {
                    assertThat(broken.constraintName())
                            .as("the well-formed graph has no value for " + broken)
                            .isEqualTo("MaxCount");
                    return targets.isEmpty() ? NodeFactory.createURI("http://example.org/id/any") : targets.get(0);
                });
    }

    private static boolean has(Graph graph, Node node, Shape shape) {
        if (!(shape instanceof PropertyShape property)) {
            return true;
        }
        return PathEval.eval(graph, node, property.getPath(), null).hasNext();
    }

    private static Graph conforming(Node kind) {
        return kind.equals(Col.DefaultGraph) ? CONFORMING.getDefaultGraph() : CONFORMING.getGraph(kind);
    }

    private static ValidationReport validate(Node kind, Graph graph) {
        return ShaclValidator.get().validate(Shapes.parse(Ontology.shapesFor(kind)), graph);
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static void typeObjects(Graph graph, Node property, Node type) {
        for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
            graph.add(triple.getObject(), RDF.Nodes.type, type);
        }
    }
}
