package org.colophon.extract.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names before a title that no full stop divides from it: <i>(mit Jane Doe) A title</i>, <i>Doe, Jane: A title</i>, <i>J. Doe, A title</i>. */
final class LeadingNames {
    /** Who else wrote it, where the page is about one of the authors. */
    private static final Pattern JOINED = Pattern.compile(
            "(?u)\\(?(?:[Zz]us(?:ammen|\\.)?\\s|[Gg]em(?:einsam|\\.)?\\s)?(?:[Mm]it|[Ww]ith|[Aa]vec|[Cc]on|[Cc]om|wraz z|współautor(?:ka)?:?)\\s(?<names>[^():]{4,160})(?:\\)[:,]?\\s|:\\s)");

    private static final Pattern DASHED = Pattern.compile("\\s?[–/]\\s?");
    private static final Pattern COMMA = Pattern.compile(",\\s");
    private static final Pattern INVERTED =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?, (?:\\p{Lu}\\.[ -]?){1,3}(?=,)");
    private static final String WHOLE =
            "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?, \\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.]*)?";
    private static final Pattern ALL_INVERTED =
            Pattern.compile(WHOLE + "(?:(?:\\s?[/–;]\\s?|\\s(?:und|and|a|i|et)\\s)" + WHOLE + "){0,8}");
    private static final int LONGEST = 200;
    private static final int MOST = 12;

    private LeadingNames() {}

    /** Names, and where what follows them begins. */
    record Names(int from, int to, int end) {}

    /** The names with which a text begins, before a place; empty if it begins with none. */
    static Optional<Names> end(String text, int before) {
        Matcher joined = JOINED.matcher(text).region(0, before);
        if (joined.lookingAt() && NameList.couldBeNames(joined.group("names"))) {
            return Optional.of(new Names(joined.start("names"), joined.end("names"), joined.end()));
        }
        int colon = text.indexOf(": ");
        if (colon > 0 && colon < Math.min(before, LONGEST) && areNames(text.substring(0, colon))) {
            return Optional.of(new Names(0, colon, colon + 2));
        }
        int end = endOfChunks(text.substring(0, before), 0);
        return end == 0 ? Optional.empty() : Optional.of(new Names(0, end, Math.min(before, end + 2)));
    }

    /** Where the names end that stand between commas from a place on; the place itself if none do. */
    static int endOfChunks(String text, int from) {
        int end = from;
        int start = from;
        Matcher comma = COMMA.matcher(text);
        for (int i = 0; i < MOST; i++) {
            Matcher inverted = INVERTED.matcher(text).region(start, text.length());
            int to = inverted.lookingAt() ? inverted.end() : comma.find(start) ? comma.start() : -1;
            if (to < 0 || !NameList.isNames(text.substring(start, to))) {
                return end;
            }
            end = to;
            start = Math.min(text.length(), to + 2);
        }
        return end;
    }

    private static boolean areNames(String text) {
        return ALL_INVERTED.matcher(text).matches()
                || NameList.isNames(DASHED.matcher(text).replaceAll("; "));
    }
}
