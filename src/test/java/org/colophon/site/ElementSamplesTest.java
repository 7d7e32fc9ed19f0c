package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.model.Evidence;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;
import org.colophon.site.ElementSamples.Extras;
import org.colophon.site.ElementSamples.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only HTML has: profiles of co-authors, links, identifiers, dates in attributes, complete lists of authors. */
class ElementSamplesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("samplesWithLinks")
    @DisplayName("each entry has its own links and identifiers, and its author list is complete if it is")
    void extras(Sample sample) throws IOException {
        JsonArray expected = JsonParser.parseString(
                        Files.readString(sample.folder().resolve("expected.json")))
                .getAsJsonObject()
                .getAsJsonArray("listings");
        List<Extras> wanted = new ArrayList<>();
        expected.forEach(listing -> wanted.add(extras(listing.getAsJsonObject())));

        assertThat(sample.read().listings().stream().map(Extras::of)).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("every value is quoted from the page, attributes too")
    void evidence(Sample sample) {
        for (Listing listing : sample.read().listings()) {
            List<Quoted> values = Stream.of(
                            listing.title().stream(),
                            listing.venue().stream(),
                            listing.date().stream(),
                            listing.summary().stream(),
                            listing.authors().stream().map(Mention::name),
                            listing.authors().stream().map(Mention::page).flatMap(Optional::stream),
                            listing.links().stream().map(Link::target),
                            listing.identifiers().stream().map(Identifier::value))
                    .flatMap(all -> all)
                    .toList();
            for (Quoted value : values) {
                Evidence evidence = value.evidence();
                int start = sample.html().offsetByCodePoints(0, evidence.start());
                int end = sample.html().offsetByCodePoints(0, evidence.end());
                assertThat(sample.html().substring(start, end)).isEqualTo(evidence.exact());
            }
            listing.date().ifPresent(date -> assertThat(date.evidence().exact()).isEqualTo(date.value()));
        }
    }

    static List<Sample> samples() throws IOException {
        return ElementSamples.all();
    }

    static List<Sample> samplesWithLinks() throws IOException {
        return ElementSamples.all().stream()
                .filter(sample -> sample.address().isPresent())
                .toList();
    }

    private static Extras extras(JsonObject listing) {
        List<Optional<String>> pages = new ArrayList<>();
        for (JsonElement page : listing.getAsJsonArray("authorPages")) {
            pages.add(page.isJsonNull() ? Optional.empty() : Optional.of(page.getAsString()));
        }
        return new Extras(
                listing.get("authorListStatus").getAsString(),
                pages,
                pairs(listing.getAsJsonArray("links")),
                pairs(listing.getAsJsonArray("identifiers")));
    }

    private static List<String> pairs(JsonArray array) {
        List<String> pairs = new ArrayList<>();
        for (JsonElement pair : array) {
            pairs.add(pair.getAsJsonArray().get(0).getAsString() + " "
                    + pair.getAsJsonArray().get(1).getAsString());
        }
        return pairs;
    }
}
