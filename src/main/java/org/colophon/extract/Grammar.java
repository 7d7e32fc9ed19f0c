package org.colophon.extract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which kinds of line a site's pages have, and which may follow which.
 *
 * <pre>{@code
 * new Grammar(labels)
 *         .start(Likelihood.USUAL, NAME)
 *         .after(TITLE, Likelihood.USUAL, AUTHORS, ABSTRACT)
 *         .after(TITLE, Likelihood.RARE, TITLE);
 * }</pre>
 *
 * <p>What a grammar does not mention is nearly impossible, never quite: a page with one odd line is still read.
 */
public final class Grammar {
    private static final double UNHEARD_OF = -14;

    private final Labels labels;
    private final Map<LineKind, Map<LineKind, Double>> after = new EnumMap<>(LineKind.class);
    private final Map<LineKind, Double> start = new EnumMap<>(LineKind.class);
    private Optional<Pattern> abstractMark = Optional.empty();
    private Optional<Pattern> portrait = Optional.empty();
    private boolean allMarked;

    public Grammar(Labels labels) {
        this.labels = labels;
    }

    /** How likely a kind follows another. */
    public enum Likelihood {
        EXPECTED(1),
        USUAL(0),
        POSSIBLE(-1.5),
        RARE(-4),
        VERY_RARE(-8);

        private final double score;

        Likelihood(double score) {
            this.score = score;
        }
    }

    /** Says which kinds a page may begin with. */
    public Grammar start(Likelihood likelihood, LineKind... kinds) {
        for (LineKind kind : kinds) {
            start.put(kind, likelihood.score);
        }
        return this;
    }

    /** Says which kinds may come right after another. */
    public Grammar after(LineKind before, Likelihood likelihood, LineKind... kinds) {
        for (LineKind kind : kinds) {
            after.computeIfAbsent(before, k -> new EnumMap<>(LineKind.class)).put(kind, likelihood.score);
        }
        return this;
    }

    /** Says which kinds may come right after any of several. */
    public Grammar afterEach(Set<LineKind> before, Likelihood likelihood, LineKind... kinds) {
        before.forEach(kind -> after(kind, likelihood, kinds));
        return this;
    }

    /** Says by what an abstract of this site is known for sure, such as a button's label in mid-text. */
    public Grammar abstractMark(Pattern mark) {
        abstractMark = Optional.of(mark);
        return this;
    }

    /** Says that the mark stands in every abstract of a page that has it at all, however short the abstract. */
    public Grammar abstractsAllMarked() {
        allMarked = true;
        return this;
    }

    /** Says how the text of a portrait reads; the group {@code name} is the person's name. */
    public Grammar portrait(Pattern pattern) {
        portrait = Optional.of(pattern);
        return this;
    }

    public Labels labels() {
        return labels;
    }

    Optional<Pattern> abstractMark() {
        return abstractMark;
    }

    boolean allMarked() {
        return allMarked;
    }

    Optional<Pattern> portrait() {
        return portrait;
    }

    /** All kinds that the grammar mentions. */
    Set<LineKind> kinds() {
        Set<LineKind> kinds = EnumSet.of(LineKind.BOILERPLATE);
        kinds.addAll(start.keySet());
        after.values().forEach(next -> kinds.addAll(next.keySet()));
        return kinds;
    }

    double startScore(LineKind kind) {
        return start.getOrDefault(kind, UNHEARD_OF);
    }

    double score(LineKind before, LineKind kind) {
        return after.getOrDefault(before, Map.of()).getOrDefault(kind, UNHEARD_OF);
    }
}
