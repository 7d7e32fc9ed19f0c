package org.colophon.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers come in every format that fits, and a clear word where one does not. */
class QueryRunnerTest {
    private static final String ROWS =
            "SELECT ?s ?n { VALUES (?s ?n) { (<http://purl.org/dc/terms/title> 1) (UNDEF 'é\\u001B[2J\\n') } }";
    private static final String GRAPH = "CONSTRUCT WHERE { ?s <http://xmlns.com/foaf/0.1/name> 'Ben Cole' }";

    private static String answer(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Lamps.RUNNER.write(QueryFile.parse("q", query), Parameters.none(), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTableIsSafeToPrint() {
        assertThat(answer(ROWS, ResultFormat.TABLE)).isEqualTo("""
                        s              n
                        -------------  ------------
                        dcterms:title  1
                                       é\\u001B[2J\\n
                        """);
        assertThat(answer("SELECT ?x { FILTER(false) }", ResultFormat.TABLE)).isEqualTo("x\n-\n(no rows)\n");
        assertThat(answer("ASK {}", ResultFormat.TABLE)).isEqualTo("true\n");
    }

    @Test
    void rowsInTheFormatsOfSparql() {
        assertThat(answer(ROWS, ResultFormat.CSV)).startsWith("s,n\r\nhttp://purl.org/dc/terms/title,1\r\n");
        assertThat(answer(ROWS, ResultFormat.TSV)).startsWith("?s\t?n\n<http://purl.org/dc/terms/title>\t1\n");
        assertThat(answer(ROWS, ResultFormat.JSON)).contains("\"value\": \"http://purl.org/dc/terms/title\"");
        assertThat(answer(ROWS.replace("\\u001B", ""), ResultFormat.XML))
                .contains("<uri>http://purl.org/dc/terms/title</uri>");
    }

    @Test
    void yesAndNoInTheFormatsOfSparql() {
        assertThat(answer("ASK {}", ResultFormat.CSV)).isEqualToIgnoringNewLines("_askResult\r\ntrue\r\n");
        assertThat(answer("ASK {}", ResultFormat.TSV)).contains("true");
        assertThat(answer("ASK {}", ResultFormat.JSON)).contains("\"boolean\" : true");
        assertThat(answer("ASK {}", ResultFormat.XML)).contains("<boolean>true</boolean>");
    }

    @Test
    void graphs() {
        assertThat(answer(GRAPH, ResultFormat.TTL)).contains("foaf:name  \"Ben Cole\"");
        assertThat(answer(GRAPH, ResultFormat.NT))
                .isEqualTo("<" + Lamps.BASE + "id/person/ben> <http://xmlns.com/foaf/0.1/name> \"Ben Cole\" .\n");
        assertThat(answer(GRAPH, ResultFormat.JSONLD)).contains("Ben Cole");
        assertThat(answer(GRAPH, ResultFormat.RDFXML)).contains("<foaf:name>Ben Cole</foaf:name>");
        assertThat(answer("DESCRIBE <id/person/ben>", ResultFormat.TTL)).contains("foaf:Person");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsForRowsOrForGraphsAndSaysSo(ResultFormat format) {
        QueryFile rows = QueryFile.parse("rows", ROWS);
        QueryFile graph = QueryFile.parse("graph", GRAPH);
        boolean forGraphs = format.fits(graph.query(Lamps.BASE));
        assertThat(format.fits(rows.query(Lamps.BASE))).isNotEqualTo(forGraphs);
        assertThatThrownBy(() -> answer(forGraphs ? ROWS : GRAPH, format))
                .isInstanceOf(QueryProblem.class)
                .hasMessageEndingWith(format.label() + " cannot show");
        assertThat(ResultFormat.of(format.label())).isEqualTo(format);
        assertThat(format.mediaType()).contains("/");
    }

    @Test
    void theUsualFormats() {
        assertThat(ResultFormat.usual(QueryFile.parse("q", ROWS).query(Lamps.BASE)))
                .isEqualTo(ResultFormat.TABLE);
        assertThat(ResultFormat.usual(QueryFile.parse("q", GRAPH).query(Lamps.BASE)))
                .isEqualTo(ResultFormat.TTL);
        assertThatThrownBy(() -> ResultFormat.of("pdf"))
                .hasMessage("there is no format pdf; there are table, csv, tsv, json, xml, ttl, nt, jsonld, rdfxml");
    }

    @Test
    void theKindOfQueryIsChecked() {
        QueryFile ask = QueryFile.parse("q", "ASK {}");
        assertThatThrownBy(() -> Lamps.RUNNER.select(ask, Parameters.none())).hasMessage("q is not a SELECT query");
        assertThatThrownBy(() -> Lamps.RUNNER.graph(ask, Parameters.none()))
                .hasMessage("q does not answer with a graph");
    }

    @Test
    void aSlowQueryIsStopped() {
        QueryRunner hasty = new QueryRunner(Lamps.DATA, Lamps.BASE, Duration.ofMillis(50));
        String cross = String.join(" ", Arrays.asList("?a ?b ?c .", "?d ?e ?f .", "?g ?h ?i .", "?j ?k ?l ."));
        QueryFile slow = QueryFile.parse("slow", "SELECT (COUNT(*) AS ?n) { " + cross + " }");
        assertThatThrownBy(() -> hasty.select(slow, Parameters.none()))
                .isInstanceOf(QueryProblem.class)
                .hasMessage("slow took longer than 0.05 seconds");
    }

    @Test
    void theNetworkIsNeverAsked() {
        QueryFile federated = QueryFile.parse("q", "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }");
        assertThatThrownBy(() -> Lamps.RUNNER.select(federated, Parameters.none()))
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith("q: ");
    }
}
