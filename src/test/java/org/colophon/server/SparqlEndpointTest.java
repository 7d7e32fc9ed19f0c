package org.colophon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.colophon.export.ExportFormat;
import org.colophon.export.ExportScope;
import org.colophon.export.Exporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlEndpointTest {

    private static final String TITLES =
            "SELECT ?t { <http://localhost:3030/id/work/rings> <http://purl.org/dc/terms/title> ?t }";
    private static final String INSERT = "INSERT DATA { <http://example.org/a> <http://example.org/b> 1 }";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static Served served;
    private static Client client;
    private static String before;

    @BeforeAll
    static void serve() {
        served = Served.start(Optional.empty(), Duration.ofMillis(700));
        client = served.client();
        before = everything();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aQueryIsAnsweredHoweverItIsSent() {
        String form = "query=" + encoded(TITLES);
        assertAnswered(client.get("/sparql?" + form));
        assertAnswered(client.send("POST", "/sparql", form, "Content-Type", FORM));
        assertAnswered(client.send("POST", "/sparql", TITLES, "Content-Type", "application/sparql-query"));
        assertAnswered(client.get("/sparql?format=text&" + form));
    }

    @Test
    void namedGraphsAreApartFromTheDefaultGraph() {
        String ask = "ASK { ?s <https://w3id.org/colophon/ontology#printedTitle> ?o }";
        assertThat(client.get("/sparql?query=" + encoded(ask)).body()).contains("false");
        String inGraph = "ASK { GRAPH ?g { ?s <https://w3id.org/colophon/ontology#printedTitle> ?o } }";
        assertThat(client.get("/sparql?query=" + encoded(inGraph)).body()).contains("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | /sparql               | update    | application/x-www-form-urlencoded",
                "POST   | /sparql               | insert    | application/sparql-update",
                "POST   | /sparql               | turtle    | text/turtle",
                "POST   | /sparql?default       | turtle    | text/turtle",
                "PUT    | /sparql?default       | turtle    | text/turtle",
                "PUT    | /sparql?graph=urn:x   | turtle    | text/turtle",
                "PUT    | /sparql               | turtle    | text/turtle",
                "PATCH  | /sparql               | insert    | application/sparql-update",
                "DELETE | /sparql?default       | nothing   | text/turtle",
                "DELETE | /sparql               | nothing   | text/turtle",
                "POST   | /sparql/update        | insert    | application/sparql-update",
                "POST   | /sparql/data          | turtle    | text/turtle",
                "PUT    | /sparql/data?default  | turtle    | text/turtle",
                "POST   | /sparql/upload        | turtle    | text/turtle",
                "POST   | /sparql/query         | insert    | application/sparql-update",
                "GET    | /sparql?update=CLEAR%20ALL | nothing | text/plain",
                "GET    | /sparql?query=CLEAR%20ALL  | nothing | text/plain",
                "POST   | /$/datasets           | turtle    | text/turtle",
            })
    void nothingCanBeChanged(String method, String path, String what, String type) {
        String body = switch (what) {
            case "update" -> "update=" + encoded(INSERT);
            case "insert" -> INSERT;
            case "turtle" -> "<http://example.org/a> <http://example.org/b> 1 .";
            default -> "";
        };
        HttpResponse<String> response = client.send(method, path, body, "Content-Type", type);
        assertThat(response.statusCode()).isIn(400, 404, 405, 415);
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"''", "&timeout=600"})
    void aQueryThatTakesTooLongIsEnded(String more) {
        HttpResponse<String> response = client.get("/sparql?query=" + encoded(ENDLESS) + more);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).containsIgnoringCase("time").doesNotContain("\tat ");
    }

    @Test
    void noOtherMachineIsCalled() {
        String itself = served.server().address().resolve("sparql").toString();
        String call = "SELECT * { SERVICE <" + itself + "> { ?s ?p ?o } }";
        HttpResponse<String> response = client.get("/sparql?query=" + encoded(call));
        assertThat(response.statusCode()).isBetween(400, 599);
        String from = "SELECT * FROM <" + served.server().address() + "ontology.ttl> { ?s ?p ?o }";
        HttpResponse<String> empty = client.get("/sparql?query=" + encoded(from), "Accept", "text/csv");
        assertThat(empty.body().strip()).isEqualTo("s,p,o");
    }

    @Test
    void withoutAQueryThereIsAFormToWriteOne() {
        HttpResponse<String> response = client.get("/sparql");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Client.header(response, "Location")).isEqualTo("/#sparql");
    }

    @Test
    void aBrokenQueryIsTheClientsMistake() {
        HttpResponse<String> response = client.get("/sparql?query=" + encoded("SELECT * {"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("\tat ");
    }

    @Test
    void anEnormousRequestIsRefused() {
        String query = "ASK {} #" + "x".repeat(2_000_000);
        HttpResponse<String> response =
                client.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void aTakenPortIsSaidSo() {
        int port = served.server().address().getPort();
        assertThat(catchThrowable(() -> ColophonServer.start(
                                served.store(), ServerOptions.defaults().withPort(port))
                        .close()))
                .isInstanceOf(ServerProblem.class)
                .hasMessageContaining("cannot serve on port " + port);
    }

    @Test
    void theStoreOutlivesItsServer() {
        ColophonServer second =
                ColophonServer.start(served.store(), ServerOptions.defaults().withPort(0));
        second.close();
        assertThat(everything()).isEqualTo(before);
        assertAnswered(client.get("/sparql?query=" + encoded(TITLES)));
    }

    private static void assertAnswered(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("On Rings ");
        assertThat(Client.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static String everything() {
        return served.store().read(dataset -> {
            var out = new ByteArrayOutputStream();
            try {
                new Exporter(dataset, served.store().iris()).write(ExportScope.ALL, ExportFormat.NQUADS, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
