package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder {@code <site>/<case>} beside this class's resources is a page and what it must be read as. */
class SamplesTest {

    private static final List<String> SITES = List.of("google", "mila", "aitopics");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("a sample is read as its expected.json says")
    void sample(String name) throws IOException {
        Path folder = root().resolve(name);
        Path html = folder.resolve("page.html");
        Path page = Files.exists(html) ? html : folder.resolve("page.txt");
        assertThat(page).exists();
        assertThat(folder.resolve("about.txt")).isNotEmptyFile();

        ExpectedClaims expected = ExpectedJson.parse(Files.readString(folder.resolve("expected.json")));
        String mediaType = page.equals(html) ? "text/html" : "text/plain";
        ExpectedClaims actual = ReadPage.bytes(page.getFileName().toString(), mediaType, Files.readAllBytes(page));

        assertThat(new PageScorer().add(name, expected, actual).tally().faults())
                .isEmpty();
    }

    @Test
    @DisplayName("every site has samples")
    void everySiteHasSamples() throws IOException {
        List<String> cases = cases().toList();
        assertThat(SITES).allSatisfy(site -> assertThat(cases).anyMatch(name -> name.startsWith(site + "/")));
    }

    static Stream<String> cases() throws IOException {
        Path root = root();
        try (Stream<Path> folders = Files.walk(root, 2)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> root.relativize(folder))
                    .filter(folder -> folder.getNameCount() == 2
                            && SITES.contains(folder.getName(0).toString()))
                    .map(folder -> folder.toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Path root() {
        try {
            return Path.of(Objects.requireNonNull(
                                    SamplesTest.class.getResource("/org/colophon/site/mila/one-entry/about.txt"))
                            .toURI())
                    .getParent()
                    .getParent()
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
