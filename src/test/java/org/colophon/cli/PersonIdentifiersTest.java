package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The identifiers of people from the page to the store, and what the store says of them. */
class PersonIdentifiersTest {

    private static final String JANE = "https://orcid.org/0000-0002-1825-0097";

    private static final String LANDING = """
            <html><head><title>Lamps</title>
            <meta name="citation_title" content="Lamps that learn"><meta name="citation_doi" content="10.1234/lamp">
            <meta name="citation_author" content="Doe, Jane"><meta name="citation_author_orcid" content="%s">
            <meta name="citation_author" content="Li, Bo"></head><body></body></html>
            """.formatted(JANE);

    private static final String FILE = """
            @article{rooms, title = {Dark rooms and how to leave them}, year = {2021}, doi = {10.1234/rooms},
              author = {Abara, J. and Okonjo, Ines}, author+an:orcid = {1="0000-0002-1825-0097"; 2="0000-0002-1694-233X"}}
            @article{clocks, title = {Clocks of Bohemia}, year = {2020}, doi = {10.1234/clocks},
              author = {Ferrante, Aldo}, author+an:orcid = {1="0000-0002-1694-233X"}}
            @article{a, title = {Rivers and what they carry in spring}, year = {2020}, doi = {10.1234/one}, author = {Marsh, Paul}}
            @article{b, title = {Rivers and what they carry in spring}, year = {2020}, doi = {10.1234/two}, author = {Kern, Eva}}
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void fill() throws IOException {
        shell = new Shell(folder.resolve("store"));
        Path page = Files.writeString(folder.resolve("landing.html"), LANDING);
        Path file = Files.writeString(folder.resolve("later.bib"), FILE);
        run("add", page.toString());
        run("add", file.toString());
    }

    @Test
    @DisplayName("a person is the same as whom ORCID calls so, under every name that has the ORCID")
    void onePerson() {
        String turtle = run("describe", "Doe, Jane", "--format", "ttl");
        assertThat(turtle)
                .contains("owl:sameAs", "<" + JANE + ">", "col:personIdentifier", "\"Abara, J.\"", "\"Doe, Jane\"");
    }

    @Test
    @DisplayName("the explanation quotes the ORCID where each page has it, and says that it joined the names")
    void explained() {
        assertThat(run("explain", "Doe, Jane"))
                .contains(JANE, "landing.html", "later.bib", "\u201c0000-0002-1825-0097\u201d")
                .contains("the same ORCID 0000-0002-1825-0097");
    }

    @Test
    @DisplayName("an export carries it: the claim with the name, the conclusion with the person")
    void exported() {
        assertThat(run("export", "--format", "nt", "--graph", "consolidated").lines())
                .anyMatch(line -> line.contains("owl#sameAs> <" + JANE + ">"));
        assertThat(run("export", "--format", "nq", "--graph", "claims").lines())
                .anyMatch(line -> line.contains("/mention/") && line.contains("personIdentifier> <" + JANE + ">"));
        assertThat(shell.run("validate").code()).isZero();
    }

    @Test
    @DisplayName("one ORCID beside names that have nothing in common is told as a violation, and merges nobody")
    void reported() {
        assertThat(run("identity", "report")).contains("one-identifier", "have the same ORCID 0000-0002-1694-233X");
        assertThat(run("describe", "Ferrante, Aldo", "--format", "ttl")).doesNotContain("Okonjo");
    }

    @Test
    @DisplayName("two publications of one title with two DOIs by different authors are two works")
    void twoDois() {
        assertThat(run("export", "--format", "nt", "--graph", "consolidated").lines())
                .filteredOn(line -> line.contains("/id/work/")
                        && line.contains("terms/title")
                        && line.contains("Rivers and what they carry"))
                .hasSize(2);
    }

    private String run(String... command) {
        Shell.Result result = shell.run(command);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }
}
