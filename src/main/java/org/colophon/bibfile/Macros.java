package org.colophon.bibfile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The abbreviations of a BibTeX file: the months, and what its {@code @string} entries define. */
final class Macros {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    /** Definitions may double a text at each line, so that a small file would grow without end. */
    private static final int LONGEST = 10_000;

    private final Map<String, String> texts = new HashMap<>();

    Macros() {
        for (String month : MONTHS) {
            texts.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        texts.put("sept", "September");
    }

    void define(String name, String text) {
        texts.put(name.toLowerCase(Locale.ROOT), text.substring(0, Math.min(text.length(), LONGEST)));
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(texts.get(name.toLowerCase(Locale.ROOT)));
    }
}
