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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.Listing;

/** Compares what is read from other people's test files with what they expect, field by field. */
final class BibFileCorpus {
    private static final Set<String> MAKERS =
            Set.of("author", "inventor", "artist", "director", "programmer", "cartographer", "composer");
    private static final List<String> VENUES = List.of("publicationTitle", "proceedingsTitle", "bookTitle");
    private static final Pattern JABREF_FIELD = Pattern.compile("(?m)^\\s*(\\w+)\\s*=\\s*(\\{|[a-z]{3},)");

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
        return List.of(zotero("BibTeX"), zotero("RIS"), zotero("CSL_JSON"), jabrefRis());
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

    /** JabRef's RIS files with the BibTeX beside each; its other formats are counted as skipped. */
    Score jabrefRis() throws IOException {
        Score score = new Score("jabref RIS");
        Path folder = corpus.resolve("jabref-import/jablib/src/test/resources/org/jabref/logic/importer/fileformat");
        Map<String, Integer> others = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String ending = name.substring(name.lastIndexOf('.') + 1);
                Path bib = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".bib");
                if (ending.equals("bib") || !Files.exists(bib)) {
                    continue;
                }
                if (!ending.equals("ris")) {
                    others.merge(ending, 1, Integer::sum);
                    continue;
                }
                List<Listing> listings = Read.listings(Files.readString(file));
                score.compare(
                        name,
                        jabrefFields(Files.readString(bib)),
                        listings.stream().findFirst());
            }
        }
        others.forEach((ending, count) -> score.skipped("files of other formats (." + ending + ")", count));
        return score;
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

    private static Map<String, List<String>> jabrefFields(String bib) {
        Map<String, String> raw = new LinkedHashMap<>();
        Matcher field = JABREF_FIELD.matcher(bib);
        while (field.find()) {
            int end = field.end();
            int depth = 1;
            while (field.group(2).equals("{") && depth > 0) {
                char c = bib.charAt(end++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            String value = bib.substring(field.group(2).equals("{") ? field.end() : field.start(2), end - 1);
            raw.putIfAbsent(field.group(1), value);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String name : new String[] {"title", "volume", "pages", "abstract"}) {
            put(fields, name, raw.getOrDefault(name, ""));
        }
        fields.put("authors", names(raw.getOrDefault("author", "")));
        fields.put("editors", names(raw.getOrDefault("editor", "")));
        put(fields, "venue", raw.getOrDefault("journal", raw.getOrDefault("booktitle", "")));
        put(fields, "publisher", raw.getOrDefault("publisher", raw.getOrDefault("school", "")));
        put(fields, "issue", raw.getOrDefault("number", ""));
        put(fields, "DOI", raw.getOrDefault("doi", ""));
        put(fields, "ISBN or ISSN", raw.getOrDefault("issn", raw.getOrDefault("isbn", "")));
        String month = raw.getOrDefault("month", "");
        put(fields, "date", (month.isEmpty() ? "" : month + " ") + raw.getOrDefault("year", ""));
        return fields;
    }

    private static List<String> names(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\s+and\\s+"));
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
