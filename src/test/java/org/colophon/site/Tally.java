package org.colophon.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Hits, misses and noise by field, and what was missed, in words. */
final class Tally {

    private static final int LONGEST = 110;

    private static final class Count {
        int hits;
        int misses;
        int noise;

        double precision() {
            return hits + noise == 0 ? 1 : (double) hits / (hits + noise);
        }

        double recall() {
            return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
        }

        double f1() {
            int all = 2 * hits + misses + noise;
            return all == 0 ? 1 : 2.0 * hits / all;
        }
    }

    private record Fault(String field, String page, String words) {}

    private final Map<String, Count> fields = new LinkedHashMap<>();
    private final Count all = new Count();
    private final List<Fault> faults = new ArrayList<>();
    private String page = "";
    private String place = "";

    void page(String name) {
        page = name;
        place = "";
    }

    void place(String inPage) {
        place = inPage;
    }

    void hit(String field) {
        count(field).hits++;
        all.hits++;
    }

    void miss(String field, String value) {
        count(field).misses++;
        all.misses++;
        fault(field, "missed " + field + " '" + shortened(value) + "'");
    }

    void noise(String field, String value) {
        count(field).noise++;
        all.noise++;
        fault(field, "made up " + field + " '" + shortened(value) + "'");
    }

    /** The harmonic mean of precision and recall over all values of all fields. */
    double microF1() {
        return all.f1();
    }

    boolean isPerfect() {
        return faults.isEmpty();
    }

    /** Every fault, in the order found. */
    List<String> faults() {
        return faults.stream().map(Fault::words).toList();
    }

    /** Up to {@code perField} faults of each field, the worst field first. */
    List<String> worst(int perField) {
        Map<String, List<Fault>> byField =
                faults.stream().collect(Collectors.groupingBy(Fault::field, LinkedHashMap::new, Collectors.toList()));
        return byField.values().stream()
                .sorted((a, b) -> b.size() - a.size())
                .flatMap(faulty -> onePerPage(faulty, perField).stream())
                .toList();
    }

    /** A line a field: precision, recall, F1 and the numbers behind them. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%-18s %9s %7s %6s %7s %7s %7s%n", "field", "precision", "recall", "F1", "hits", "missed", "noise"));
        fields.forEach((field, count) -> table.append(row(field, count)));
        return table.append(row("all (micro)", all)).toString();
    }

    private static List<String> onePerPage(List<Fault> faults, int most) {
        Map<String, String> byPage = new LinkedHashMap<>();
        faults.forEach(fault -> byPage.putIfAbsent(fault.page(), fault.words()));
        return byPage.values().stream().limit(most).toList();
    }

    private static String row(String field, Count count) {
        return String.format(
                Locale.ROOT,
                "%-18s %9.3f %7.3f %6.3f %7d %7d %7d%n",
                field,
                count.precision(),
                count.recall(),
                count.f1(),
                count.hits,
                count.misses,
                count.noise);
    }

    private Count count(String field) {
        return fields.computeIfAbsent(field, any -> new Count());
    }

    private void fault(String field, String words) {
        faults.add(new Fault(field, page, page + (place.isEmpty() ? ": " : ", " + place + ": ") + words));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST
                ? value
                : value.substring(0, LONGEST - 40) + " [...] " + value.substring(value.length() - 33);
    }
}
