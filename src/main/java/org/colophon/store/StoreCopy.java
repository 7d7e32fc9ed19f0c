package org.colophon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies a store, as one moment has it, into a store of its own. */
final class StoreCopy {

    private final ColophonStore source;
    private final Path target;

    StoreCopy(ColophonStore source, Path target) {
        this.source = source;
        this.target = target.toAbsolutePath();
    }

    void make() {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            delete(unfinished);
            try (ColophonStore copy =
                    ColophonStore.open(unfinished, Optional.of(source.iris().base()))) {
                source.read(from -> {
                    copy.fill(from.find());
                    return true;
                });
            }
            copyCaptures(source.folder().resolve("captures"), unfinished.resolve("captures"));
            Files.move(unfinished, target);
        } catch (IOException e) {
            throw new StoreProblem("cannot back up to " + target + ": " + e.getMessage(), e);
        }
    }

    private static void copyCaptures(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** What an earlier backup left when it was interrupted. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
