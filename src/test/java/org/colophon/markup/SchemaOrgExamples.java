package org.colophon.markup;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Statement;
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.jsonld.JsonLdReader;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.jsoup.Jsoup;

/**
 * schema.org's own examples: where one is given as microdata, RDFa and JSON-LD, the three must state the same. White
 * space, the two spellings of the vocabulary's address, and what the syntaxes have rules of their own for do not
 * count: literal types, how a number is written, whether an address is a text or an IRI, additional types, and whether
 * the page itself has a name.
 */
final class SchemaOrgExamples {
    private static final String BASE = "http://example.org/page";
    private static final Pattern PART = Pattern.compile("(?m)^(PRE-MARKUP|MICRODATA|RDFA|JSON):\\s*$");
    private static final int LEAST = 60;

    private SchemaOrgExamples() {}

    record Example(String name, String microdata, String rdfa, String json) {}

    static List<Example> examples(Path folder) {
        return SharedCorpus.files(folder.resolve("data"), ".txt").stream()
                .flatMap(file -> SharedCorpus.text(file).lines().count() == 0
                        ? java.util.stream.Stream.<Example>empty()
                        : Pattern.compile("(?m)^TYPES:")
                                .splitAsStream(SharedCorpus.text(file))
                                .skip(1)
                                .flatMap(text -> example(file.getFileName().toString(), text).stream()))
                .toList();
    }

    private static Optional<Example> example(String file, String text) {
        Map<String, String> parts = new HashMap<>();
        Matcher part = PART.matcher(text);
        String name = "";
        int start = 0;
        while (part.find()) {
            parts.put(name, text.substring(start, part.start()));
            name = part.group(1);
            start = part.end();
        }
        parts.put(name, text.substring(start));
        boolean complete = List.of("MICRODATA", "RDFA", "JSON").stream()
                .allMatch(key -> parts.getOrDefault(key, "").strip().length() >= LEAST);
        String types = parts.getOrDefault("", "").strip().lines().findFirst().orElse("");
        String id = file + " " + types.split(",")[0];
        return complete
                ? Optional.of(new Example(id, parts.get("MICRODATA"), parts.get("RDFA"), parts.get("JSON")))
                : Optional.empty();
    }

    static Score score(Path folder) {
        Score score = new Score("schema.org examples, three encodings alike");
        for (Example example : examples(folder)) {
            Graph microdata = microdata(example);
            Graph rdfa = rdfa(example);
            Graph json = json(example);
            boolean markup = microdata.isIsomorphicWith(rdfa);
            boolean all = markup && microdata.isIsomorphicWith(json);
            score.count(
                    example.name() + " (" + microdata.size() + ", " + rdfa.size() + ", " + json.size() + " triples"
                            + (markup
                                    ? "; JSON-LD differs)"
                                    : json.isIsomorphicWith(rdfa)
                                            ? "; microdata differs)"
                                            : json.isIsomorphicWith(microdata) ? "; RDFa differs)" : "; all differ)"),
                    all && !microdata.isEmpty());
        }
        return score;
    }

    static Graph microdata(Example example) {
        return plain(MicrodataReader.read(Jsoup.parse(example.microdata(), BASE)));
    }

    static Graph rdfa(Example example) {
        return plain(RdfaReader.read(Jsoup.parse(example.rdfa(), BASE)));
    }

    static Graph json(Example example) {
        return plain(
                example.json().contains("<script")
                        ? JsonLdReader.read(Jsoup.parse(example.json(), BASE))
                        : JsonLdReader.read(example.json(), BASE));
    }

    private static Graph plain(Statements statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node page = NodeFactory.createBlankNode();
        for (Statement statement : statements.list()) {
            Node object = plain(statement.object(), page);
            String predicate = plain(statement.predicate(), page).getURI();
            boolean type = predicate.endsWith("/additionalType") && object.isURI();
            if (!predicate.endsWith("usesVocabulary")) {
                graph.add(Triple.create(
                        plain(statement.subject(), page),
                        type ? RDF.type.asNode() : NodeFactory.createURI(predicate),
                        object));
            }
        }
        return graph;
    }

    private static Node plain(Node node, Node page) {
        if (node.isBlank()) {
            return node;
        }
        if (node.isURI()) {
            String address = node.getURI().replaceFirst("^https?://schema\\.org/", "http://schema.org/");
            return address.equals(BASE) ? page : NodeFactory.createURI(address);
        }
        String text = node.getLiteralLexicalForm().strip().replaceAll("\\s+", " ");
        if (text.matches("https?://[^ ]+")) {
            return plain(NodeFactory.createURI(text), page);
        }
        boolean number = text.matches("[+-]?\\d{1,15}(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
        return NodeFactory.createLiteralString(
                number ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text);
    }
}
