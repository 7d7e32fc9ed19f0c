package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Folding;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;

/** Counts right, missed and wrong entries and fields. Entries are matched by title; a field is right if it reads the same. */
final class ListScores {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final int[] entries = new int[3];
    private final Map<String, int[]> fields = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /**
     * @param expected the fields of each entry; <i>title</i> is one of them, the names are one field
     */
    void add(String page, List<Map<String, String>> expected, List<Listing> found) {
        List<Map<String, String>> left = new ArrayList<>(expected);
        entries[1] += expected.size();
        entries[2] += found.size();
        for (Listing listing : found) {
            Map<String, String> actual = fields(listing);
            Optional<Map<String, String>> match = left.stream()
                    .filter(entry -> isSame(entry.get("title"), actual.getOrDefault("title", "")))
                    .findFirst();
            entries[0] += match.isPresent() ? 1 : 0;
            match.ifPresent(left::remove);
            compare(page, match.orElse(Map.of()), actual);
        }
        left.forEach(entry -> compare(page, entry, Map.of()));
    }

    private void compare(String page, Map<String, String> expected, Map<String, String> actual) {
        List<String> names = new ArrayList<>(actual.keySet());
        expected.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        for (String name : names) {
            String wanted = Folding.words(expected.getOrDefault(name, ""));
            String got = Folding.words(actual.getOrDefault(name, ""));
            // What the expectation leaves out of a matched entry, it does not judge.
            boolean judged = !expected.isEmpty() && expected.containsKey(name) || expected.isEmpty();
            if (judged) {
                int[] count = fields.computeIfAbsent(name, any -> new int[3]);
                count[1] += wanted.isEmpty() ? 0 : 1;
                count[2] += got.isEmpty() ? 0 : 1;
                count[0] += !wanted.isEmpty() && wanted.equals(got) ? 1 : 0;
                if (!wanted.equals(got)) {
                    misses.add(page + " " + name + ": <" + expected.get(name) + "> but <" + actual.get(name) + ">");
                }
            }
        }
    }

    double entryF1() {
        return f1(entries);
    }

    double fieldF1() {
        int[] sum = new int[3];
        fields.values().forEach(count -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
            }
        });
        return f1(sum);
    }

    String report() {
        StringBuilder report = new StringBuilder(
                String.format(Locale.ROOT, "entries F1 %.3f, fields F1 %.3f%n", entryF1(), fieldF1()));
        fields.forEach((name, count) -> report.append(
                String.format(Locale.ROOT, "%-10s %d %d %d %.3f%n", name, count[1], count[2], count[0], f1(count))));
        misses.forEach(miss -> report.append(miss).append('\n'));
        return report.toString();
    }

    /** The fields of a listing by name, as an expectation has them. */
    static Map<String, String> fields(Listing listing) {
        Map<String, String> all = new TreeMap<>();
        put(all, "title", listing.title());
        put(all, "venue", listing.venue());
        listing.date().ifPresent(date -> all.put("year", year(date.value())));
        put(all, "volume", listing.volume());
        put(all, "issue", listing.issue());
        put(all, "pages", listing.pages());
        put(all, "publisher", listing.publisher());
        if (!listing.authors().isEmpty()) {
            all.put(
                    "authors",
                    String.join(
                            "; ",
                            listing.authors().stream()
                                    .map(a -> a.name().value())
                                    .toList()));
        }
        listing.identifiers().stream()
                .filter(identifier -> identifier.scheme() == org.colophon.model.Identifier.Scheme.DOI)
                .forEach(identifier -> all.put("doi", identifier.value().value()));
        return all;
    }

    /** Expectations say the year of a date, whatever else of it is printed. */
    private static String year(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? year.group() : date;
    }

    private static void put(Map<String, String> all, String name, Optional<Quoted> value) {
        value.ifPresent(quoted -> all.put(name, quoted.value()));
    }

    private static boolean isSame(String one, String other) {
        return Folding.key(one).equals(Folding.key(other));
    }

    private static double f1(int[] count) {
        return count[1] + count[2] == 0 ? 1 : 2.0 * count[0] / (count[1] + count[2]);
    }
}
