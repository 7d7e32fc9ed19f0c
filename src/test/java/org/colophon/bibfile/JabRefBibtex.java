package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the BibTeX that JabRef expects of its importers, without our own reader: one map of fields an entry. */
final class JabRefBibtex {
    private static final Pattern ENTRY = Pattern.compile("(?m)^@(?!(?i:comment|preamble|string))(?=\\w+\\s*\\{)");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s*([\\w-]+)\\s*=\\s*(\\{|#?[a-z]{3}#?,?|\\d+,?)");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9-]{7,16}[0-9Xx]");

    private JabRefBibtex() {}

    static List<Map<String, List<String>>> entries(String bib) {
        List<Map<String, List<String>>> entries = new ArrayList<>();
        for (String entry : ENTRY.split(bib)) {
            if (entry.matches("(?s)\\w+\\s*\\{.*")) {
                entries.add(fields(raw(entry)));
            }
        }
        return entries;
    }

    private static Map<String, String> raw(String entry) {
        Map<String, String> raw = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(entry);
        int at = entry.indexOf(',') + 1;
        while (field.find(at)) {
            boolean braced = field.group(2).equals("{");
            int end = braced ? closing(entry, field.end()) : field.end();
            String value = braced
                    ? entry.substring(field.end(), end - 1)
                    : field.group(2).replaceAll("[#,]", "");
            raw.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value);
            at = end;
        }
        return raw;
    }

    private static int closing(String text, int from) {
        int end = from;
        int depth = 1;
        while (depth > 0 && end < text.length()) {
            char c = text.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return end;
    }

    private static Map<String, List<String>> fields(Map<String, String> raw) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Stream.of("title", "volume", "pages", "abstract").forEach(name -> put(fields, name, raw, name));
        fields.put("authors", names(raw.getOrDefault("author", "")));
        fields.put("editors", names(raw.getOrDefault("editor", "")));
        put(fields, "venue", raw, "journal", "booktitle");
        put(fields, "publisher", raw, "publisher", "school");
        put(fields, "issue", raw, "number", "issue");
        put(fields, "DOI", raw, "doi");
        Matcher number = NUMBER.matcher(raw.getOrDefault("issn", "") + " " + raw.getOrDefault("isbn", ""));
        fields.put("ISBN or ISSN", number.results().map(found -> found.group()).toList());
        String month = raw.getOrDefault("month", "");
        String year = raw.getOrDefault("year", "");
        String date = month.matches("\\d+") ? year + "-" + month : (month + " " + year).strip();
        if (!year.isEmpty()) {
            fields.put("date", List.of(date));
        }
        return fields;
    }

    private static void put(
            Map<String, List<String>> fields, String name, Map<String, String> raw, String... candidates) {
        Stream.of(candidates)
                .map(candidate -> raw.getOrDefault(candidate, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> fields.put(name, List.of(value)));
    }

    private static List<String> names(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\s+and\\s+"));
    }
}
