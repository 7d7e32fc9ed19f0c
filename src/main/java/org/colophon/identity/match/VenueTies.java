package org.colophon.identity.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Which venues go together: two names of one series are seen together on records that are surely one publication more
 * often than chance has it. Where too little was seen, how the names read decides.
 */
final class VenueTies {

    private static final double ENOUGH = 4;
    /** So much weight has what is expected by chance. */
    private static final double SMOOTH = 1;

    private final VenueTable venues;
    private final Map<Long, Double> together = new HashMap<>();
    private final Map<Integer, Double> alone = new HashMap<>();
    private double total;

    VenueTies(VenueTable venues) {
        this.venues = venues;
    }

    /** What was seen on pairs of records that are one publication: the series of two venues in one, as often as seen. */
    static VenueTies seen(VenueTable venues, LongStream series) {
        VenueTies ties = new VenueTies(venues);
        long[] sorted = series.sorted().toArray();
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            ties.saw((int) (sorted[from] >>> 32), (int) sorted[from], to - from);
        }
        return ties;
    }

    private void saw(int left, int right, double times) {
        together.merge(key(left, right), times, Double::sum);
        alone.merge(left, times, Double::sum);
        alone.merge(right, times, Double::sum);
        total += 2 * times;
    }

    /** A level of {@link Feature#VENUE}. */
    int level(int a, int b) {
        int likeness = venues.likeness(a, b);
        if (likeness == 3) {
            return 5;
        }
        int left = venues.series(a);
        int right = venues.series(b);
        double expected = expected(left, right);
        double seen = together.getOrDefault(key(left, right), 0.0);
        if (seen + expected >= ENOUGH) {
            double bits = Math.log((seen + SMOOTH * 0.5) / (expected + SMOOTH * 0.5)) / Math.log(2);
            if (bits >= 1) {
                return 4;
            }
            if (bits <= -1) {
                return likeness == 2 ? 2 : 1;
            }
        }
        return likeness == 0 ? 0 : likeness == 1 ? 2 : 3;
    }

    private double expected(int left, int right) {
        double a = alone.getOrDefault(left, 0.0);
        double b = alone.getOrDefault(right, 0.0);
        double both = total == 0 ? 0 : a * b / total;
        return left == right ? both / 2 : both;
    }

    /** What was seen, as lines that say the same in every collection. */
    List<String> lines() {
        return together.entrySet().stream()
                .map(e -> String.join(
                        "\t",
                        venues.seriesName((int) (e.getKey() >>> 32)),
                        venues.seriesName(e.getKey().intValue()),
                        Double.toString(e.getValue())))
                .sorted()
                .toList();
    }

    /** What such lines say; lines of another form are left out. */
    static VenueTies of(VenueTable venues, List<String> lines) {
        VenueTies ties = new VenueTies(venues);
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns.length == 3) {
                ties.saw(
                        venues.seriesNumber(columns[0]),
                        venues.seriesNumber(columns[1]),
                        Double.parseDouble(columns[2]));
            }
        }
        return ties;
    }

    /** Two series in one, in either order the same. */
    static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
