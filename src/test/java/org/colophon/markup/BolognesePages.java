package org.colophon.markup;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.colophon.extract.Extraction;
import org.colophon.model.Identifier;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;

/**
 * Records in schema.org's JSON-LD as repositories embed them: each must give one listing with the record's own title,
 * DOI, first author and year, and never its language for a name.
 */
final class BolognesePages {
    private BolognesePages() {}

    static Score score(Path folder) {
        Score score = new Score("schema.org records of repositories, fields");
        for (Path file : SharedCorpus.files(folder.resolve("spec/fixtures"), ".json")) {
            String name = file.getFileName().toString();
            if (name.startsWith("schema_org")
                    && JSON.parseAny(SharedCorpus.text(file)).isObject()) {
                JsonObject record = JSON.parse(SharedCorpus.text(file));
                String html = "<html><script type=\"application/ld+json\">"
                        + SharedCorpus.text(file).replace("</", "<\\/") + "</script></html>";
                compare(score, name, record, Metadata.extract(ScholarlyLanding.page(html, name)));
            }
        }
        return score;
    }

    private static void compare(Score score, String name, JsonObject record, Extraction extraction) {
        List<Listing> listings =
                extraction instanceof Extraction.Read read ? read.claims().listings() : List.of();
        score.count(
                name + ": " + listings.size() + " listings, "
                        + (extraction instanceof Extraction.Refused refused ? refused.reason() : "read"),
                listings.size() == 1);
        if (listings.isEmpty()) {
            return;
        }
        Listing listing = listings.get(0);
        String title = first(record.get("name"));
        String found = listing.title().map(Quoted::value).orElse("");
        score.count(name + " title: " + title + ", found " + found, same(title, found));
        String doi = listing.identifiers().stream()
                .filter(identifier -> identifier.scheme() == Identifier.Scheme.DOI)
                .map(identifier -> identifier.value().value())
                .findFirst()
                .orElse("");
        String text = record.toString().toLowerCase(java.util.Locale.ROOT);
        if (text.contains("doi.org/10.")) {
            score.count(
                    name + " DOI: found " + doi,
                    !doi.isEmpty() && text.contains(doi.toLowerCase(java.util.Locale.ROOT)));
        }
        String date = first(record.get("datePublished"));
        if (date.length() >= 4) {
            String year = listing.date().map(Quoted::value).orElse("    ").substring(0, 4);
            score.count(name + " year: " + date + ", found " + year, date.startsWith(year));
        }
        boolean language = listing.authors().stream()
                .anyMatch(author -> author.name().value().matches("(?i)en|english"));
        score.count(name + " takes a language for a name", !language);
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ").strip().equals(other);
    }

    private static String first(JsonValue value) {
        if (value == null) {
            return "";
        }
        return value.isArray()
                ? first(value.getAsArray().get(0))
                : value.isString() ? value.getAsString().value() : "";
    }
}
