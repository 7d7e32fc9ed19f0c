package org.colophon.markup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.colophon.markup.syntax.rdfa.RdfaReader;
import org.jsoup.Jsoup;

/** W3C's RDFa 1.1 tests for HTML5: every page, the query that must hold of its graph, and whether it must. */
final class RdfaSuite {
    private static final String BASE = "http://rdfa.info/test-suite/test-cases/rdfa1.1/html5/";
    /** What some tests ask beyond the graph that a page states. */
    private static final Map<String, String> OPTIONS = Map.of(
            "rdfagraph=processor", "asks for the processor graph, which only reports on the processing",
            "vocab_expansion=true", "asks for vocabulary expansion, which fetches vocabularies from the network");

    private RdfaSuite() {}

    static Score score(Path folder) {
        Score score = new Score("RDFa 1.1 for HTML5");
        JsonObject manifest = JSON.parse(SharedCorpus.text(folder.resolve("manifest.jsonld")));
        for (JsonValue value : manifest.get("@graph").getAsArray()) {
            JsonObject test = value.getAsObject();
            String number = test.getString("num");
            Path page = folder.resolve("rdfa1.1/" + number + ".html");
            Path query = folder.resolve("rdfa1.1/" + number + ".sparql");
            boolean applies = has(test, "hostLanguages", "html5") && has(test, "versions", "rdfa1.1");
            if (applies && Files.exists(page) && Files.exists(query)) {
                String option = test.hasKey("queryParam") ? test.getString("queryParam") : "";
                boolean expected = test.get("expectedResults").getAsBoolean().value();
                String reason = OPTIONS.getOrDefault(option, "not as expected");
                score.count(
                        number + " " + test.getString("description") + ": " + reason,
                        ask(number, page, query) == expected);
            }
        }
        return score;
    }

    private static boolean ask(String number, Path page, Path query) {
        Graph graph = RdfaReader.read(Jsoup.parse(SharedCorpus.text(page), BASE + number + ".html"))
                .graph();
        try (var execution =
                QueryExecutionFactory.create(SharedCorpus.text(query), ModelFactory.createModelForGraph(graph))) {
            return execution.execAsk();
        }
    }

    private static boolean has(JsonObject test, String key, String word) {
        return test.get(key).getAsArray().stream()
                .anyMatch(value -> value.getAsString().value().equals(word));
    }
}
