package org.colophon.extract.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.colophon.capture.Captured;
import org.colophon.model.Capture;
import org.colophon.page.Opened;
import org.colophon.page.Page;
import org.colophon.page.Pages;

/** Pages with lists of publications, one a folder: {@code page.html} or {@code page.txt}, and {@code expected.json}. */
final class ListPagesOnDisk {
    static final Path FOLDER = Path.of("src", "test", "resources", "org", "colophon", "list");

    private ListPagesOnDisk() {}

    record Sample(String name, Page page, List<Map<String, String>> expected) {}

    static List<Sample> samples(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> cases = Files.list(folder)) {
            for (Path one : cases.sorted().toList()) {
                Path json = one.resolve("expected.json");
                if (Files.exists(json)) {
                    Path html = one.resolve("page.html");
                    Path page = Files.exists(html) ? html : one.resolve("page.txt");
                    samples.add(new Sample(one.getFileName().toString(), open(page), expected(json)));
                }
            }
        }
        return samples;
    }

    static Page open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String type = file.toString().endsWith(".html") ? "text/html" : "text/plain";
        Capture capture =
                new Capture("0".repeat(64), bytes.length, type, file.toString(), Optional.empty(), Optional.empty());
        return ((Opened.Readable) Pages.open(new Captured(capture, bytes))).page();
    }

    private static List<Map<String, String>> expected(Path json) throws IOException {
        List<Map<String, String>> entries = new ArrayList<>();
        for (JsonValue value : JSON.parse(Files.readString(json)).get("entries").getAsArray()) {
            JsonObject entry = value.getAsObject();
            Map<String, String> fields = new TreeMap<>();
            entry.forEach((name, field) -> fields.put(
                    name,
                    field.isArray()
                            ? String.join(
                                    "; ",
                                    field.getAsArray().stream()
                                            .map(item -> item.getAsString().value())
                                            .toList())
                            : field.getAsString().value()));
            entries.add(fields);
        }
        return entries;
    }
}
