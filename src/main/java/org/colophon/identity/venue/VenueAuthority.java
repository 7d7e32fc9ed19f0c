package org.colophon.identity.venue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The curated list of series with their names, short names and former names, indexed.
 *
 * <p>A file a kind; a line holds label, short names, other names, and when editions were. A short
 * name with a question mark has other meanings and decides only with other words. Abbreviated names
 * are found without being listed: the index has the first three letters of each word.
 */
final class VenueAuthority {

    private static final class Shipped {
        static final VenueAuthority LIST = load();
    }

    /** A name of a series, as words. */
    private record Name(Listed series, List<String> words) {}

    private final Map<String, Listed> byKey = new LinkedHashMap<>();
    private final Map<String, Listed> byName = new HashMap<>();
    private final Map<String, Listed> byAcronym = new HashMap<>();
    private final Map<String, List<Listed>> byShared = new HashMap<>();
    private final Map<String, List<Name>> full = new HashMap<>();
    private final Map<String, List<Name>> core = new HashMap<>();
    private final Map<String, List<Name>> topic = new HashMap<>();
    private final TreeMap<String, Set<Listed>> ordered = new TreeMap<>();
    private final List<Map.Entry<String, Listed>> beginnings = new ArrayList<>();

    /** The list that ships with the program. */
    static VenueAuthority shipped() {
        return Shipped.LIST;
    }

    private static VenueAuthority load() {
        VenueAuthority authority = new VenueAuthority();
        authority.read("conferences.tsv", Series.Kind.CONFERENCE);
        authority.read("journals.tsv", Series.Kind.JOURNAL);
        authority.read("repositories.tsv", Series.Kind.REPOSITORY);
        authority.read("books.tsv", Series.Kind.BOOK_SERIES);
        authority.read("platforms.tsv", Series.Kind.UNKNOWN);
        return authority;
    }

    private void read(String resource, Series.Kind kind) {
        try (InputStream in = Objects.requireNonNull(VenueAuthority.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(Listed.read(line, kind)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lists a series.
     *
     * @throws IllegalStateException if it has a name that names another one
     */
    void add(Listed listed) {
        claim(byKey, listed.series().key(), listed);
        for (String acronym : listed.acronyms()) {
            claim(byAcronym, acronym, listed);
        }
        for (String acronym : listed.shared()) {
            byShared.computeIfAbsent(acronym, key -> new ArrayList<>()).add(listed);
        }
        for (String acronym : listed.shared()) {
            if (byAcronym.containsKey(acronym)) {
                throw contradiction(acronym, listed, Objects.requireNonNull(byAcronym.get(acronym)));
            }
        }
        for (String acronym : listed.acronyms()) {
            List<Listed> others = byShared.get(acronym);
            if (others != null) {
                throw contradiction(acronym, listed, others.get(0));
            }
        }
        listed.names().forEach(name -> index(name, listed));
        listed.beginnings().forEach(beginning -> beginnings.add(Map.entry(beginning, listed)));
    }

    private static void claim(Map<String, Listed> names, String name, Listed listed) {
        Listed other = names.putIfAbsent(name, listed);
        if (other != null && !other.equals(listed)) {
            throw contradiction(name, listed, other);
        }
    }

    private static IllegalStateException contradiction(String name, Listed one, Listed other) {
        return new IllegalStateException(name + " names both " + other.series().label() + " and "
                + one.series().label());
    }

    private void index(String name, Listed listed) {
        List<String> words = NameWords.of(name);
        claim(byName, String.join(" ", words), listed);
        enter(full, words, listed);
        if (!listed.isConference()) {
            ordered.computeIfAbsent(String.join(" ", words), key -> new HashSet<>())
                    .add(listed);
        } else if (words.size() > 1) {
            List<String> coreWords = NameWords.core(words);
            enter(core, coreWords, listed);
            List<String> topicWords = NameWords.topic(words);
            if (topicWords.size() > 1) {
                enter(topic, topicWords, listed);
            }
            ordered.computeIfAbsent(String.join(" ", coreWords), key -> new HashSet<>())
                    .add(listed);
        }
    }

    private static void enter(Map<String, List<Name>> index, List<String> words, Listed listed) {
        index.computeIfAbsent(NameWords.signature(words), key -> new ArrayList<>())
                .add(new Name(listed, words));
    }

    /** Every series of the list. */
    Collection<Listed> all() {
        return byKey.values();
    }

    /** The series with just this name. */
    Optional<Listed> named(List<String> words) {
        return Optional.ofNullable(byName.get(String.join(" ", words)));
    }

    /** The series all of whose names begin as a text does. */
    Optional<Listed> begun(String text) {
        String folded = NameWords.fold(text);
        for (Map.Entry<String, Listed> entry : beginnings) {
            if (folded.startsWith(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The series with this name, perhaps abbreviated. */
    Set<Listed> abbreviated(List<String> words) {
        return words.size() < 2 ? Set.of() : find(full, words);
    }

    /** The conferences with this name, perhaps abbreviated, but for sponsors, <i>international</i> and <i>annual</i>. */
    Set<Listed> abbreviatedCore(List<String> coreWords) {
        return coreWords.size() < 2 ? Set.of() : find(core, coreWords);
    }

    /** The conferences on this topic. */
    Set<Listed> onTopic(List<String> topicWords) {
        return topicWords.size() < 2 ? Set.of() : find(topic, topicWords);
    }

    private static Set<Listed> find(Map<String, List<Name>> index, List<String> words) {
        List<Name> names = index.get(NameWords.signature(words));
        if (names == null) {
            return Set.of();
        }
        Set<Listed> equal = names.stream()
                .filter(name -> name.words().equals(words))
                .map(Name::series)
                .collect(Collectors.toSet());
        return !equal.isEmpty()
                ? equal
                : names.stream()
                        .filter(name -> NameWords.abbreviates(words, name.words()))
                        .map(Name::series)
                        .collect(Collectors.toSet());
    }

    /** The series whose names, of conferences but for what may be left out, begin with these whole words. */
    Set<Listed> beginningWith(List<String> coreWords) {
        String start = String.join(" ", coreWords);
        Set<Listed> found = new HashSet<>();
        for (Map.Entry<String, Set<Listed>> entry : ordered.tailMap(start, true).entrySet()) {
            if (!entry.getKey().startsWith(start) || found.size() > 1) {
                break;
            }
            found.addAll(entry.getValue());
        }
        return found;
    }

    /** The series a short name stands for: none, one, or several. */
    List<Listed> abbreviation(String acronymKey) {
        Listed one = byAcronym.get(acronymKey);
        return one != null ? List.of(one) : byShared.getOrDefault(acronymKey, List.of());
    }

    /** Whether a short name has other meanings. */
    boolean isShared(String acronymKey) {
        return byShared.containsKey(acronymKey);
    }

    /** Whether letters are a short name, or a whole name, of a conference. */
    boolean isAcronym(String letters) {
        return abbreviation(Listed.acronymKey(letters)).stream().anyMatch(Listed::isConference)
                || isConferenceName(letters);
    }

    private boolean isConferenceName(String letters) {
        Listed named = byName.get(String.join(" ", NameWords.of(letters)));
        return named != null && named.isConference();
    }
}
