package org.colophon.markup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.jsonld.JsonLdReader;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Pages with the N-Quads or the items of microdata that must come out, each page or item a case, and
 * pages whose JSON-LD has slips. The expectations name the vocabulary of items without a type after
 * schema.org and list each page's items, both of which no rule of W3C asks for; neither counts here.
 */
final class Any23Samples {
    private static final String BASE = "http://bob.example.com/";
    private static final Pattern SOURCE = Pattern.compile("<!-- Original page source: (https://\\S+) -->");

    private Any23Samples() {}

    static Score score(Path folder) {
        Score score = new Score("any23 samples");
        Path resources = folder.resolve("test-resources/src/test/resources");
        for (String ending : new String[] {"-expected.nquads", "-expected.nq"}) {
            for (Path expected : SharedCorpus.files(resources, ending)) {
                Path page = Path.of(expected.toString().replace(ending, ".html"));
                if (Files.exists(page)) {
                    String html = SharedCorpus.text(page);
                    Matcher source = SOURCE.matcher(html);
                    Document document = Jsoup.parse(html, source.find() ? source.group(1) : BASE);
                    boolean rdfa = page.toString().contains("/rdfa/");
                    Graph found = plain(rdfa ? RdfaReader.read(document) : MicrodataReader.read(document));
                    Graph wanted = expected(SharedCorpus.text(expected));
                    score.count(
                            resources.relativize(page) + " (" + found.size() + " triples, " + wanted.size()
                                    + " expected)",
                            wanted.isIsomorphicWith(found));
                }
            }
        }
        for (Path expected : SharedCorpus.files(resources, "-expected.properties")) {
            Properties items = new Properties();
            try {
                items.load(new StringReader(SharedCorpus.text(expected)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Path page = Path.of(expected.toString().replace("-expected.properties", ".html"));
            Any23Items found = Any23Items.of(Jsoup.parse(SharedCorpus.text(page), BASE));
            for (String key : new TreeSet<>(items.stringPropertyNames())) {
                if (key.startsWith("result")) {
                    score.count(
                            resources.relativize(page) + " item " + key.substring("result".length()),
                            found.has(JSON.parse(items.getProperty(key))));
                }
            }
        }
        slips(score, resources);
        return score;
    }

    /** Pages whose JSON-LD has slips that are to be mended. */
    private static void slips(Score score, Path resources) {
        for (Path page : SharedCorpus.files(resources, ".html")) {
            if (page.getFileName().toString().startsWith("html-jsonld-")) {
                Statements found = JsonLdReader.read(Jsoup.parse(SharedCorpus.text(page), BASE));
                score.count(
                        resources.relativize(page) + " " + found.problems(),
                        found.problems().stream().noneMatch(problem -> problem.contains("no JSON")));
            }
        }
    }

    private static Graph expected(String quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(quads))
                .lang(Lang.NQUADS)
                .checking(false)
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        if (!triple.getPredicate().getURI().endsWith("microdata#item")) {
                            graph.add(plain(triple));
                        }
                    }

                    @Override
                    public void quad(Quad quad) {
                        triple(quad.asTriple());
                    }
                });
        return graph;
    }

    private static Graph plain(Statements statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        statements.list().forEach(statement -> graph.add(plain(statement.triple())));
        return graph;
    }

    private static Triple plain(Triple triple) {
        Node object = triple.getObject();
        return Triple.create(
                triple.getSubject(),
                NodeFactory.createURI(triple.getPredicate().getURI().replace(BASE + "#", "http://schema.org/")),
                object.isLiteral()
                        ? NodeFactory.createLiteralString(
                                object.getLiteralLexicalForm().replaceAll("[\\s\\u00a0]+", ""))
                        : object);
    }
}
