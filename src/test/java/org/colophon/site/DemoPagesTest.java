package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoPagesTest {

    @Test
    @DisplayName("pages.txt names every demo page and nothing else")
    void index() throws IOException {
        List<String> listed = Files.readAllLines(demo().resolve("pages.txt"));
        try (Stream<Path> files = Files.list(demo())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(and(listed, "pages.txt"));
        }
    }

    @Test
    @DisplayName("every demo page is known to a site and has listings")
    void read() throws IOException {
        for (String name : Files.readAllLines(demo().resolve("pages.txt"))) {
            String mediaType = name.endsWith(".html") ? "text/html" : "text/plain";
            ExpectedClaims claims = ReadPage.bytes(name, mediaType, Files.readAllBytes(demo().resolve(name)));

            assertThat(claims.site())
                    .as(name)
                    .isIn(ExpectedClaims.GOOGLE, ExpectedClaims.MILA, ExpectedClaims.AITOPICS);
            assertThat(claims.listings()).as(name).hasSizeBetween(4, 10);
        }
    }

    private static List<String> and(List<String> listed, String one) {
        List<String> all = new ArrayList<>(listed);
        all.add(one);
        return all;
    }

    private static Path demo() {
        try {
            return Path.of(Objects.requireNonNull(DemoPagesTest.class.getResource("/org/colophon/demo/pages.txt"))
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
