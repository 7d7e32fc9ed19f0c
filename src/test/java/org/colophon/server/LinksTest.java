package org.colophon.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.colophon.graph.Iris;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final Links links = new Links(Iris.under("https://data.example.org/kb/"));

    @ParameterizedTest
    @CsvSource({
        "https://data.example.org/kb/id/work/x1, /kb/id/work/x1",
        "https://data.example.org/kb/id/evidence/e1/target, /kb/id/evidence/e1",
        "https://w3id.org/colophon/ontology#year, /kb/ontology#year",
        "https://example.org/paper?a=1#b, https://example.org/paper?a=1#b",
        "HTTP://EXAMPLE.ORG/, HTTP://EXAMPLE.ORG/"
    })
    void linksLeadToThisServerOrTheWeb(String iri, String href) {
        assertThat(links.href(NodeFactory.createURI(iri))).contains(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "urn:x:y",
                "file:///etc/passwd",
                "mailto:a@example.org",
                "http:javascript",
                "//example.org/x",
                "relative",
                "",
                "https://example.org/a b",
                "https://example.org/\"onclick=\"x",
                "https://data.example.org/kb/graph/identity"
            })
    void nothingElseIsALink(String iri) {
        assertThat(links.href(NodeFactory.createURI(iri))).isEmpty();
    }
}
