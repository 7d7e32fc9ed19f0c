package org.colophon.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers and parameters are read exactly, and every mistake names its place. */
class QueryFileTest {
    private static final String GOOD = """
            #+ title: Names
            #+ summary: All names.
            #+ endpoint: none of our business
            #+ param: name | string | required | The name, or | part of it.
            #+ param: since | integer | = 2000 | The first year.
            #+ param: kind | iri | optional | The kind.
            SELECT ?s { ?s a ?kind ; <urn:name> ?name ; <urn:year> ?y FILTER(?y >= ?since) }
            """;

    @Test
    void readsTheHeader() {
        QueryFile file = QueryFile.parse("names", GOOD);
        assertThat(file.title()).isEqualTo("Names");
        assertThat(file.summary()).isEqualTo("All names.");
        assertThat(file.parameters())
                .containsExactly(
                        new QueryParameter(
                                "name", ParameterType.STRING, true, Optional.empty(), "The name, or | part of it."),
                        new QueryParameter(
                                "since", ParameterType.INTEGER, false, Optional.of("2000"), "The first year."),
                        new QueryParameter("kind", ParameterType.IRI, false, Optional.empty(), "The kind."));
    }

    @Test
    void needsNoHeader() {
        QueryFile file = QueryFile.parse("bare", "ASK {}");
        assertThat(file.title()).isEqualTo("bare");
        assertThat(file.summary()).isEmpty();
        assertThat(file.parameters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "title: A; title: B # q:2: there is a second title",
                "summary: # q:1: the summary is empty",
                "param: x # q:1: a parameter is written: name | type | required | what it is",
                "param: x y | string | required | X. # q:1: a parameter cannot be called 'x y'",
                "param: x | date | required | X. # q:1: 'date' is not one of iri, string, integer, lang, entity",
                "param: x | string | maybe | X. # q:1: 'maybe' is not required, optional or = and a default",
                "param: x | integer | = many | X. # q:1: is not a whole number",
                "param: x | string | required | # q:1: nothing says what the parameter x is",
                "param: gone | string | required | Y. # q: the query has no variable ?gone",
                "param: y | string | required | Y. # q: the query sets ?y itself",
                "param: x | string | required | X.; param: x | string | required | X. # q: there is a second parameter x",
            })
    void aMistakeInTheHeaderIsNamed(String header, String message) {
        String text = "#+ " + header.replace("; ", "\n#+ ") + "\nSELECT * { ?x <urn:p> ?o BIND(1 AS ?y) }";
        assertThatThrownBy(() -> QueryFile.parse("q", text))
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aMistakeInTheQueryHasLineAndColumn() {
        assertThatThrownBy(() -> QueryFile.parse("q", "SELECT *\n{ ?x ?y }"))
                .isInstanceOf(QueryProblem.class)
                .hasMessage("q:2:9: did not expect '}' here");
        assertThatThrownBy(() -> QueryFile.parse("q", "SELECT * {")).hasMessage("q:1:10: did not expect the end");
        assertThatThrownBy(() -> QueryFile.parse("q", "SELECT ; *")).hasMessage("q:1:8: did not expect ';' here");
        assertThatThrownBy(() -> QueryFile.parse("q", "ASK { ?x ex:p 1 }")).hasMessageContaining("ex:p");
        assertThatThrownBy(() -> QueryFile.parse("q", "DELETE WHERE { ?s ?p ?o }"))
                .isInstanceOf(QueryProblem.class);
    }

    @Test
    void parametersAreTyped() {
        QueryFile file = QueryFile.parse("names", GOOD);
        assertThat(Parameters.parse(file, List.of("name=a=b")).values().toString())
                .isEqualTo("{name=\"a=b\", since=\"2000\"^^xsd:integer}");
        assertThat(Parameters.parse(file, List.of("name=x", "since= 012 ", "kind=urn:k"))
                        .values()
                        .toString())
                .isEqualTo("{name=\"x\", since=\"12\"^^xsd:integer, kind=urn:k}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "since=1 # names needs the parameter name: The name, or | part of it.",
                "name # 'name' is not of the form name=value",
                "name=a;name=b # the parameter name is given twice",
                "name=a;year=1 # names has no parameter year; it takes name, since, kind",
                "name=a;since=x # names: the parameter since is wrong: 'x' is not a whole number",
                "name=a;kind=b c # names: the parameter kind is wrong: 'b c' is not an absolute IRI",
            })
    void aWrongValueIsNamed(String assignments, String message) {
        QueryFile file = QueryFile.parse("names", GOOD);
        assertThatThrownBy(() -> Parameters.parse(file, List.of(assignments.split(";"))))
                .isInstanceOf(QueryProblem.class)
                .hasMessage(message);
    }

    @Test
    void languagesAndEntities() {
        assertThat(ParameterType.LANG.read("fr-CA").getLiteralLexicalForm()).isEqualTo("fr-CA");
        assertThatThrownBy(() -> ParameterType.LANG.read("français")).hasMessageContaining("language tag");
        assertThat(ParameterType.ENTITY.read("Lamps: a history").isLiteral()).isTrue();
        assertThat(ParameterType.ENTITY.read("<http://a.example/b>").getURI()).isEqualTo("http://a.example/b");
    }

    @Test
    void aLibraryFindsByNameAndByPath(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.rq"), "ASK {}");
        QueryLibrary shipped = QueryLibrary.shipped();
        assertThat(shipped.get("coauthors")).isEqualTo(shipped.get("coauthors.rq"));
        assertThat(shipped.get(own.toString()).name()).isEqualTo("own");
        assertThat(QueryLibrary.in(folder).files()).extracting(QueryFile::name).containsExactly("own");
        assertThatThrownBy(() -> shipped.get("coauthor"))
                .hasMessage(
                        "there is no query and no file called coauthor; did you mean coauthor-frequency, coauthors?");
        Files.write(own, new byte[] {(byte) 0xFF});
        assertThatThrownBy(() -> shipped.get(own.toString())).hasMessageContaining("not UTF-8");
    }
}
