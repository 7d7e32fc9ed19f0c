package org.colophon.extract.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a single word looks like. */
final class WordShape {
    private static final Pattern URL =
            Pattern.compile("(?i)[<(\\[]*(?:https?:|ftp:|www\\.).*|.*\\.(?:org|com|edu|net)/.*");
    private static final Pattern DOI = Pattern.compile("(?i).*(?:\\b10\\.\\d{4,}/|\\bdoi:?).*");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]\\d\\d|20[0-4]\\d)");
    private static final Pattern YEAR_LETTER = Pattern.compile("(?:1[5-9]\\d\\d|20[0-4]\\d)[a-h]");
    private static final Pattern YEARS = Pattern.compile("(?:1[5-9]\\d\\d|20[0-4]\\d)[-–—/](?:\\d\\d|\\d{4})");
    private static final Pattern RANGE = Pattern.compile("[A-Za-z]{0,2}\\d+(?:[-–—‐−]{1,2}|--)[A-Za-z]{0,2}\\d+");
    private static final Pattern PAGE_MARK = Pattern.compile("(?i)pp?\\.?\\d+.*");
    private static final Pattern VOLUME_ISSUE = Pattern.compile("\\d+\\s?\\([^)]*\\)?.*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[-‐]?){1,4}");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private WordShape() {}

    /** The word without punctuation at its ends, lower case, digits all 9 unless it is short. */
    static String bare(String text) {
        String bare = EDGES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? text : bare;
    }

    /** Capitals as A, small letters as a, digits as 9, runs cut to one or two, punctuation kept. */
    static String pattern(String text) {
        StringBuilder shape = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length() && shape.length() < 14; i++) {
            char c = text.charAt(i);
            char mark = Character.isUpperCase(c)
                    ? 'A'
                    : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '9' : c == '–' || c == '—' ? '-' : c;
            boolean repeats = shape.length() > 0 && shape.charAt(shape.length() - 1) == mark;
            run = repeats ? run + 1 : 1;
            if (run <= (mark == '9' ? 4 : 2)) {
                shape.append(mark);
            }
        }
        return shape.toString();
    }

    /** The kind of thing that a word without its punctuation is. */
    static String kind(String text) {
        String core = EDGES.matcher(text).replaceAll("");
        if (URL.matcher(text).matches()) {
            return "url";
        }
        if (DOI.matcher(text).matches()) {
            return "doi";
        }
        if (core.isEmpty()) {
            return "punctuation";
        }
        if (YEAR.matcher(core).matches()) {
            return "year";
        }
        if (YEAR_LETTER.matcher(core).matches()) {
            return "yearletter";
        }
        if (YEARS.matcher(core).matches()) {
            return "years";
        }
        if (RANGE.matcher(core).matches()) {
            return "range";
        }
        if (PAGE_MARK.matcher(core).matches()) {
            return "pagemark";
        }
        if (VOLUME_ISSUE.matcher(core).matches()) {
            return "volumeissue";
        }
        if (core.chars().allMatch(Character::isDigit)) {
            return "digits" + Math.min(core.length(), 5);
        }
        if (INITIAL.matcher(core).matches()) {
            return "initial";
        }
        if (INITIALS.matcher(core).matches() && core.indexOf('.') > 0) {
            return "initials";
        }
        if (ROMAN.matcher(core).matches()) {
            return "roman";
        }
        if (core.chars().anyMatch(Character::isDigit)) {
            return "mixed";
        }
        return caps(core);
    }

    private static String caps(String core) {
        boolean first = Character.isUpperCase(core.codePointAt(0));
        boolean all = core.equals(core.toUpperCase(Locale.ROOT)) && core.chars().anyMatch(Character::isLetter);
        if (all) {
            return core.length() <= 3 ? "capitals3" : "capitals";
        }
        boolean inner = core.chars().skip(1).anyMatch(Character::isUpperCase);
        return first ? inner ? "Inner" : "Capital" : inner ? "inner" : "small";
    }

    /** The punctuation before the word. */
    static String before(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return simplified(text.substring(0, i));
    }

    /** The punctuation behind the word; empty for one that has none, or is nothing else. */
    static String behind(String text) {
        int i = text.length();
        while (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return i == 0 ? "" : simplified(text.substring(i));
    }

    private static String simplified(String marks) {
        return marks.replaceAll("[“”«»„‟]", "\"").replaceAll("[’‘`´]", "'").replaceAll("[–—]", "-");
    }
}
