package org.colophon.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.capture.Inputs;
import org.colophon.extract.Extraction;
import org.colophon.extract.SiteReader;
import org.colophon.model.AbstractStatus;
import org.colophon.model.Claims;
import org.colophon.model.Evidence;
import org.colophon.model.Listing;
import org.colophon.page.Opened;
import org.colophon.page.Page;
import org.colophon.page.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SitesTest {

    private static final String PROFILE = """
            Portrait of Jane Roe is not available

            Jane Roe

            PhD - Elm University
            Principal supervisor
            Research Topics
            Forestry

            Publications

            Counting Leaves
            Max Mustermann
            Erika van der Muster
            2021-05-04
            Journal of Trees (published)
            Nobody has yet counted all the leaves of a forest. We propose to count those of a single tree, and to multiply. The result i… (see more)s wrong, but quickly so.
            Leaf & Branch
            A second, shorter note: see https://example.org/leaf
            """;

    @Test
    @DisplayName("what has far too many lines for a page is refused quickly, whatever its first lines say")
    void tooManyLines() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            Opened many = Pages.open(Inputs.capture("x", (PROFILE + "Leaf\n".repeat(200_000)).getBytes(UTF_8)));
            assertThat(Sites.extract(((Opened.Readable) many).page())).isInstanceOf(Extraction.Refused.class);
            Opened more = Pages.open(Inputs.capture("x", (PROFILE + "Leaf\n".repeat(1_500_000)).getBytes(UTF_8)));
            assertThat(more).isInstanceOf(Opened.Unreadable.class);
        });
    }

    @Test
    @DisplayName("a profile becomes claims, each quoted where the page says so")
    void profile() {
        Claims claims = read(PROFILE);
        assertThat(claims.site()).isEqualTo("Mila directory profile");
        assertThat(claims.language()).hasValue("en");
        assertThat(claims.emptyHeadings())
                .singleElement()
                .satisfies(heading -> assertThat(heading.value()).isEqualTo("Principal supervisor"));
        Listing first = claims.listings().get(0);
        assertThat(first.summary().orElseThrow().value()).endsWith("The result is wrong, but quickly so.");
        assertThat(first.summary().orElseThrow().evidence().exact()).contains("i… (see more)s");
        assertThat(first.abstractStatus()).isEqualTo(AbstractStatus.AS_SHOWN);
        assertThat(first.authors()).hasSize(2);
        assertThat(first.status().orElseThrow().value()).isEqualTo("published");
        assertThat(claims.listings()).hasSize(2);
        assertThat(claims.listings().get(1).abstractStatus()).isEqualTo(AbstractStatus.AS_SHOWN);
    }

    @Test
    @DisplayName("every quote is found in the raw text at its place")
    void evidence() {
        for (String text : List.of(PROFILE, PROFILE.replace("\n", "\r\n"), "\uFEFF" + PROFILE, asHtml(PROFILE))) {
            Page page = open(text);
            Claims claims = ((Extraction.Read) Sites.extract(page)).claims();
            List<Evidence> all = Quotes.of(claims);
            assertThat(all).hasSizeGreaterThan(10);
            for (Evidence evidence : all) {
                int start = page.raw().offsetByCodePoints(0, evidence.start());
                int end = page.raw().offsetByCodePoints(0, evidence.end());
                assertThat(page.raw().substring(start, end)).isEqualTo(evidence.exact());
                assertThat(page.raw().substring(0, start)).endsWith(evidence.prefix());
                assertThat(page.raw().substring(end)).startsWith(evidence.suffix());
            }
        }
    }

    @Test
    @DisplayName("the same page as HTML says the same")
    void html() {
        assertThat(ReadPage.bytes("x", "text/html", asHtml(PROFILE).getBytes(UTF_8)))
                .isEqualTo(ReadPage.text("x", PROFILE));
    }

    @Test
    @DisplayName("a page of three hundred entries without abstracts is read whole")
    void longList() {
        StringBuilder page = new StringBuilder("Portrait of Jane Roe\n\nJane Roe\n\nPublications\n\n");
        for (int i = 1; i <= 300; i++) {
            page.append("Notes on the Growth of Forests, Part ")
                    .append(i)
                    .append("\nMax Mustermann\nErika van der Muster\n");
        }
        Claims claims = read(page.toString());
        assertThat(claims.listings())
                .hasSize(300)
                .allMatch(listing -> listing.authors().size() == 2);
    }

    @Test
    @DisplayName("a page that no site knows is refused, and so is one of too little text")
    void refused() {
        assertThat(reason("Trees\nA forest is many trees.\nMila is an institute in Montréal, says a study.\n"))
                .isEqualTo("no site knows this page");
        assertThat(reason("Publications\n")).startsWith("there is too little text");
        assertThat(reason("Biography\nResearch Topics\nPublications\nJane Roe\nA Paper on Trees\n"))
                .isEqualTo("no site knows this page");
        assertThat(reason("Goto\n\nCollaborating Authors\n")).contains("no publication and no person");
    }

    @Test
    @DisplayName("a page that two sites know is refused")
    void twoAtOnce() {
        assertThat(reason(PROFILE + "\nJump to Content\nAuthored Publications\n"))
                .contains("at once");
    }

    @Test
    @DisplayName("every folder of a site holds a reader that is on the list")
    void listed() throws Exception {
        Set<String> listed = Sites.all().stream()
                .map(site -> site.getClass().getPackageName())
                .collect(Collectors.toSet());
        assertThat(siteFolders())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(listed).contains("org.colophon.site." + folder));
        assertThat(Sites.all().stream().map(SiteReader::name)).doesNotHaveDuplicates();
    }

    private static List<String> siteFolders() throws URISyntaxException, IOException {
        Path classes = Path.of(Objects.requireNonNull(Sites.class.getResource("Sites.class"))
                        .toURI())
                .getParent();
        try (Stream<Path> folders = Files.list(classes)) {
            return folders.filter(Files::isDirectory)
                    .filter(SitesTest::holdsReader)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static boolean holdsReader(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line of a text page as a paragraph, the signs of HTML escaped. */
    private static String asHtml(String text) {
        return "<!doctype html>\n<html><head><title>x</title></head><body>\n"
                + text.lines()
                        .map(line -> "<p>"
                                + line.replace("&", "&amp;")
                                        .replace("… (see more)", "<span>…&nbsp;<button>(see more)</button></span>")
                                + "</p>")
                        .collect(Collectors.joining("\n"))
                + "</body></html>";
    }

    private static Claims read(String text) {
        return ((Extraction.Read) Sites.extract(open(text))).claims();
    }

    private static String reason(String text) {
        return ((Extraction.Refused) Sites.extract(open(text))).reason();
    }

    private static Page open(String text) {
        return ((Opened.Readable) Pages.open(Inputs.capture("x", text.getBytes(UTF_8)))).page();
    }
}
