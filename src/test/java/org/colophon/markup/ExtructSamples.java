package org.colophon.markup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.MetaTag;
import org.colophon.markup.syntax.Statement;
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.jsonld.JsonLdReader;
import org.colophon.markup.syntax.mf2.MfItem;
import org.colophon.markup.syntax.mf2.MfValue;
import org.colophon.markup.syntax.mf2.MicroformatsReader;
import org.colophon.markup.syntax.microdata.MicrodataReader;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages with the items that must come out, in the JSON of a widely used reader; one case a page and syntax. */
final class ExtructSamples {
    private static final String BASE = "http://www.example.com/index.html";

    private ExtructSamples() {}

    static Score score(Path folder) {
        Score score = new Score("extruct samples");
        for (Path page : SharedCorpus.files(folder, ".html")) {
            String html = SharedCorpus.text(page);
            String stem = page.getFileName().toString().replaceFirst("\\.html$", "");
            String name = folder.relativize(page).toString().replaceFirst("^tests/samples/", "");
            expected(page, stem + ".jsonld").ifPresent(json -> score.count(name + " JSON-LD", jsonLd(html, json)));
            expected(page, stem + ".expanded.json").ifPresent(json -> score.count(name + " RDFa", rdfa(html, json)));
            expected(page, stem + ".json").ifPresent(json -> json(score, name, html, json));
        }
        return score;
    }

    private static void json(Score score, String name, String html, JsonValue json) {
        if (name.contains("opengraph")) {
            score.count(name + " Open Graph", openGraph(html, json));
        } else if (name.contains("dublincore")) {
            score.count(name + " Dublin Core", dublinCore(html, json));
        } else if (name.contains("microformat")) {
            score.count(name + " microformats", microformats(html, json));
        } else if (name.contains("Portfolio") || name.contains("OG_support")) {
            score.count(name + " RDFa", rdfa(html, json));
        } else if (json.isObject()) {
            if (json.getAsObject().hasKey("json-ld")) {
                score.count(name + " JSON-LD", jsonLd(html, json.getAsObject().get("json-ld")));
            }
        } else {
            score.count(name + " microdata", microdata(html, json));
        }
    }

    private static Optional<JsonValue> expected(Path page, String file) {
        Path json = page.resolveSibling(file);
        return Files.exists(json) ? Optional.of(JSON.parseAny(SharedCorpus.text(json))) : Optional.empty();
    }

    private static boolean jsonLd(String html, JsonValue expected) {
        if (expected.isObject() && expected.getAsObject().hasKey("items")) {
            return jsonLd(html, expected.getAsObject().get("items"));
        }
        Graph all = GraphFactory.createDefaultGraph();
        for (JsonValue one : expected.isArray() ? List.copyOf(expected.getAsArray()) : List.of(expected)) {
            if (one.isObject() || one.isArray()) {
                JsonLdReader.read(one.toString(), BASE).list().forEach(s -> all.add(plain(s)));
            }
        }
        Graph found = GraphFactory.createDefaultGraph();
        JsonLdReader.read(document(html)).list().forEach(s -> found.add(plain(s)));
        return all.isIsomorphicWith(found);
    }

    private static Triple plain(Statement s) {
        Node object = s.object();
        return Triple.create(
                s.subject(),
                s.predicate(),
                object.isLiteral()
                        ? NodeFactory.createLiteralString(
                                object.getLiteralLexicalForm().replaceAll("[\\s\\u00a0]+", ""))
                        : object);
    }

    private static boolean rdfa(String html, JsonValue expected) {
        String base = html.contains("lubberman") ? "http://nielslubberman.nl/drupal/" : BASE;
        Statements wanted = JsonLdReader.read(expected.toString(), base);
        return spaceless(wanted).isIsomorphicWith(spaceless(RdfaReader.read(Jsoup.parse(html, base))));
    }

    private static Graph spaceless(Statements statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        statements.list().forEach(s -> graph.add(plain(s)));
        return graph;
    }

    private static Document document(String html) {
        String base = html.contains("<title>My Blog</title>")
                ? "http://blog.example.com/progress-report"
                : html.contains("<title>object element example</title>")
                        ? "http://www.example.com/microdata/test"
                        : BASE;
        return Jsoup.parse(html, base);
    }

    /** Items as that reader has them know no IRIs but texts, and no vocabularies but names of properties. */
    static boolean microdata(String html, JsonValue expected) {
        Statements statements = MicrodataReader.read(document(html));
        Set<String> addresses = statements.list().stream()
                .filter(s -> s.object().isURI())
                .map(s -> s.object().getURI())
                .collect(Collectors.toSet());
        Graph found = GraphFactory.createDefaultGraph();
        for (Statement s : statements.list()) {
            String predicate = s.predicate().getURI();
            boolean type = s.predicate().equals(RDF.type.asNode());
            String name = type ? predicate : predicate.substring(cut(predicate) + 1);
            Node object = s.object().isBlank() || isItem(statements, s.object())
                    ? s.object()
                    : text(s.object().isURI() ? s.object().getURI() : s.object().getLiteralLexicalForm());
            found.add(Triple.create(s.subject(), NodeFactory.createURI("x:" + name), object));
        }
        Graph wanted = GraphFactory.createDefaultGraph();
        expected.getAsArray().forEach(item -> item(item.getAsObject(), wanted, addresses));
        return wanted.isIsomorphicWith(found);
    }

