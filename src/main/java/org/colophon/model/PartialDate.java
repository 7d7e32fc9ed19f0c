package org.colophon.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it was printed: a year, a month or a day. Nothing is padded.
 *
 * <pre>{@code
 * PartialDate.parse("2022")        // Optional[OfYear[year=2022]]
 * PartialDate.parse("2022-06-28")  // Optional[OfDay[day=2022-06-28]]
 * PartialDate.parse("Dec-10-2020") // Optional[OfDay[day=2020-12-10]]
 * PartialDate.parse("soon")        // Optional.empty
 * }</pre>
 */
public sealed interface PartialDate {

    /** The year, which every printed date has. */
    int year();

    /** The date in the lexical form of {@code xsd:gYear}, {@code xsd:gYearMonth} or {@code xsd:date}. */
    String lexical();

    /** A year. */
    record OfYear(int year) implements PartialDate {
        @Override
        public String lexical() {
            return String.format("%04d", year);
        }
    }

    /** A month of a year. */
    record OfMonth(YearMonth month) implements PartialDate {
        @Override
        public int year() {
            return month.getYear();
        }

        @Override
        public String lexical() {
            return month.toString();
        }
    }

    /** A day. */
    record OfDay(LocalDate day) implements PartialDate {
        @Override
        public int year() {
            return day.getYear();
        }

        @Override
        public String lexical() {
            return day.toString();
        }
    }

    /** The shape of an ISO 8601 calendar date, whole or cut off from the right. */
    Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads a date of any of the three precisions: ISO 8601, or with the month in English or French words
     * (<i>Dec-10-2020</i>, <i>10 décembre 2020</i>, <i>June 2019</i>).
     *
     * @param printed the date, white space around it ignored
     * @return empty if it is not such a date, or no day of the calendar
     */
    static Optional<PartialDate> parse(String printed) {
        String date = printed.strip();
        Matcher iso = ISO.matcher(date);
        if (!iso.matches()) {
            return PrintedDates.toIso(date).flatMap(PartialDate::parse);
        }
        int year = Integer.parseInt(iso.group(1));
        try {
            if (iso.group(2) == null) {
                return Optional.of(new OfYear(Year.of(year).getValue()));
            }
            int month = Integer.parseInt(iso.group(2));
            if (iso.group(3) == null) {
                return Optional.of(new OfMonth(YearMonth.of(year, month)));
            }
            return Optional.of(new OfDay(LocalDate.of(year, month, Integer.parseInt(iso.group(3)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
