package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.colophon.model.Folding;

/**
 * Makes records ready for comparison, and knows the collection they belong to: its words, names and venues.
 *
 * <p>Records may be added at any time, by one thread at a time; comparing what was added is for any number of threads.
 */
final class Profiles {

    /** So many are read at a time, since what was read and not numbered takes room. */
    private static final int AT_A_TIME = 10_000;

    private final Vocabulary words = new Vocabulary();
    private final Vocabulary names = new Vocabulary();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, NameKey> nameKeys = new HashMap<>();
    private final Map<Long, Integer> sameTitle = new HashMap<>();
    private final VenueTable venues = new VenueTable();
    private final List<Profile> all = new ArrayList<>();

    /** Adds records, and numbers them from 0 in the order of adding. */
    List<Profile> add(List<PublicationRecord> records) {
        int before = all.size();
        ForkJoinTask<?> numbering = ForkJoinTask.adapt(() -> {}).fork();
        for (int from = 0; from < records.size(); from += AT_A_TIME) {
            Map<String, Optional<Reading.Name>> names = new ConcurrentHashMap<>();
            List<Reading> read = records.subList(from, Math.min(records.size(), from + AT_A_TIME)).parallelStream()
                    .map(record -> Reading.of(record, names))
                    .toList();
            numbering.join();
            // One after the other, while the next are read.
            numbering = ForkJoinTask.adapt(() -> read.forEach(this::number)).fork();
        }
        numbering.join();
        return List.copyOf(all.subList(before, all.size()));
    }

    Profile add(PublicationRecord record) {
        return add(List.of(record)).get(0);
    }

    private void number(Reading reading) {
        PublicationRecord record = reading.record();
        Profile.Parts parts = reading.parts();
        parts.number = all.size();
        parts.source = sources.computeIfAbsent(record.source(), s -> sources.size());
        if (!parts.key.isEmpty()) {
            title(reading);
        }
        parts.authors = reading.authors().stream().map(this::kept).toArray(NameKey[]::new);
        parts.owner = reading.owner().map(this::kept);
        names.count(Arrays.stream(parts.authors).mapToInt(NameKey::number).toArray());
        reading.venue()
                .ifPresent(folded -> parts.venue = venues.number(record.venue().orElseThrow(), folded));
        record.kind().ifPresent(kind -> parts.kind = kinds.computeIfAbsent(Folding.key(kind), k -> kinds.size()));
        all.add(new Profile(parts));
    }

    private void title(Reading reading) {
        Profile.Parts parts = reading.parts();
        boolean[] numerals = reading.numerals();
        parts.words = new int[numerals.length];
        for (int i = 0; i < numerals.length; i++) {
            parts.words[i] = words.number(reading.title()[i]);
        }
        parts.numerals = IntStream.range(0, numerals.length)
                .filter(i -> numerals[i])
                .map(i -> parts.words[i])
                .sorted()
                .toArray();
        words.count(parts.words);
        sameTitle.merge(Hashes.of(parts.key), 1, Integer::sum);
    }

    private NameKey kept(Reading.Name name) {
        return name.bearer() == Bearer.UNKNOWN
                ? nameKeys.computeIfAbsent(name.printed(), printed -> key(name))
                : key(name);
    }

    private NameKey key(Reading.Name name) {
        return new NameKey(name.family(), name.last(), name.given(), name.bearer(), names.number(name.last()));
    }

    Profile get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    int sources() {
        return sources.size();
    }

    Map<String, Integer> sourceNumbers() {
        return sources;
    }

    Vocabulary words() {
        return words;
    }

    Vocabulary names() {
        return names;
    }

    VenueTable venues() {
        return venues;
    }

    /** In how many records this very title stands. */
    int withTitle(Profile profile) {
        return sameTitle.getOrDefault(Hashes.of(profile.key), 0);
    }

    /** How much a title tells, in bits: the surprise of its words. */
    double surprise(Profile profile) {
        double sum = 0;
        for (int word : profile.words) {
            sum += words.surprise(word);
        }
        return sum;
    }
}
