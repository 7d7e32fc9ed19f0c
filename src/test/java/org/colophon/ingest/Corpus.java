package org.colophon.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.Shared;
import org.colophon.capture.Captured;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.graph.Iris;

/** Pages that lie ready to be taken in, in a fixed order. */
public record Corpus(List<Captured> pages) {

    /** The demo pages that ship with the program. */
    public static Corpus demo() {
        String index = new String(demo("pages.txt"), StandardCharsets.UTF_8);
        return new Corpus(
                index.lines().map(name -> Inputs.capture(name, demo(name))).toList());
    }

    /** One demo page. */
    public static byte[] demo(String name) {
        String resource = "/org/colophon/demo/" + name;
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The seed pages, where they lie beside the project; elsewhere the test is skipped. */
    static Corpus seeds() {
        try (Stream<Path> files = Files.list(Shared.path("seeds"))) {
            List<Captured> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                pages.add(Inputs.capture(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return new Corpus(List.copyOf(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages as somebody would name them. */
    public Stream<Input> inputs() {
        return pages.stream().map(Corpus::input);
    }

    static Input input(Captured page) {
        return new Input.Found(page.capture().label(), page);
    }

    /** The pages, read. */
    List<Prepared> prepared() {
        return pages.stream().map(Corpus::prepare).toList();
    }

    private static Prepared prepare(Captured page) {
        Reading.Done read = (Reading.Done) PageReading.read(page);
        return Prepared.of(page.capture().label(), page, read, Iris.under(Iris.DEFAULT_BASE));
    }
}
