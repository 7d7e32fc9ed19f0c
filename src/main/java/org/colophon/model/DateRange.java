package org.colophon.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of an event, first and last.
 *
 * <pre>{@code
 * DateRange.find("Oslo, Norway, May 30 - June 1, 2006")   // 2006-05-30 to 2006-06-01
 * DateRange.find("4-6 September 2012")                    // 2012-09-04 to 2012-09-06
 * DateRange.find("May 26th, 2013")                        // 2013-05-26, one day
 * }</pre>
 *
 * @param first the day it begins
 * @param last the day it ends; the first one if it is over in a day
 */
public record DateRange(LocalDate first, LocalDate last) {
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th)\\b|\\.)?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final String TO = "\\s*(?:-+|\\p{Pd}+|\u0096|\u0097|to|until|and|&|/)\\s*";
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";
    private static final Pattern MONTH_FIRST = pattern(MONTH + "\\s*" + DAY + "(?:" + TO + WEEKDAY + "(?:" + MONTH
            + "\\s*)?" + DAY + ")?(?:\\s*,\\s*|\\s+)(?:of\\s+)?" + YEAR);
    private static final Pattern DAY_FIRST = pattern("(?<!\\d)" + DAY + "(?:\\s*" + MONTH + ")?(?:" + TO + WEEKDAY + DAY
            + ")?\\s*(?:of\\s+)?[-\\s]?" + MONTH + "[\\s,-]*" + YEAR);
    private static final Pattern ONE_DAY_FIRST =
            pattern("(?<!\\d)" + DAY + "\\s*(?:of\\s+)?[-\\s]?" + MONTH + "[\\s,-]*" + YEAR);
    private static final Pattern TWO_YEARS =
            pattern(MONTH + "\\s*" + DAY + "\\s*,?\\s*" + YEAR + TO + MONTH + "\\s*" + DAY + "\\s*,?\\s*" + YEAR);
    private static final Pattern ISO = pattern("(?<!\\d)" + YEAR + "-(\\d{2})-(\\d{2})(?!\\d)");

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends on " + last + " before it begins on " + first);
        }
    }

    /**
     * Where a text tells the days of an event.
     *
     * @param days the days
     * @param from the first character that tells them
     * @param to the character after the last
     */
    public record Place(DateRange days, int from, int to) {}

    /** Finds the first days that a text tells, month in English words or ISO 8601. */
    public static Optional<Place> find(String text) {
        Optional<Place> best = Optional.empty();
        if (!FOUR_DIGITS.matcher(text).find()) {
            return best;
        }
        for (Pattern shape : new Pattern[] {TWO_YEARS, MONTH_FIRST, DAY_FIRST, ONE_DAY_FIRST, ISO}) {
            Matcher found = shape.matcher(text);
            while (found.find()) {
                Optional<Place> place = read(shape, found);
                if (place.isPresent()) {
                    if (best.isEmpty() || place.get().from() < best.get().from()) {
                        best = place;
                    }
                    break;
                }
            }
        }
        return best;
    }

    private static Optional<Place> read(Pattern shape, Matcher m) {
        try {
            LocalDate first;
            LocalDate last;
            if (shape == TWO_YEARS) {
                first = date(m.group(3), m.group(1), m.group(2));
                last = date(m.group(6), m.group(4), m.group(5));
            } else if (shape == MONTH_FIRST) {
                String lastMonth = m.group(3) == null ? m.group(1) : m.group(3);
                first = date(m.group(5), m.group(1), m.group(2));
                last = m.group(4) == null ? first : date(m.group(5), lastMonth, m.group(4));
            } else if (shape == DAY_FIRST) {
                String firstMonth = m.group(2) == null ? m.group(4) : m.group(2);
                first = date(m.group(5), firstMonth, m.group(1));
                last = m.group(3) == null ? first : date(m.group(5), m.group(4), m.group(3));
            } else if (shape == ONE_DAY_FIRST) {
                first = date(m.group(3), m.group(2), m.group(1));
                last = first;
            } else {
                first = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
                last = first;
            }
            return last.isBefore(first)
                    ? Optional.empty()
                    : Optional.of(new Place(new DateRange(first, last), m.start(), m.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(number(year), month(month), number(day));
    }

    private static Month month(String word) {
        String begin = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(begin)) {
                return month;
            }
        }
        throw new DateTimeException("no month: " + word);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