    private static int cut(String predicate) {
        return Math.max(predicate.lastIndexOf('/'), predicate.lastIndexOf('#'));
    }

    private static boolean isItem(Statements statements, Node node) {
        return statements.list().stream().anyMatch(s -> s.subject().equals(node));
    }

    private static Node item(JsonObject item, Graph graph, Set<String> addresses) {
        Node subject = item.hasKey("id")
                ? NodeFactory.createURI(Addresses.resolve(BASE, item.getString("id")))
                : NodeFactory.createBlankNode();
        for (JsonValue type : list(item.get("type"))) {
            graph.add(Triple.create(
                    subject,
                    NodeFactory.createURI("x:" + RDF.type.getURI()),
                    text(type.getAsString().value())));
        }
        if (item.hasKey("properties")) {
            for (var property : item.get("properties").getAsObject().entrySet()) {
                String key = property.getKey();
                Node predicate =
                        NodeFactory.createURI("x:" + (Addresses.isAbsolute(key) ? key.substring(cut(key) + 1) : key));
                for (JsonValue value : list(property.getValue())) {
                    graph.add(Triple.create(subject, predicate, value(value, graph, addresses)));
                }
            }
        }
        return subject;
    }

    private static Node value(JsonValue value, Graph graph, Set<String> addresses) {
        if (value.isObject() && value.getAsObject().hasKey("valueName")) {
            boolean required =
                    value.getAsObject().get("valueRequired").getAsBoolean().value();
            return text((required ? "required " : "") + "name="
                    + value.getAsObject().getString("valueName"));
        }
        if (value.isObject()) {
            return item(value.getAsObject(), graph, addresses);
        }
        String written = value.getAsString().value();
        String resolved = Addresses.resolve(BASE, written);
        return text(addresses.contains(resolved) ? resolved : written);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value.replaceAll("[\\s\\u00a0]+", ""));
    }

    private static List<JsonValue> list(JsonValue value) {
        return value == null ? List.of() : value.isArray() ? List.copyOf(value.getAsArray()) : List.of(value);
    }

    private static boolean openGraph(String html, JsonValue expected) {
        List<String> wanted = new ArrayList<>();
        for (JsonValue item : expected.getAsArray()) {
            item.getAsObject()
                    .get("properties")
                    .getAsArray()
                    .forEach(pair -> wanted.add(
                            pair.getAsArray().get(0).getAsString().value().toLowerCase(Locale.ROOT) + "="
                                    + folded(pair.getAsArray()
                                            .get(1)
                                            .getAsString()
                                            .value())));
        }
        return tags(html).containsAll(wanted);
    }

    private static boolean dublinCore(String html, JsonValue expected) {
        List<String> wanted = new ArrayList<>();
        for (JsonValue item : expected.getAsArray()) {
            for (String part : List.of("elements", "terms")) {
                for (JsonValue value : item.getAsObject().get(part).getAsArray()) {
                    JsonObject tag = value.getAsObject();
                    boolean link = tag.hasKey("rel");
                    wanted.add(tag.getString(link ? "rel" : "name").toLowerCase(Locale.ROOT) + "="
                            + folded(tag.getString(link ? "href" : "content")));
                }
            }
        }
        return tags(html).containsAll(wanted);
    }

    private static Set<String> tags(String html) {
        return MetaTag.of(ScholarlyLanding.page(html, "page").dom().orElseThrow()).stream()
                .map(tag -> tag.name() + "=" + folded(tag.content().value()))
                .collect(Collectors.toSet());
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean microformats(String html, JsonValue expected) {
        List<MfItem> items = MicroformatsReader.read(document(html));
        List<String> wanted =
                list(expected).stream().map(item -> shape(item.getAsObject())).toList();
        return items.stream().map(ExtructSamples::shape).toList().equals(wanted);
    }

    private static String shape(JsonObject item) {
        StringBuilder shape = new StringBuilder(item.get("type").getAsArray().stream()
                .map(type -> type.getAsString().value())
                .sorted()
                .toList()
                .toString());
        item.get("properties").getAsObject().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(property -> {
                    shape.append(property.getKey());
                    for (JsonValue value : list(property.getValue())) {
                        boolean object = value.isObject();
                        String text = object
                                ? value.getAsObject().getString("value")
                                : value.getAsString().value();
                        boolean nested = object && value.getAsObject().hasKey("properties");
                        boolean address = text.startsWith("http") || text.startsWith("/");
                        shape.append('=').append(address ? Addresses.resolve(BASE, text) : folded(text));
                        shape.append(nested ? shape(value.getAsObject()) : "");
                    }
                });
        if (item.hasKey("children")) {
            item.get("children").getAsArray().forEach(child -> shape.append(shape(child.getAsObject())));
        }
        return shape.append(';').toString();
    }

    private static String shape(MfItem item) {
        StringBuilder shape =
                new StringBuilder(item.types().stream().sorted().toList().toString());
        item.properties().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(property -> {
                    shape.append(property.getKey());
                    for (MfValue value : property.getValue()) {
                        shape.append('=').append(folded(value.text()));
                        shape.append(value.item().map(ExtructSamples::shape).orElse(""));
                    }
                });
        item.children().forEach(child -> shape.append(shape(child)));
        return shape.append(';').toString();
    }
}
