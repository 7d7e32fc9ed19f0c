package org.colophon.identity.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.Shared;
import org.colophon.identity.measure.Pair;

/**
 * Cora: citations cut into fields, signs between the fields and all, and which of them cite one publication.
 *
 * @param entries the citations
 * @param pairs the pairs of keys that are one publication
 */
public record Cora(List<Entry> entries, Set<Pair> pairs) {
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
    private static final Pattern EDGE = Pattern.compile("^[\\s,.;:\"'`]+|[\\s,;:\"'`]+$|(?<=\\p{Ll})\\.\\s*$");
    private static final Pattern IN = Pattern.compile("^in:?\\s+", Pattern.CASE_INSENSITIVE);

    /** The corpus beside the project; the test that asks is skipped where there is none. */
    public static Cora shared() throws IOException {
        Path folder = Shared.path("corpus", "er", "cora");
        List<List<String>> rows = Csv.rows(Files.readString(folder.resolve("cora1879.csv")));
        List<String> head = rows.get(0);
        List<Entry> entries = rows.stream().skip(1).map(row -> entry(head, row)).toList();
        Set<Pair> pairs = new LinkedHashSet<>();
        List<List<String>> gold = Csv.rows(Files.readString(folder.resolve("cora1879_gold.csv")));
        gold.stream().skip(1).forEach(row -> pairs.add(Pair.of(key(row.get(0)), key(row.get(1)))));
        return new Cora(entries, pairs);
    }

    private static Entry entry(List<String> head, List<String> row) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            fields.put(head.get(i), bare(row.get(i)));
        }
        CitedAuthors authors = CitedAuthors.parse(fields.get("author"));
        return new Entry(
                key(fields.get("id")),
                fields.get("title"),
                authors.names(),
                authors.partial(),
                IN.matcher(first(fields, "journal", "booktitle", "type", "institution"))
                        .replaceFirst(""),
                year(fields),
                more(fields));
    }

    private static Map<String, String> more(Map<String, String> fields) {
        Map<String, String> more = new HashMap<>();
        for (String name : List.of("volume", "pages", "publisher", "address")) {
            if (!fields.get(name).isEmpty()) {
                more.put(name, fields.get(name));
            }
        }
        return more;
    }

    private static String key(String id) {
        return "cora_" + id;
    }

    /** A value without the signs that part it from its neighbours in the citation. */
    private static String bare(String field) {
        String bare = field;
        String before;
        do {
            before = bare;
            bare = EDGE.matcher(before).replaceAll("");
        } while (!bare.equals(before));
        return bare.replaceAll("\\s+", " ");
    }

    private static String year(Map<String, String> fields) {
        List<String> years = new ArrayList<>();
        for (String name : List.of("year", "date")) {
            Matcher year = YEAR.matcher(fields.get(name));
            if (year.find()) {
                years.add(year.group());
            }
        }
        return years.isEmpty() ? "" : years.get(0);
    }

    private static String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            if (!fields.get(name).isEmpty()) {
                return fields.get(name);
            }
        }
        return "";
    }
}
