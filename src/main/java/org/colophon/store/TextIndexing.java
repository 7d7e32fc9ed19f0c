package org.colophon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.analyzer.ConfigurableAnalyzer;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.NIOFSDirectory;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Skos;

/** The text index beside the triples: the names, titles and abstracts of the consolidated view. */
final class TextIndexing {

    private static final String LABEL_FIELD = "label";
    private static final String ABSTRACT_FIELD = "abstract";
    private static final List<Node> LABELS =
            List.of(Dct.title, Foaf.name, Col.nameVariant, Skos.prefLabel, Skos.altLabel);

    private TextIndexing() {}

    /** Wraps a dataset so that every change of its default graph is followed by the index. */
    static TextIndexed over(DatasetGraph triples, Path folder) throws IOException {
        Files.createDirectories(folder);
        TextIndexConfig config = new TextIndexConfig(definition());
        config.setAnalyzer(new ConfigurableAnalyzer(
                TextVocab.NS + "StandardTokenizer",
                List.of(TextVocab.NS + "LowerCaseFilter", TextVocab.NS + "ASCIIFoldingFilter")));
        config.setValueStored(true);
        TextIndex index = TextDatasetFactory.createLuceneIndex(new NIOFSDirectory(folder), config);
        return new TextIndexed(
                TextDatasetFactory.create(triples, index, true, new DefaultGraphOnly(triples, index)), index);
    }

    /** Whether the index holds the values of a property. */
    static boolean isText(Node property) {
        return LABELS.contains(property) || property.equals(Dct.abstract_);
    }

    /** A dataset whose text is indexed, and the index. */
    record TextIndexed(DatasetGraph dataset, TextIndex index) {}

    /** Without a {@code uid} field, text that was deleted from the graph would stay findable. */
    private static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition("iri", LABEL_FIELD);
        definition.setUidField("uid");
        definition.setGraphField("graph");
        definition.setLangField("lang");
        for (Node label : LABELS) {
            definition.set(LABEL_FIELD, label);
        }
        definition.set(ABSTRACT_FIELD, Dct.abstract_);
        return definition;
    }

    /**
     * Claims repeat what the consolidated view says: indexing both would find everything twice. The
     * default graph has two names, of which a text query knows one.
     */
    private static final class DefaultGraphOnly extends TextDocProducerTriples {
        private final DatasetGraph triples;

        DefaultGraphOnly(DatasetGraph triples, TextIndex index) {
            super(index);
            this.triples = triples;
        }

        @Override
        public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
            if (graph == null || Quad.isDefaultGraph(graph)) {
                super.change(action, Quad.defaultGraphNodeGenerated, subject, predicate, object);
                if (action == TextQuadAction.DELETE && LABELS.contains(predicate)) {
                    keepOtherLabels(subject, predicate, object);
                }
            }
        }

        /** All labels share a field: deleting a text took it from the index though another label still says it. */
        private void keepOtherLabels(Node subject, Node deleted, Node text) {
            for (Node label : LABELS) {
                if (!label.equals(deleted) && triples.contains(Quad.defaultGraphIRI, subject, label, text)) {
                    super.change(TextQuadAction.ADD, Quad.defaultGraphNodeGenerated, subject, label, text);
                    return;
                }
            }
        }
    }
}
