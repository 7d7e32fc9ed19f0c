package org.colophon.identity.venue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Folding;

/**
 * A series of the curated list.
 *
 * @param series the series
 * @param acronyms its short names, folded, that stand for it alone
 * @param shared its short names, folded, that other series have too
 * @param names its full, other and former names
 * @param beginnings what begins all of its names, folded
 * @param words every word of its names
 * @param editions when its editions were
 */
record Listed(
        Series series,
        Set<String> acronyms,
        Set<String> shared,
        List<String> names,
        List<String> beginnings,
        Set<String> words,
        Editions editions) {

    /**
     * From which edition on a series is held, and its volumes appear, every year.
     *
     * @param edition an edition, counted yearly from there
     * @param volume a numbered volume, counted yearly from there
     */
    record Editions(Optional<Anchor> edition, Optional<Anchor> volume) {}

    /** A number and its year. */
    record Anchor(int number, int year) {

        /** The year of a later number; empty for an earlier one. */
        Optional<Integer> yearOf(int later) {
            return later >= number ? Optional.of(year + later - number) : Optional.empty();
        }
    }

    private static final Pattern ANCHOR = Pattern.compile("(v?)(\\d+)@(\\d{4})");

    /** Reads a line: label, short names, other names and editions, separated by tabs. */
    static Listed read(String line, Series.Kind kind) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
            throw new IllegalStateException("four columns wanted: " + line);
        }
        String label = columns[0];
        Set<String> acronyms = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (String acronym : cells(columns[1])) {
            boolean alone = !acronym.endsWith("?");
            (alone ? acronyms : shared).add(acronymKey(acronym));
        }
        List<String> names = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        if (!shared.contains(acronymKey(label)) && !acronyms.contains(acronymKey(label))) {
            names.add(label);
        }
        for (String name : cells(columns[2])) {
            if (name.endsWith("*")) {
                beginnings.add(Folding.words(name));
            } else {
                names.add(name);
            }
        }
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(NameWords.of(name)));
        acronyms.forEach(acronym -> words.addAll(List.of(acronym, NameWords.stem(acronym))));
        beginnings.forEach(name -> words.addAll(NameWords.of(name)));
        Series series = new Series(Folding.words(label), label, kind, true);
        return new Listed(series, acronyms, shared, names, beginnings, words, editions(columns[3]));
    }

    private static Editions editions(String cell) {
        Optional<Anchor> edition = Optional.empty();
        Optional<Anchor> volume = Optional.empty();
        Matcher anchors = ANCHOR.matcher(cell);
        while (anchors.find()) {
            Optional<Anchor> anchor =
                    Optional.of(new Anchor(Integer.parseInt(anchors.group(2)), Integer.parseInt(anchors.group(3))));
            if (anchors.group(1).isEmpty()) {
                edition = anchor;
            } else {
                volume = anchor;
            }
        }
        return new Editions(edition, volume);
    }

    private static List<String> cells(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    /** A short name, folded: its letters and figures. */
    static String acronymKey(String acronym) {
        return NameWords.fold(acronym.replace("&", "and")).replace(" ", "");
    }

    boolean isConference() {
        return series.kind() == Series.Kind.CONFERENCE;
    }

    /** Whether one of its names has a word, or is said to be such an event. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether a printed word, perhaps abbreviated, is one of its names' words. */
    boolean mentions(String printed) {
        return words.contains(printed)
                || (printed.length() >= 3 && words.stream().anyMatch(word -> word.startsWith(printed)));
    }
}
