package org.colophon.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with a month in words, English or French, as <i>year-month-day</i>. */
final class PrintedDates {
    private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final Pattern[] SHAPES = {
        Pattern.compile(MONTH + "[ -]" + DAY + "(?:, ?|[ -])" + YEAR, Pattern.CASE_INSENSITIVE),
        Pattern.compile(DAY + "[ -]" + MONTH + ",?[ -]" + YEAR, Pattern.CASE_INSENSITIVE),
        Pattern.compile(MONTH + ",?[ -]" + YEAR, Pattern.CASE_INSENSITIVE),
        Pattern.compile("(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})")
    };
    private static final Map<String, Integer> MONTHS = months();

    private PrintedDates() {}

    /** The date in ISO 8601, cut where the print stops; empty for any other text. */
    static Optional<String> toIso(String printed) {
        for (Pattern shape : SHAPES) {
            Matcher date = shape.matcher(printed);
            if (date.matches()) {
                String month = date.group("month");
                Integer number = Character.isDigit(month.charAt(0)) ? Integer.valueOf(month) : MONTHS.get(fold(month));
                if (number == null) {
                    return Optional.empty();
                }
                String iso = date.group("year") + String.format("-%02d", number);
                boolean hasDay = shape.pattern().contains("<day>");
                return Optional.of(hasDay ? iso + String.format("-%02d", Integer.parseInt(date.group("day"))) : iso);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> months() {
        String[][] names = {
            {"january", "jan", "janvier", "janv"},
            {"february", "feb", "fevrier", "fevr", "fev"},
            {"march", "mar", "mars"},
            {"april", "apr", "avril", "avr"},
            {"may", "mai"},
            {"june", "jun", "juin"},
            {"july", "jul", "juillet", "juil"},
            {"august", "aug", "aout"},
            {"september", "sep", "sept", "septembre"},
            {"october", "oct", "octobre"},
            {"november", "nov", "novembre"},
            {"december", "dec", "decembre"}
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private static String fold(String month) {
        return Normalizer.normalize(month, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
