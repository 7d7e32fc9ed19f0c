package org.colophon.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short name of a conference or workshop, taken apart.
 *
 * <pre>{@code
 * ConferenceName.parse("WWW2012")     // WWW, 2012
 * ConferenceName.parse("ISWC-2009")   // ISWC, 2009
 * ConferenceName.parse("DL'99")       // DL, 1999
 * ConferenceName.parse("ABC")         // ABC, no year
 * }</pre>
 *
 * @param name the name without the year
 * @param year the year
 */
public record ConferenceName(String name, Optional<Integer> year) {
    private static final Pattern LONG = Pattern.compile("^(.*?)[\\s'\u2019\u2018_-]*((?:19|20)\\d\\d)\\b.*$");
    private static final Pattern SHORT = Pattern.compile("^(.*?)[\\s'\u2019\u2018_-]*(\\d\\d)$");
    private static final Pattern SPONSOR = Pattern.compile("^(?:ACM|IEEE|IFIP)\\s+(?=\\S)");
    private static final int CENTURY = 100;
    private static final int LAST_OF_THIS = 60;

    /** Takes a printed short name apart. */
    public static ConferenceName parse(String printed) {
        String bare = printed.strip();
        Matcher whole = LONG.matcher(bare);
        if (whole.matches() && !whole.group(1).isBlank()) {
            return new ConferenceName(tidy(whole.group(1)), Optional.of(Integer.valueOf(whole.group(2))));
        }
        Matcher cut = SHORT.matcher(bare);
        if (cut.matches() && !cut.group(1).isBlank()) {
            int digits = Integer.parseInt(cut.group(2));
            int year = (digits < LAST_OF_THIS ? 20 : 19) * CENTURY + digits;
            return new ConferenceName(tidy(cut.group(1)), Optional.of(year));
        }
        return new ConferenceName(tidy(bare), Optional.empty());
    }

    private static String tidy(String name) {
        return SPONSOR.matcher(name.strip().replaceFirst("^[#(]+", "")).replaceFirst("");
    }

    /** Equal for equal conferences, however they are set. */
    public String key() {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters + year.map(y -> " " + y).orElse("");
    }
}
