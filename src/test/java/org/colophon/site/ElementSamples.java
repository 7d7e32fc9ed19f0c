package org.colophon.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;

/** The HTML samples, with what only their elements say. */
final class ElementSamples {
    private static final String ADDRESS = "Base: ";

    private ElementSamples() {}

    /**
     * A sample.
     *
     * @param address where it might have been captured, against which its links are resolved
     */
    record Sample(String name, Path folder, String html, Optional<URI> address) {
        Claims read() {
            return ReadPage.html(html, address);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All samples in HTML. */
    static List<Sample> all() throws IOException {
        try (Stream<String> cases = SamplesTest.cases()) {
            return cases.filter(name ->
                            Files.exists(SamplesTest.root().resolve(name).resolve("page.html")))
                    .map(ElementSamples::sample)
                    .toList();
        }
    }

    private static Sample sample(String name) {
        Path folder = SamplesTest.root().resolve(name);
        try (Stream<String> about = Files.lines(folder.resolve("about.txt"))) {
            Optional<URI> address = about.filter(line -> line.startsWith(ADDRESS))
                    .findFirst()
                    .map(line -> URI.create(line.substring(ADDRESS.length()).strip()));
            return new Sample(name, folder, Files.readString(folder.resolve("page.html")), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a listing has beyond its words. */
    record Extras(
            String authorListStatus, List<Optional<String>> authorPages, List<String> links, List<String> identifiers) {

        static Extras of(Listing listing) {
            return new Extras(
                    listing.authorListStatus().name(),
                    listing.authors().stream()
                            .map(Mention::page)
                            .map(page -> page.map(Quoted::value))
                            .toList(),
                    listing.links().stream()
                            .map(link -> link.role() + " " + link.target().value())
                            .toList(),
                    listing.identifiers().stream()
                            .map(id -> id.scheme() + " " + id.value().value())
                            .toList());
        }
    }
}
