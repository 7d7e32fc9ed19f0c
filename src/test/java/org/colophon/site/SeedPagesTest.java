package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.capture.Inputs;
import org.colophon.extract.Extraction;
import org.colophon.model.AbstractStatus;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Claims;
import org.colophon.model.Listing;
import org.colophon.model.Mention;
import org.colophon.model.PersonFacts;
import org.colophon.model.Quoted;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real pages, where they are at hand: every field of every entry against a list made by hand. */
class SeedPagesTest {

    @Test
    @DisplayName("the five pages hold 51 entries and 228 printed names")
    void counts() throws Exception {
        int entries = 0;
        int names = 0;
        for (JsonObject gold : gold()) {
            List<Listing> listings = read(gold).listings();
            entries += listings.size();
            names += listings.stream().mapToInt(entry -> entry.authors().size()).sum();
        }
        assertThat(entries).isEqualTo(51);
        assertThat(names).isEqualTo(228);
    }

    @ParameterizedTest
    @MethodSource("gold")
    @DisplayName("every field of every entry is as the hand-made list has it")
    void entries(JsonObject gold) throws Exception {
        List<Listing> listings = read(gold).listings();
        JsonArray expected = gold.getAsJsonArray("entries");
        assertThat(listings).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            entry(expected.get(i).getAsJsonObject(), listings.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    @DisplayName("what is said of the person, the site and the language is as the hand-made list has it")
    void person(JsonObject gold) throws Exception {
        Claims claims = read(gold);
        assertThat(claims.site()).isEqualTo(string(gold, "site"));
        assertThat(claims.language()).hasValue(gold.get("ui_language").getAsString());
        JsonObject person = gold.getAsJsonObject("person");
        assertThat(values(claims.emptyHeadings()))
                .containsExactlyElementsOf(strings(person, "supervisor_headings_without_values"));
        if (person.get("name").isJsonNull()) {
            assertThat(claims.person()).isEmpty();
            return;
        }
        PersonFacts facts = claims.person().orElseThrow();
        String printed = person.has("name_as_printed") ? "name_as_printed" : "name";
        assertThat(value(facts.name())).isEqualTo(string(person, printed));
        assertThat(values(facts.roles())).containsExactlyElementsOf(strings(person, "roles"));
        assertThat(values(facts.affiliations())).containsExactlyElementsOf(strings(person, "affiliation_current"));
        assertThat(values(facts.topics())).containsExactlyElementsOf(strings(person, "topics"));
        assertThat(facts.employments().stream()
                        .map(job -> job.organization().value() + "|" + value(job.role()) + "|" + value(job.start())
                                + "|" + value(job.end())))
                .containsExactlyElementsOf(objects(person, "employment").stream()
                        .map(job -> string(job, "organization") + "|" + string(job, "role") + "|" + string(job, "start")
                                + "|" + string(job, "end"))
                        .toList());
        assertThat(facts.degrees().stream()
                        .map(degree -> degree.degree().value() + "|" + value(degree.institution()) + "|"
                                + value(degree.year()) + "|" + values(degree.supervisors())))
                .containsExactlyElementsOf(objects(person, "education").stream()
                        .map(degree -> string(degree, "degree") + "|" + string(degree, "institution_as_printed") + "|"
                                + string(degree, "year") + "|" + strings(degree, "supervisors_as_printed"))
                        .toList());
        assertThat(facts.prizes().stream().map(prize -> prize.name().value() + "|" + value(prize.year())))
                .containsExactlyElementsOf(objects(person, "prizes").stream()
                        .map(prize -> string(prize, "name") + "|" + string(prize, "year"))
                        .toList());
    }

    private static void entry(JsonObject expected, Listing listing) throws Exception {
        assertThat(listing.index()).isEqualTo(expected.get("index").getAsInt());
        assertThat(value(listing.title())).isEqualTo(string(expected, "title"));
        assertThat(listing.authors().stream().map(Mention::name).map(Quoted::value))
                .containsExactlyElementsOf(strings(expected, "authors_as_printed"));
        assertThat(listing.authorListStatus()).isEqualTo(AuthorListStatus.PARTIAL);
        assertThat(value(listing.venue())).isEqualTo(string(expected, "venue_as_printed"));
        assertThat(value(listing.date())).isEqualTo(string(expected, "date_as_printed"));
        assertThat(value(listing.pages())).isEqualTo(string(expected, "pages"));
        assertThat(value(listing.publisher())).isEqualTo(string(expected, "publisher"));
        assertThat(value(listing.status())).isEqualTo(string(expected, "status_as_printed"));
        if (listing.summary().isPresent()) {
            assertThat(sha256(listing.summary().get().value())).isEqualTo(string(expected, "abstract_sha256"));
        } else {
            assertThat(expected.get("abstract_clean").isJsonNull()).isTrue();
        }
        assertThat(listing.abstractStatus()).isEqualTo(status(string(expected, "abstract_completeness")));
    }

    private static AbstractStatus status(@Nullable String completeness) {
        return switch (String.valueOf(completeness)) {
            case "complete-as-shown" -> AbstractStatus.AS_SHOWN;
            case "cut-at-inline-formula" -> AbstractStatus.CUT;
            case "absent" -> AbstractStatus.ABSENT;
            default -> AbstractStatus.UNKNOWN;
        };
    }

    private static Claims read(JsonObject gold) throws IOException {
        Path file =
                shared().orElseThrow().resolve("seeds").resolve(gold.get("file").getAsString());
        Opened opened = Pages.open(Inputs.capture("page", Files.readAllBytes(file)));
        return ((Extraction.Read) Sites.extract(((Opened.Readable) opened).page())).claims();
    }

    static List<JsonObject> gold() throws IOException {
        Optional<Path> shared = shared();
        assumeThat(shared).describedAs("the five real pages are not at hand").isPresent();
        JsonObject all = JsonParser.parseString(Files.readString(shared.get().resolve("gold/seeds.json")))
                .getAsJsonObject()
                .getAsJsonObject("seeds");
        return all.asMap().values().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static Optional<Path> shared() {
        return Stream.of(System.getProperty("colophon.shared", "../shared"), "../../shared")
                .map(Path::of)
                .filter(folder -> Files.isRegularFile(folder.resolve("gold/seeds.json")))
                .findFirst();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable String value(Optional<Quoted> quoted) {
        return quoted.map(Quoted::value).orElse(null);
    }

    private static List<String> values(List<Quoted> quoted) {
        return quoted.stream().map(Quoted::value).toList();
    }

    private static @Nullable String string(JsonObject object, String name) {
        return object.has(name) && !object.get(name).isJsonNull()
                ? object.get(name).getAsString()
                : null;
    }

    private static List<String> strings(JsonObject object, String name) {
        List<String> strings = new ArrayList<>();
        object.getAsJsonArray(name).forEach(element -> strings.add(element.getAsString()));
        return strings;
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        List<JsonObject> objects = new ArrayList<>();
        object.getAsJsonArray(name).forEach(element -> objects.add(element.getAsJsonObject()));
        return objects;
    }
}
