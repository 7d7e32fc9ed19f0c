package org.colophon.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                        | HTML",
                "*/*                                                       | HTML",
                "text/*                                                    | HTML",
                "text/html,application/xhtml+xml,*/*;q=0.8                 | HTML",
                "text/turtle                                               | TURTLE",
                "TEXT/TURTLE                                               | TURTLE",
                "text/turtle;q=0.5, application/ld+json                    | JSONLD",
                "text/turtle;q=0.9, application/ld+json;q=0.8, */*;q=0.1   | TURTLE",
                "text/html;q=0, */*                                        | TURTLE",
                "text/*;q=0, */*;q=0.5                                     | JSONLD",
                "application/rdf+xml, text/html;q=0.9                      | RDFXML",
                "application/n-triples                                     | NTRIPLES",
                "application/*                                             | JSONLD",
                "text/turtle;q=1.0, text/html;q=1.0                        | HTML",
                "text/turtle;charset=utf-8                                 | TURTLE",
                "image/png, text/turtle;q=0.1                              | TURTLE",
            })
    void theBestFormatIsChosen(String accept, DocFormat expected) {
        assertThat(Negotiation.choose(accept)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"image/png", "text/turtle;q=0", "*/*;q=0", "application/json"})
    void whatFitsNothingGetsNothing(String accept) {
        assertThat(Negotiation.choose(accept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"garbage", ";;;,,,", "text/html;q=high", "/", "text/"})
    void garbageIsSurvived(String accept) {
        // Whatever is made of it, it is an answer and not an error.
        assertThat(Negotiation.choose(accept)).isNotNull();
    }
}
