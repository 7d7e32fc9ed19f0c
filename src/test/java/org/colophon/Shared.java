package org.colophon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What may lie beside the project and is no part of it: seed pages and what they should become. */
public final class Shared {

    private Shared() {}

    /** A file or folder in there; the test that asks is skipped, and says so, where there is none. */
    public static Path path(String first, String... more) {
        Optional<Path> found = Stream.of(System.getProperty("colophon.shared", ""), "../shared", "../../shared")
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).resolve(Path.of(first, more)))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), () -> "no " + Path.of(first, more) + " beside the project; see -Dcolophon.shared");
        return found.orElseThrow();
    }
}
