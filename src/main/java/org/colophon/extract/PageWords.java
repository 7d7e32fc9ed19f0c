package org.colophon.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.page.Line;

/**
 * The ordinary words of one page: those that it prints in lower case somewhere, and a list of words common in
 * scholarly writing. A line made of them is no person's name, however it is capitalised.
 */
final class PageWords {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}'’@./_-])\\p{Ll}[\\p{L}\\p{M}]+");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Set<String> seen = new HashSet<>();

    PageWords(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                seen.add(word.group());
            }
        }
    }

    /** Whether a token is an ordinary word; of a compound, whether all its parts are. */
    boolean isOrdinary(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        if (isKnown(lower)) {
            return true;
        }
        Matcher part = PART.matcher(lower);
        int parts = 0;
        while (part.find()) {
            parts++;
            if (!isKnown(part.group()) && part.group().length() > 1) {
                return false;
            }
        }
        return parts > 1;
    }

    private boolean isKnown(String lower) {
        return WordList.SCHOLARLY.contains(lower)
                || seen.contains(lower)
                || lower.length() > 4
                        && lower.endsWith("s")
                        && (seen.contains(lower.substring(0, lower.length() - 1))
                                || WordList.SCHOLARLY.contains(lower.substring(0, lower.length() - 1)));
    }
}
