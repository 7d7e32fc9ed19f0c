package org.colophon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Oa;
import org.colophon.vocab.OrgTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

    private static final Iris IRIS = Iris.under(Iris.DEFAULT_BASE);
    private static Served served;
    private static Client client;

    @BeforeAll
    static void serve() {
        served = Served.small();
        client = served.client();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aNameLeadsToItsDocument() {
        HttpResponse<String> response = client.get("/id/work/rings");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Client.header(response, "Location")).isEqualTo("/doc/work/rings");
        assertThat(Client.header(response, "Vary")).contains("Accept");
    }

    @Test
    void aReplacedNameLeadsToTheSurvivor() {
        HttpResponse<String> name = client.get("/id/person/oldben");
        assertThat(name.statusCode()).isEqualTo(301);
        assertThat(Client.header(name, "Location")).isEqualTo("/id/person/ben");
        HttpResponse<String> document = client.get("/doc/person/oldben.ttl");
        assertThat(document.statusCode()).isEqualTo(301);
        assertThat(Client.header(document, "Location")).isEqualTo("/doc/person/ben.ttl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/work/none",
                "/doc/work/none",
                "/doc/work/none.ttl",
                "/id/nothing/at-all",
                "/id/work",
                "/id/",
                "/doc",
                "/nowhere",
                "/browse/nothing",
                "/browse/person?page=0",
                "/browse/person?page=99",
                "/browse/person?page=x",
                "/id/work/%3Cscript%3E",
                "/id/work/a%20b",
                "/doc/work/..%2f..%2fetc",
                "/ontology/none",
                "/style.css/x"
            })
    void theUnknownIsNotFound(String path) {
        HttpResponse<String> page = client.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).as(path).isIn(400, 404);
        assertThat(page.body()).doesNotContain("<script").doesNotContain("\tat ");
        HttpResponse<String> line = client.get(path, "Accept", "text/turtle");
        assertThat(line.statusCode()).as(path).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, .html, text/html;charset=utf-8",
        "text/turtle, .ttl, text/turtle;charset=utf-8",
        "application/ld+json, .jsonld, application/ld+json",
        "application/n-triples, .nt, application/n-triples",
        "application/rdf+xml, .rdf, application/rdf+xml"
    })
    void aDocumentComesInEveryFormat(String accept, String ending, String contentType) {
        HttpResponse<String> chosen = client.get("/doc/work/rings", "Accept", accept);
        assertThat(chosen.statusCode()).isEqualTo(200);
        assertThat(Client.header(chosen, "Content-Type")).isEqualToIgnoringCase(contentType);
        assertThat(Client.header(chosen, "Vary")).contains("Accept");
        assertThat(Client.header(chosen, "Content-Location")).isEqualTo("/doc/work/rings" + ending);
        assertThat(Client.header(chosen, "Link"))
                .contains("rel=\"alternate\"")
                .doesNotContain("<" + "/doc/work/rings" + ending + ">");
        HttpResponse<String> direct = client.get("/doc/work/rings" + ending, "Accept", "image/png");
        assertThat(direct.statusCode()).isEqualTo(200);
        assertThat(direct.body()).isEqualTo(chosen.body());
        assertThat(Client.header(direct, "ETag"))
                .isEqualTo(Client.header(chosen, "ETag"))
                .matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void nothingThatFitsIsSaidSo() {
        HttpResponse<String> response = client.get("/doc/work/rings", "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body())
                .contains("text/turtle")
                .contains("application/ld+json")
                .hasLineCount(1);
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        String tag = Client.header(client.get("/doc/work/rings.ttl"), "ETag");
        HttpResponse<String> same = client.get("/doc/work/rings.ttl", "If-None-Match", "\"other\", W/" + tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(client.get("/doc/work/rings.nt", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aHeadHasTheHeadersOnly() {
        HttpResponse<String> get = client.get("/doc/work/rings.ttl");
        HttpResponse<String> head = client.send("HEAD", "/doc/work/rings.ttl", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Client.header(head, "ETag")).isEqualTo(Client.header(get, "ETag"));
        assertThat(Client.header(head, "Content-Length")).isEqualTo(Client.header(get, "Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void aDocumentCanOnlyBeRead(String method) {
        for (String path : new String[] {"/doc/work/rings", "/id/work/rings", "/", "/ontology"}) {
            HttpResponse<String> response = client.send(method, path, "x");
            assertThat(response.statusCode()).as(path).isEqualTo(405);
            assertThat(Client.header(response, "Allow")).contains("GET");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf"})
    void theDataHasWhatBelongsToTheThingAndLabels(String ending) {
        Graph work = graph("/doc/work/rings." + ending);
        Node rings = IRIS.id("work", "rings");
        assertThat(work.contains(rings, Dct.title, Node.ANY)).isTrue();
        assertThat(work.contains(IRIS.id("contribution", "rings-ada"), Col.basis, Col.ProfileListing))
                .isTrue();
        assertThat(work.contains(IRIS.id("person", "ada"), Foaf.name, Node.ANY)).isTrue();
        assertThat(work.contains(IRIS.id("person", "ada"), Col.nameVariant, Node.ANY))
                .isFalse();
        Graph person = graph("/doc/person/ada." + ending);
        assertThat(person.contains(IRIS.id("membership", "ada-1"), OrgTerms.organization, Node.ANY))
                .isTrue();
    }

    @Test
    void whatIsNotConsolidatedIsReadWhereItLives() {
        Graph record = graph("/doc/record/aaaa-1.ttl");
        assertThat(record.contains(IRIS.record("aaaa", 1), Col.printedTitle, Node.ANY))
                .isTrue();
        assertThat(record.contains(IRIS.record("aaaa", 1), Col.recordOf, Node.ANY))
                .isTrue();
        assertThat(record.contains(IRIS.mention("aaaa", 1, 1), Col.printedName, Node.ANY))
                .isTrue();
        assertThat(graph("/doc/evidence/r-aaaa-1-printedTitle.ttl").contains(Node.ANY, Oa.exact, Node.ANY))
                .isTrue();
        assertThat(graph("/doc/decision/d1.ttl").contains(Node.ANY, Col.signal, Node.ANY))
                .isTrue();
        assertThat(graph("/doc/capture/aaaa.ttl").contains(IRIS.capture("aaaa"), Col.pageSubject, Node.ANY))
                .isTrue();
    }

    @Test
    void aPartIsToldOfWithItsWhole() {
        HttpResponse<String> response = client.get("/id/decision/d1/e1");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Client.header(response, "Location")).isEqualTo("/doc/decision/d1");
    }

    @Test
    void theOntologyIsServedTheSameWay() {
        assertThat(client.get("/ontology", "Accept", "text/html").body())
                .contains("<h2 id=\"Contribution\">col:Contribution</h2>");
        for (String path : new String[] {"/ontology", "/ontology/shapes", "/ontology/alignments"}) {
            assertThat(client.get(path, "Accept", "text/html").statusCode())
                    .as(path)
                    .isEqualTo(200);
            Graph turtle = graph(path + ".ttl");
            for (String ending : new String[] {".nt", ".jsonld", ".rdf"}) {
                assertThat(turtle.isIsomorphicWith(graph(path + ending)))
                        .as(path + ending)
                        .isTrue();
            }
        }
    }

    @Test
    void aBaseWithAPathIsServedUnderThatPath() {
        try (Served below = Served.start(Optional.of("http://example.org/kb/"), Duration.ofSeconds(5))) {
            String root = below.server().address().toString();
            assertThat(root).endsWith("/kb/");
            String kb = "/kb/";
            assertThat(below.client().get(kb).statusCode()).isEqualTo(200);
            assertThat(below.client().get(kb + "style.css").statusCode()).isEqualTo(200);
            assertThat(below.client().get(kb + "sparql?query=ASK%20%7B%7D").statusCode())
                    .isEqualTo(200);
            assertThat(below.client().get("/").statusCode()).isEqualTo(404);
        }
    }

    private static Graph graph(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        String type = Client.header(response, "Content-Type").split(";")[0];
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = RDFLanguages.contentTypeToLang(type);
        RDFParser.fromString(response.body(), lang).strict(true).parse(graph);
        return graph;
    }
}
