package org.colophon.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.PartialDate;
import org.colophon.model.Quoted;

/** Dates as metadata writes them, as exact as they are. */
final class Dates {
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

    private Dates() {}

    /** The date in ISO 8601 where it can be read, else as it is. */
    static Quoted iso(Quoted written) {
        String text = written.value().strip();
        String plain = numeric(text);
        return PartialDate.parse(plain)
                .map(date -> new Quoted(date.lexical(), written.evidence(), written.confidence()))
                .orElse(written);
    }

    private static String numeric(String text) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            boolean hasMonth = numeric.group(2) != null && Integer.parseInt(numeric.group(2)) > 0;
            boolean hasDay = hasMonth && numeric.group(3) != null && Integer.parseInt(numeric.group(3)) > 0;
            return numeric.group(1)
                    + (hasMonth ? String.format("-%02d", Integer.parseInt(numeric.group(2))) : "")
                    + (hasDay ? String.format("-%02d", Integer.parseInt(numeric.group(3))) : "");
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        return yearLast.matches() ? yearLast(yearLast) : text;
    }

    /** Which number is the month is sure only after points, where one can be none, or where both are the same. */
    private static String yearLast(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        String year = date.group(4);
        if (date.group(2).equals(".") || first > 12 || first == second) {
            return String.format("%s-%02d-%02d", year, second, first);
        }
        return second > 12 ? String.format("%s-%02d-%02d", year, first, second) : year;
    }
}
