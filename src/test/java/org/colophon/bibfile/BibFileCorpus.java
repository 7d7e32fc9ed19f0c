package org.colophon.bibfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.Listing;

/** Compares what is read from other people's test files with what they expect, field by field. */
final class BibFileCorpus {
    static final List<String> ZOTERO = List.of(
            "BibTeX",
            "RIS",
            "CSL_JSON",
            "ReferBibIX",
            "Web_of_Science_Tagged",
            "MEDLINEnbib",
            "MODS",
            "PubMed_XML",
            "Endnote_XML",
            "RefWorks_Tagged");
    private static final Set<String> MAKERS =
            Set.of("author", "inventor", "artist", "director", "programmer", "cartographer", "composer");
    private static final List<String> VENUES = List.of("publicationTitle", "proceedingsTitle", "bookTitle");
    private static final String JABREF_FOLDER =
            "jabref-import/jablib/src/test/resources/org/jabref/logic/importer/fileformat";
    /** The files of each of JabRef's importers for a format that is read here. */
    static final Map<String, Pattern> JABREF = Map.of(
            "RIS", Pattern.compile(".*\\.ris"),
            "MEDLINE", Pattern.compile("MedlinePlain.*\\.txt|.*\\.nbib"),
            "MODS", Pattern.compile("MODS.*\\.xml"),
            "PubMed XML", Pattern.compile("MedlineImporter.*\\.xml"),
            "EndNote XML", Pattern.compile("Endnote.*\\.xml"));

    private final Path corpus;

    BibFileCorpus(Path corpus) {
        this.corpus = corpus;
    }

    /** The folder of the corpus, where it is at hand. */
    static Optional<Path> folder() {
        return Stream.of(System.getProperty("colophon.shared", "../shared"), "../../shared")
                .map(path -> Path.of(path).resolve("corpus"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Every set there is. */
    List<Score> all() throws IOException {
        List<Score> scores = new ArrayList<>();
        for (String format : ZOTERO) {
            scores.add(zotero(format));
        }
        for (String format : JABREF.keySet().stream().sorted().toList()) {
            scores.add(jabref(format));
        }
        return scores;
    }

    /** One of Zotero's import tests: files with the items that must come of them. */
    Score zotero(String format) throws IOException {
        Score score = new Score("zotero " + format);
        Path file = corpus.resolve("zotero-testcases/import-" + format + ".json");
        JsonArray tests = JsonParser.parseString(Files.readString(file)).getAsJsonArray();
        for (int i = 0; i < tests.size(); i++) {
            JsonElement input = tests.get(i).getAsJsonObject().get("input");
            String text = input.isJsonPrimitive() ? input.getAsString() : input.toString();
            List<Listing> listings = Read.listings(text);
            JsonArray items = tests.get(i).getAsJsonObject().getAsJsonArray("items");
            for (int j = 0; j < items.size(); j++) {
                Optional<Listing> listing = j < listings.size() ? Optional.of(listings.get(j)) : Optional.empty();
                score.compare(
                        "test " + i + " item " + j, zoteroFields(items.get(j).getAsJsonObject()), listing);
            }
        }
        return score;
    }

    /** JabRef's files of one importer with the BibTeX beside each. */
    Score jabref(String format) throws IOException {
        Score score = new Score("jabref " + format);
        Pattern name = JABREF.get(format);
        try (Stream<Path> files = Files.list(corpus.resolve(JABREF_FOLDER))) {
            for (Path file : files.sorted().toList()) {
                String input = file.getFileName().toString();
                Path bib = file.resolveSibling(input.substring(0, input.lastIndexOf('.')) + ".bib");
                if (name.matcher(input).matches() && Files.exists(bib)) {
                    compare(input, Read.listings(Files.readAllBytes(file)), Files.readString(bib), score);
                }
            }
        }
        return score;
    }

    private static void compare(String input, List<Listing> listings, String bib, Score score) {
        List<Map<String, List<String>>> entries = JabRefBibtex.entries(bib);
        for (int i = 0; i < entries.size(); i++) {
            Optional<Listing> listing = i < listings.size() ? Optional.of(listings.get(i)) : Optional.empty();
            score.compare(input + " entry " + i, entries.get(i), listing);
        }
    }

    private static Map<String, List<String>> zoteroFields(JsonObject item) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> authors = new ArrayList<>();
        List<String> editors = new ArrayList<>();
        for (JsonElement element : item.getAsJsonArray("creators")) {
            JsonObject creator = element.getAsJsonObject();
            String name = (text(creator, "firstName") + " " + text(creator, "lastName")).strip();
            String role = text(creator, "creatorType");
            if (MAKERS.contains(role)) {
                authors.add(name);
            } else if (role.equals("editor")) {
                editors.add(name);
            }
        }
        put(fields, "title", text(item, "title"));
        fields.put("authors", authors);
        fields.put("editors", editors);
        put(fields, "date", text(item, item.has("issueDate") ? "issueDate" : "date"));
        VENUES.forEach(venue -> put(fields, "venue", text(item, venue)));
        put(fields, "volume", text(item, "volume"));
        put(fields, "issue", text(item, "issue"));
        put(fields, "pages", text(item, "pages"));
        put(fields, "publisher", text(item, "publisher"));
        put(fields, "publisher", text(item, "university"));
        put(fields, "publisher", text(item, "institution"));
        put(fields, "DOI", text(item, "DOI"));
        put(fields, "ISBN", text(item, "ISBN"));
        put(fields, "ISSN", text(item, "ISSN"));
        put(fields, "abstract", text(item, "abstractNote"));
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, List.of(value));
        }
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
