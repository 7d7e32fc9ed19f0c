package org.colophon.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Interface labels of a site: what they announce and in which language. Case, accents, the kind of middle dot, a
 * bullet before and a colon after make no difference.
 */
public final class Labels {
    private static final Pattern DOTS = Pattern.compile("[\u00B7\u2022\u2027\u2219\u22C5\u30FB\u2024\u0387]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u2018\u02BC\u00B4`]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^[\\s*\u00B7>|-]+|[\\s:\u00B7|]+$");

    private final Map<String, Label> byText = new HashMap<>();

    /** A label: what a line with this text is. */
    public record Label(LineKind kind, Optional<String> language) {}

    /** Adds labels of one kind in one language. */
    public Labels add(LineKind kind, String language, String... texts) {
        for (String text : texts) {
            byText.put(fold(text), new Label(kind, Optional.of(language)));
        }
        return this;
    }

    /** Adds labels that say nothing about the language of the page. */
    public Labels addSilent(LineKind kind, String... texts) {
        for (String text : texts) {
            byText.put(fold(text), new Label(kind, Optional.empty()));
        }
        return this;
    }

    /** The label that a line is, if it is one. */
    public Optional<Label> find(String line) {
        return line.length() > 80 ? Optional.empty() : Optional.ofNullable(byText.get(fold(line)));
    }

    /** A text without the differences that do not count in a label. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return EDGES.matcher(text.replace('`', '\'')).replaceAll("").toLowerCase(Locale.ROOT);
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        plain = DOTS.matcher(plain).replaceAll("\u00B7");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = HYPHENS.matcher(plain).replaceAll("-");
        return EDGES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
