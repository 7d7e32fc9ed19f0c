package org.colophon.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colophon.markup.ContentDifference.Encoding;
import org.colophon.markup.syntax.CommonForm;
import org.colophon.markup.syntax.Statement;
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.jsonld.JsonLdReader;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.jsoup.Jsoup;

/**
 * schema.org's own examples: where one is given as microdata, RDFa and JSON-LD, the three must state the same once they
 * are in the {@link CommonForm}. How a number is written does not count, nor whether the page itself has a name.
 *
 * <p>Most examples that miss say different things in the three encodings. Which do is told from their sources (see
 * {@link ContentDifference}); where the sources hold the same words in other places, somebody has looked. Everything
 * else is the readers' fault.
 */
final class SchemaOrgExamples {
    private static final String BASE = "http://example.org/page";
    private static final Pattern PART = Pattern.compile("(?m)^(PRE-MARKUP|MICRODATA|RDFA|JSON):\\s*$");
    private static final int LEAST = 60;

    /** How a miss begins that the sources do not explain. */
    static final String OURS = "ours to blame: ";

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
        Properties lookedAt = lookedAt();
        List<String> sources = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (Example example : examples(folder)) {
            Graph microdata = microdata(example);
            Graph rdfa = rdfa(example);
            Graph json = json(example);
            boolean alike = microdata.isIsomorphicWith(rdfa) && microdata.isIsomorphicWith(json);
            if (alike && !microdata.isEmpty()) {
                score.pass();
                continue;
            }
            ContentDifference difference = new ContentDifference(List.of(
                    Encoding.of("microdata", example.microdata(), microdata),
                    Encoding.of("RDFa", example.rdfa(), rdfa),
                    Encoding.of("JSON-LD", example.json(), json)));
            String id = example.name().replaceFirst("^.*?#(\\S+).*$", "$1");
            Optional<String> reason = difference.inTheSources().or(() -> Optional.ofNullable(lookedAt.getProperty(id)));
            reason.ifPresentOrElse(
                    why -> sources.add(example.name() + ": " + why),
                    () -> ours.add(example.name() + ": " + String.join("; ", difference.leaves())));
        }
        sources.forEach(why -> score.miss("different content in the source: " + why));
        ours.forEach(why -> score.miss(OURS + why));
        score.note(String.format(
                "isomorphic %d, different content in the source %d, ours to blame %d",
                score.total() - sources.size() - ours.size(), sources.size(), ours.size()));
        return score;
    }

    private static Properties lookedAt() {
        Properties lookedAt = new Properties();
        try (InputStream in = SchemaOrgExamples.class.getResourceAsStream("examples-looked-at.properties")) {
            lookedAt.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lookedAt;
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
        for (Statement statement : CommonForm.of(statements, BASE).list()) {
            if (!statement.predicate().getURI().endsWith("usesVocabulary")) {
                graph.add(Triple.create(
                        plain(statement.subject(), page), statement.predicate(), plain(statement.object(), page)));
            }
        }
        return graph;
    }

    private static Node plain(Node node, Node page) {
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            boolean number = text.matches("[+-]?\\d{1,15}(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
            return NodeFactory.createLiteralString(
                    number ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text);
        }
        return node.hasURI(BASE) ? page : node;
    }
}
