package org.colophon.bibfile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Folding;
import org.colophon.model.Identifier.Scheme;
import org.colophon.model.Listing;
import org.colophon.model.PartialDate;
import org.colophon.model.Quoted;

/** How many of the expected fields of a set were read, and which were not. */
final class Score {
    /** Fields that mean nothing without a digit: templates with words for values do not count. */
    private static final Set<String> NUMBERS = Set.of("date", "DOI", "ISBN", "ISSN", "ISBN or ISSN");

    private static final Pattern INITIALS = Pattern.compile("(?<=(?<!\\p{L})\\p{Lu}{1,3})(?=\\p{Lu}{1,3}(?!\\p{L}))");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (.+)");
    private static final Pattern ONE_PAGE = Pattern.compile("(\\d+)-\\1");

    private final String set;
    private final Map<String, int[]> byField = new TreeMap<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    Score(String set) {
        this.set = set;
    }

    /** Compares one record's expected fields, a list of names counting as one, with what was read. */
    void compare(String where, Map<String, List<String>> expected, Optional<Listing> listing) {
        Map<String, List<String>> found = listing.map(Score::fields).orElse(Map.of());
        expected.forEach((field, values) -> {
            if (values.isEmpty()) {
                return;
            }
            if (NUMBERS.contains(field) && !values.get(0).matches("(?s).*[1-9].*")) {
                skipped("a word for a " + field, 1);
                return;
            }
            List<String> read = found.getOrDefault(field, List.of());
            boolean same = same(field, normal(field, values), normal(field, read));
            int[] count = byField.computeIfAbsent(field, any -> new int[2]);
            count[0] += same ? 1 : 0;
            count[1]++;
            if (!same) {
                misses.add(where + ": " + field + " " + values + " <> " + read);
            }
        });
    }

    /**
     * A date may be more exact than expected; of a season or a span of months, which have no place in a date, the year is
     * enough. Of a number printed twice either will do, and of a journal's name its abbreviation.
     */
    private static boolean same(String field, List<String> expected, List<String> read) {
        return switch (field) {
            case "date" ->
                !read.isEmpty()
                        && (read.get(0).startsWith(expected.get(0))
                                || PartialDate.parse(expected.get(0)).isEmpty()
                                        && expected.get(0).contains(read.get(0)));
            case "ISBN or ISSN", "venue" -> read.containsAll(expected);
            default -> read.equals(expected);
        };
    }

    void skipped(String what, int count) {
        skipped.merge(what, count, Integer::sum);
    }

    String set() {
        return set;
    }

    double share() {
        return expected() == 0 ? 0 : (double) matched() / expected();
    }

    int matched() {
        return byField.values().stream().mapToInt(count -> count[0]).sum();
    }

    int expected() {
        return byField.values().stream().mapToInt(count -> count[1]).sum();
    }

    List<String> misses() {
        return misses;
    }

    /** The score as a line of a table, with what was left out. */
    String summary() {
        String fields = byField.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue()[0] + "/" + field.getValue()[1])
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s: %d of %d expected fields, %.1f %% (%s); not compared: %s",
                set,
                matched(),
                expected(),
                100 * share(),
                fields,
                skipped);
    }

    private static Map<String, List<String>> fields(Listing listing) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("title", one(Read.value(listing.title())));
        fields.put("authors", Read.names(listing.authors()));
        fields.put("editors", Read.names(listing.editors()));
        fields.put("date", one(Read.value(listing.date())));
        fields.put(
                "venue",
                Stream.of(listing.venue(), listing.shortVenue())
                        .flatMap(Optional::stream)
                        .map(Quoted::value)
                        .toList());
        fields.put("volume", one(Read.value(listing.volume())));
        fields.put("issue", one(Read.value(listing.issue())));
        fields.put("pages", one(Read.value(listing.pages())));
        fields.put("publisher", one(Read.value(listing.publisher())));
        fields.put("abstract", one(Read.value(listing.summary())));
        fields.put("DOI", Read.ids(listing, Scheme.DOI));
        fields.put("ISBN", one(String.join(" ", Read.ids(listing, Scheme.ISBN))));
        fields.put("ISSN", one(String.join(" ", Read.ids(listing, Scheme.ISSN))));
        List<String> numbers = new ArrayList<>(Read.ids(listing, Scheme.ISBN));
        numbers.addAll(Read.ids(listing, Scheme.ISSN));
        fields.put("ISBN or ISSN", numbers);
        return fields;
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> normal(String field, List<String> values) {
        return values.stream()
                .map(value -> switch (field) {
                    case "authors", "editors" ->
                        // Initials may run together: KC Wright.
                        Arrays.stream(Folding.words(INITIALS.matcher(value).replaceAll("$0 "))
                                        .split(" "))
                                .sorted()
                                .toList()
                                .toString();
                    case "date" ->
                        PartialDate.parse(YEAR_FIRST.matcher(value).replaceFirst("$2 $1"))
                                .map(PartialDate::lexical)
                                .orElse(value);
                    case "ISBN", "ISSN", "ISBN or ISSN" -> value.replaceAll("[^0-9Xx]", "");
                    // Each program has its own habit with the capitals of journals and publishers and the full stop of
                    // titles.
                    case "title" -> plain(value).replaceFirst("\\.$", "");
                    case "venue", "publisher" -> plain(value).toLowerCase(Locale.ROOT);
                    case "pages" ->
                        ONE_PAGE.matcher(PageRanges.completed(plain(value))).replaceFirst("$1");
                    default -> plain(value);
                })
                .toList();
    }

    private static String plain(String value) {
        String text = value.replaceAll("</?(?:i|b|sub|sup|p|span)(?: [^>]*)?>", "");
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}−]+", "-")
                .replaceAll("[‘’`´]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("\\s+", "");
    }
}
