package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.identity.venue.Series;
import org.colophon.identity.venue.VenueParser;
import org.colophon.model.Folding;

/** The venues of a collection, each understood once however often it is printed. */
final class VenueTable {

    private static final Pattern NO_NAME = Pattern.compile("\\d+|\\d+(?:st|nd|rd|th)|[a-z]");
    private static final Set<String> COMMON = Set.of(
            ("a an and annual conference congress der die for für in international intl int workshop symposium journal"
                            + " j of on proceedings proc the to transactions trans th hellip amp conf meeting de la")
                    .split(" "));

    /** How many likenesses are remembered, a power of two. */
    private static final int LIKENESSES = 1 << 14;

    private final VenueParser parser = new VenueParser();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Vocabulary words = new Vocabulary();
    private volatile Likenesses likenesses = new Likenesses(0, new AtomicLongArray(LIKENESSES));

    /** Among so many venues, both numbers and the likeness in one; those that fall into one slot displace each other. */
    private record Likenesses(int venues, AtomicLongArray known) {}

    /** A venue: its series, its words in order, and those of them that tell it from others. */
    private record Entry(int key, Series.Kind kind, String[] all, int[] telling) {}

    int number(String printed) {
        return number(printed, Folding.words(printed));
    }

    /**
     * Numbers a venue.
     *
     * @param folded its folded words
     */
    int number(String printed, String folded) {
        Integer known = numbers.get(folded);
        if (known != null) {
            return known;
        }
        Series series = parser.parse(printed, Optional.empty()).series();
        String[] all = folded.split(" ");
        int[] telling = Arrays.stream(all)
                .filter(word -> !NO_NAME.matcher(word).matches() && !COMMON.contains(word))
                .mapToInt(words::number)
                .sorted()
                .distinct()
                .toArray();
        words.count(telling);
        String key = series.known() || telling.length == 0 ? series.key() : named(telling);
        entries.add(new Entry(seriesNumber(key), series.kind(), all, telling));
        numbers.put(folded, entries.size() - 1);
        return entries.size() - 1;
    }

    private String named(int[] telling) {
        return Arrays.stream(telling).mapToObj(words::word).sorted().collect(Collectors.joining(" ", "? ", ""));
    }

    int size() {
        return entries.size();
    }

    /** Numbers a series by the name that it has in every collection. */
    int seriesNumber(String key) {
        Integer known = keys.putIfAbsent(key, names.size());
        if (known == null) {
            names.add(key);
        }
        return keys.get(key);
    }

    /** The name of a series, the same in every collection. */
    String seriesName(int series) {
        return names.get(series);
    }

    /** Numbers the series a venue belongs to. */
    int series(int venue) {
        return entries.get(venue).key;
    }

    /** How alike two venues read: 3 one series, 2 alike or short for the other, 1 unlike, 0 of different kinds. */
    int likeness(int left, int right) {
        AtomicLongArray likenesses = likenesses();
        long key = (long) left << 32 | right;
        int slot = (int) Hashes.mix(key) & LIKENESSES - 1;
        long known = likenesses.get(slot);
        // No venue is unlike itself, so nothing that is known looks like a slot that is empty.
        if (known != 0 && known >>> 2 == key) {
            return (int) known & 3;
        }
        int likeness = read(left, right);
        likenesses.set(slot, key << 2 | likeness);
        return likeness;
    }

    /** Those that were worked out since the last venue came: a name's words tell more or less with each that comes. */
    private AtomicLongArray likenesses() {
        Likenesses current = likenesses;
        if (current.venues() != entries.size()) {
            current = new Likenesses(entries.size(), new AtomicLongArray(LIKENESSES));
            likenesses = current;
        }
        return current.known();
    }

    private int read(int left, int right) {
        Entry a = entries.get(left);
        Entry b = entries.get(right);
        if (a.key == b.key) {
            return 3;
        }
        if (known(a.kind) && known(b.kind) && a.kind != b.kind) {
            return 0;
        }
        if (isShortFor(a.all, b.all) || isShortFor(b.all, a.all)) {
            return 2;
        }
        return overlap(a.telling, b.telling) >= 0.6 ? 2 : 1;
    }

    private static boolean known(Series.Kind kind) {
        return kind == Series.Kind.CONFERENCE || kind == Series.Kind.JOURNAL;
    }

    /** The share of the shorter name's words, by surprise, that stand in the other. */
    private double overlap(int[] a, int[] b) {
        double both = 0;
        double left = 0;
        double right = 0;
        for (int word : a) {
            left += words.surprise(word);
            both += Arrays.binarySearch(b, word) >= 0 ? words.surprise(word) : 0;
        }
        for (int word : b) {
            right += words.surprise(word);
        }
        double shorter = Math.min(left, right);
        return shorter == 0 ? 0 : both / shorter;
    }

    /** Whether a word of one name is made of the initials of neighbouring words of the other, as VLDB is. */
    private static boolean isShortFor(String[] shortName, String[] longName) {
        for (String word : shortName) {
            if (word.length() >= 3 && word.length() <= 8 && initials(longName, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean initials(String[] name, String acronym) {
        for (int from = 0; from + acronym.length() <= name.length; from++) {
            int at = 0;
            while (at < acronym.length() && name[from + at].startsWith(acronym.substring(at, at + 1))) {
                at++;
            }
            if (at == acronym.length()) {
                return true;
            }
        }
        return false;
    }
}
