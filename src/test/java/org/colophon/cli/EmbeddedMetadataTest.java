package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands tell of pages that embed metadata. */
class EmbeddedMetadataTest {
    private static final String PAGE = """
            <html><head><meta name="citation_title" content="Lamps of the north">
            <meta name="citation_author" content="Doe, Jane"><meta name="citation_volume" content="7">
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ScholarlyArticle",
             "name": "Lamps of the North", "datePublished": "2019"}</script>
            <script type="application/ld+json">{"@context": "https://schema.org", "@type"</script>
            </head></html>""";

    @TempDir
    Path folder;

    @Test
    void evidenceNamesTheSyntaxAndThoseThatAgree() {
        Shell shell = new Shell(folder.resolve("store"));
        assertThat(shell.given(PAGE).run("add", "-").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("explain", "Lamps of the north").out())
                .contains("read by markup 3 from Highwire, as JSON-LD")
                .contains("read by markup 3 from JSON-LD\n");
        assertThat(shell.run("validate").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aBlockThatCannotBeReadIsTold() {
        Shell shell = new Shell(folder.resolve("store"));
        String warning = "JSON-LD block 2 was left out: it is no JSON";
        assertThat(shell.given(PAGE).run("extract", "-").err()).containsPattern("warning    .*: " + warning);
        assertThat(shell.given(PAGE).run("add", "-").err()).containsPattern("warning    .*: " + warning);
    }
}
