package org.colophon.bibfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates whose parts stand apart, as ISO 8601 cut where the parts end. */
final class Dates {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[4-9]|20)\\d{2}(?!\\d)");
    private static final Pattern ISO =
            Pattern.compile("^((?:1[4-9]|20)\\d{2})(?:[-/](\\d{1,2}))?(?:[-/](\\d{1,2}))?(?=$|[^\\d])");
    private static final Pattern YEAR_AND_WORD = Pattern.compile("((?:1[4-9]|20)\\d{2})[-/ ]+(\\p{L}{3,})/*");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?:[\\s./-]+(\\d{1,2}))?[\\s./-]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> OTHER_MONTHS =
            List.of("janv", "fev", "märz", "avr", "mai", "juin", "juil", "août", "sept", "okt", "nov", "dez");

    private Dates() {}

    /**
     * A date from its parts.
     *
     * @param year what is printed for a year, perhaps with more around it; without a year there is no date
     * @param month a number or a name; of two months, or none at all, nothing is made
     * @param day a number
     */
    static Optional<String> iso(String year, String month, String day) {
        Matcher found = YEAR.matcher(year);
        if (!found.find()) {
            return Optional.empty();
        }
        String text = found.group();
        Optional<Integer> number = month(month);
        if (number.isEmpty()) {
            return Optional.of(text);
        }
        String withMonth = text + String.format("-%02d", number.get());
        // A month macro is often joined with the day: 10~jan.
        Optional<Integer> inMonth =
                NUMBER.matcher(day).find() || !WORD.matcher(month).find() ? number(day) : number(month);
        return Optional.of(inMonth.filter(d -> d >= 1 && d <= 31)
                .map(d -> withMonth + String.format("-%02d", d))
                .orElse(withMonth));
    }

    /** A date written with its year first and numbers after it, such as <i>2016/10/19/</i>; of a span, its beginning. */
    static Optional<String> yearFirst(String printed) {
        Matcher word = YEAR_AND_WORD.matcher(printed.strip());
        if (word.matches()) {
            return iso(word.group(1), word.group(2), "");
        }
        Matcher date = ISO.matcher(printed.strip());
        if (!date.find()) {
            return Optional.empty();
        }
        String month = date.group(2) == null ? "" : date.group(2);
        String day = date.group(3) == null ? "" : date.group(3);
        return iso(date.group(1), month, day);
    }

    /**
     * A date whose year stands apart from the rest, which may repeat it, such as 2011 and <i>JUN 28 2011</i>. Of a rest
     * of numbers alone, the first is the month.
     */
    static Optional<String> ofYear(String year, String rest) {
        Optional<String> whole = yearFirst(rest);
        if (whole.isPresent() && whole.get().length() > 4) {
            return whole.filter(iso -> year.contains(iso.substring(0, 4))).or(() -> iso(year, "", ""));
        }
        String after = YEAR.matcher(rest).replaceAll(" ").strip();
        Matcher numbers = NUMBERS.matcher(after);
        return numbers.matches()
                ? iso(year, numbers.group(1), numbers.group(2) == null ? "" : numbers.group(2))
                : iso(year, WORD.matcher(after).find() ? after : "", "");
    }

    private static Optional<Integer> month(String printed) {
        Matcher word = WORD.matcher(printed);
        if (!word.find()) {
            return number(printed).filter(month -> month >= 1 && month <= 12);
        }
        Optional<Integer> first = named(word.group());
        while (word.find()) {
            Optional<Integer> second = named(word.group());
            if (second.isPresent() && !second.equals(first)) {
                return Optional.empty();
            }
        }
        return first;
    }

    private static Optional<Integer> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < 12; i++) {
            if (lower.startsWith(MONTHS.get(i)) || lower.startsWith(OTHER_MONTHS.get(i))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
    }
}
