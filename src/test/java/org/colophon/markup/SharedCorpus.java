package org.colophon.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the outside data lies that scores are taken on. */
final class SharedCorpus {
    private SharedCorpus() {}

    /** A folder of the corpus; empty where it is absent. */
    static Optional<Path> folder(String name) {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("colophon.shared"))
                                .orElse("../shared"),
                        "../../shared")
                .map(shared -> Path.of(shared, "corpus", name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder whose names end in this way, sorted. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
