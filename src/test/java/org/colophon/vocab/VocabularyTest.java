package org.colophon.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants and the ontology are two spellings of one thing. */
class VocabularyTest {
    private static final Graph TERMS = Ontology.terms();
    private static final List<Class<?>> CLASSES = List.of(
            Col.class,
            Wemi.class,
            Dct.class,
            Foaf.class,
            Skos.class,
            OrgTerms.class,
            Prov.class,
            Pav.class,
            Oa.class,
            Vivo.class,
            Fabio.class,
            Bibo.class,
            Pso.class,
            SchemaOrg.class,
            Owl.class,
            Void.class,
            Dcat.class);

    @Test
    void everyConstantIsATermOfTheOntologyAndEveryTermHasAConstant() {
        assertThat(new TreeSet<>(constants(Col.class).values())).isEqualTo(ownTerms());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("classes")
    void constantsAreCalledWhatTheirTermsAreCalled(Class<?> vocabulary) throws ReflectiveOperationException {
        String namespace = (String) vocabulary.getField("NS").get(null);
        constants(vocabulary)
                .forEach((name, iri) -> assertThat(iri).isEqualTo(namespace + name.replaceFirst("_$", "")));
        assertThat(Prefixes.all()).containsValue(namespace);
    }

    static List<Class<?>> classes() {
        return CLASSES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ownTerms")
    void everyTermIsExplained(String term) {
        Node node = node(term);
        assertThat(values(node, RDFS.Nodes.label))
                .as("labels")
                .hasSize(1)
                .allMatch(l -> "en".equals(l.getLiteralLanguage()));
        assertThat(values(node, RDFS.Nodes.comment))
                .as("comments")
                .hasSize(1)
                .allMatch(c -> "en".equals(c.getLiteralLanguage()))
                .allMatch(c -> c.getLiteralLexicalForm().endsWith("."), "ends with a full stop");
        assertThat(values(node, RDFS.Nodes.isDefinedBy))
                .containsExactly(node(Col.NS.substring(0, Col.NS.length() - 1)));
        assertThat(values(node, RDFS.Nodes.domain)).as("domains").hasSizeLessThanOrEqualTo(1);
        assertThat(values(node, RDFS.Nodes.range)).as("ranges").hasSizeLessThanOrEqualTo(1);
        assertThat(values(node, RDF.Nodes.type)).as("types").isNotEmpty();
    }

    @Test
    void classesBeginWithACapitalAndPropertiesDoNot() {
        for (String term : ownTerms()) {
            boolean property = values(node(term), RDF.Nodes.type).stream()
                    .anyMatch(t -> Set.of(
                                    OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(), RDF.Nodes.Property)
                            .contains(t));
            char first = term.charAt(Col.NS.length());
            assertThat(Character.isLowerCase(first)).as(term).isEqualTo(property);
        }
    }

    @Test
    void theOntologyUsesNoTermOfItsOwnThatItDoesNotDefine() {
        Set<String> own = ownTerms();
        for (Graph graph : List.of(TERMS, Ontology.alignments(), Ontology.shapes())) {
            Set<String> used = graph.stream()
                    .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                    .filter(n -> n.isURI() && n.getURI().startsWith(Col.NS))
                    .map(Node::getURI)
                    .collect(Collectors.toSet());
            assertThat(own).containsAll(used);
        }
    }

    @Test
    void onePrefixStandsForOneNamespace() {
        assertThat(Prefixes.all().values()).doesNotHaveDuplicates();
        assertThat(Prefixes.all().keySet())
                .containsExactly(
                        "col", "wemi", "dcterms", "foaf", "skos", "org", "prov", "pav", "oa", "vivo", "fabio", "bibo",
                        "pso", "schema", "rdf", "rdfs", "xsd", "owl", "void", "dcat");
        assertThat(Prefixes.mapping().getNsPrefixMap()).isEqualTo(Prefixes.all());
        assertThatThrownBy(() -> Prefixes.all().put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theOntologyFilesUseTheSamePrefixes() {
        for (Graph graph : List.of(TERMS, Ontology.alignments(), Ontology.shapes())) {
            graph.getPrefixMapping().getNsPrefixMap().forEach((prefix, namespace) -> {
                if (Prefixes.all().containsKey(prefix)) {
                    assertThat(namespace).isEqualTo(Prefixes.all().get(prefix));
                }
            });
        }
    }

    private static Map<String, String> constants(Class<?> vocabulary) {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : Arrays.asList(vocabulary.getFields())) {
            if (field.getType() == Node.class && Modifier.isStatic(field.getModifiers())) {
                constants.put(field.getName(), value(field).getURI());
            }
        }
        return constants;
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static Set<String> ownTerms() {
        return TERMS.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(Triple::getSubject)
                .filter(s -> s.getURI().startsWith(Col.NS))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Node> values(Node subject, Node property) {
        return TERMS.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
