package org.colophon.markup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.colophon.capture.Captured;
import org.colophon.extract.Extraction;
import org.colophon.model.Capture;
import org.colophon.model.Claims;
import org.colophon.model.Identifier;
import org.colophon.model.Link;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;
import org.colophon.page.Opened;
import org.colophon.page.Page;
import org.colophon.page.Pages;

/** Publishers' article pages: every field that is expected must come out of the one listing. */
final class ScholarlyLanding {
    private ScholarlyLanding() {}

    static Page page(String html, String name) {
        return page(html, name, java.util.Optional.empty());
    }

    static Page page(String html, String name, java.util.Optional<java.net.URI> address) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Capture capture =
                new Capture("0".repeat(64), bytes.length, "text/html", name, address, java.util.Optional.empty());
        if (Pages.open(new Captured(capture, bytes)) instanceof Opened.Readable readable) {
            return readable.page();
        }
        throw new IllegalStateException("no page: " + name);
    }

    static Score score(Path folder) {
        Score score = new Score("scholarly landing pages, fields");
        JsonObject expected = JSON.parse(SharedCorpus.text(folder.resolve("expected.json")));
        for (Map.Entry<String, JsonValue> entry : expected.entrySet()) {
            Page page = page(SharedCorpus.text(folder.resolve(entry.getKey())), entry.getKey());
            Extraction extraction = Metadata.extract(page);
            for (Map.Entry<String, JsonValue> field :
                    entry.getValue().getAsObject().entrySet()) {
                List<String> values = field.getValue().isArray()
                        ? field.getValue().getAsArray().stream()
                                .map(value -> value.getAsString().value())
                                .toList()
                        : List.of(field.getValue().getAsString().value());
                List<String> found =
                        extraction instanceof Extraction.Read read ? found(field.getKey(), read.claims()) : List.of();
                score.count(
                        entry.getKey() + " " + field.getKey() + ": " + values + ", found " + found,
                        field.getKey().endsWith("_url") ? found.containsAll(values) : found.equals(values));
            }
        }
        return score;
    }

    private static List<String> found(String field, Claims claims) {
        Listing listing = claims.listings().get(0);
        return switch (field) {
            case "title" -> list(listing.title());
            case "doi" -> identifiers(listing, Identifier.Scheme.DOI);
            case "container_issn" -> identifiers(listing, Identifier.Scheme.ISSN);
            case "contrib_names" ->
                listing.authors().stream().map(author -> author.name().value()).toList();
            case "container_name" -> list(listing.venue());
            case "container_abbrev" -> list(listing.shortVenue().or(listing::venue));
            case "release_date" -> list(listing.date());
            case "first_page" ->
                list(listing.pages()).stream().map(pages -> pages.split("-")[0]).toList();
            case "issue" -> list(listing.issue());
            case "volume" -> list(listing.volume());
            case "publisher" -> list(listing.publisher());
            case "abstract" -> list(listing.summary());
            case "release_type" -> list(listing.kind());
            case "lang" ->
                claims.language().map(tag -> tag.split("-")[0]).stream().toList();
            case "pdf_fulltext_url", "html_fulltext_url" ->
                listing.links().stream()
                        .filter(link -> link.role() == Link.Role.FULL_TEXT)
                        .map(link -> link.target().value())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> identifiers(Listing listing, Identifier.Scheme scheme) {
        return listing.identifiers().stream()
                .filter(identifier -> identifier.scheme() == scheme)
                .map(identifier -> identifier.value().value())
                .toList();
    }

    private static List<String> list(java.util.Optional<Quoted> value) {
        return value.map(Quoted::value).stream().toList();
    }
}
