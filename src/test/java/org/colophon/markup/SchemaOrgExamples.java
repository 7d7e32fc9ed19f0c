package org.colophon.markup;

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
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.jsonld.JsonLdReader;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.jsoup.Jsoup;

/**
 * schema.org's own examples: where one is given as microdata, RDFa and JSON-LD, the three must state the same. White
 * space, the two spellings of the vocabulary's address and literal types (which each syntax has rules of its own
 * for) do not count.
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
                        : Pattern.compile("(?m)^TYPES:").splitAsStream(SharedCorpus.text(file)).skip(1)
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
                            + (markup ? "; JSON-LD differs)" : json.isIsomorphicWith(rdfa) ? "; microdata differs)"
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
        return plain(JsonLdReader.read(Jsoup.parse(example.json(), BASE)));
    }

    private static Graph plain(Statements statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        statements.list().stream()
                .filter(statement -> !statement.predicate().getURI().endsWith("usesVocabulary"))
                .forEach(statement -> graph.add(Triple.create(
                        plain(statement.subject()), plain(statement.predicate()), plain(statement.object()))));
        return graph;
    }

    private static Node plain(Node node) {
        if (node.isURI()) {
            return NodeFactory.createURI(node.getURI().replaceFirst("^https?://schema\\.org/", "http://schema.org/"));
        }
        return node.isLiteral()
                ? NodeFactory.createLiteralString(
                        node.getLiteralLexicalForm().strip().replaceAll("\\s+", " "))
                : node;
    }
}
