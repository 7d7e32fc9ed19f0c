package org.colophon.identity.venue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinal numbers in figures, in Roman figures, and in English, French, German and Spanish words. */
final class Ordinals {

    private static final String[] CARDINAL_TENS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] ORDINAL_TENS = {
        "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"
    };
    private static final String[] ENGLISH = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                    + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
            .split(" ");
    private static final String[] FRENCH = ("premi deuxi troisi quatri cinqui sixi septi huiti neuvi dixi onzi douzi"
                    + " treizi quatorzi quinzi seizi")
            .split(" ");
    private static final String[] GERMAN = ("erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft"
                    + " dreizehnt vierzehnt funfzehnt" + " sechzehnt siebzehnt achtzehnt neunzehnt")
            .split(" ");
    private static final String[] GERMAN_UNITS = "ein zwei drei vier funf sechs sieben acht neun".split(" ");
    private static final String[] GERMAN_TENS =
            "zwanzigst dreissigst vierzigst funfzigst sechzigst siebzigst achtzigst neunzigst".split(" ");
    private static final String[] SPANISH =
            "primer segund tercer cuart quint sext septim octav noven decim undecim duodecim".split(" ");
    private static final String[] SPANISH_TENS =
            "decim vigesim trigesim cuadragesim quincuagesim sexagesim septuagesim octogesim nonagesim".split(" ");

    private static final Map<String, Integer> WORDS = words();
    private static final Pattern ROMAN = Pattern.compile("(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,3})(st|nd|rd|th|e|er|re|nd|eme|ieme|a|o|ste|te)", Pattern.CASE_INSENSITIVE);

    private Ordinals() {}

    /** The most words an ordinal has: <i>vingt et unième</i>. */
    static final int LONGEST = 3;

    /** The value of an ordinal in words, folded and separated by single spaces. */
    static Optional<Integer> ofWords(String folded) {
        return Optional.ofNullable(WORDS.get(folded));
    }

    /** The value of a folded ordinal in figures, such as {@code 22nd}. */
    static Optional<Integer> ofFigures(String folded) {
        Matcher figures = FIGURES.matcher(folded);
        return figures.matches() ? Optional.of(Integer.parseInt(figures.group(1))) : Optional.empty();
    }

    /** The value of a Roman figure below one hundred. */
    static Optional<Integer> ofRoman(String printed) {
        if (printed.isEmpty() || printed.length() > 8 || !ROMAN.matcher(printed).matches()) {
            return Optional.empty();
        }
        int value = 0;
        int before = 0;
        for (int i = printed.length() - 1; i >= 0; i--) {
            int digit = switch (printed.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 100;
            };
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return Optional.of(value);
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        english(words);
        french(words);
        german(words);
        spanish(words);
        return Map.copyOf(words);
    }

    private static void english(Map<String, Integer> words) {
        for (int i = 0; i < ENGLISH.length; i++) {
            words.put(ENGLISH[i], i + 1);
        }
        for (int ten = 0; ten < CARDINAL_TENS.length; ten++) {
            int tens = 10 * (ten + 2);
            words.put(ORDINAL_TENS[ten], tens);
            for (int unit = 0; unit < 9; unit++) {
                words.put(CARDINAL_TENS[ten] + " " + ENGLISH[unit], tens + unit + 1);
                words.put(CARDINAL_TENS[ten] + ENGLISH[unit], tens + unit + 1);
            }
        }
    }

    private static void french(Map<String, Integer> words) {
        words.put("premier", 1);
        words.put("seconde", 2);
        for (int i = 0; i < FRENCH.length; i++) {
            words.put(FRENCH[i] + (i == 0 ? "ere" : "eme"), i + 1);
        }
        for (int unit = 7; unit <= 9; unit++) {
            words.put("dix " + FRENCH[unit - 1] + "eme", 10 + unit);
        }
        String[] tens = {"vingt", "trent", "quarant", "cinquant", "soixant"};
        for (int ten = 0; ten < tens.length; ten++) {
            int value = 10 * (ten + 2);
            String cardinal = ten == 0 ? "vingt" : tens[ten] + "e";
            words.put(tens[ten] + "ieme", value);
            words.put(cardinal + " et unieme", value + 1);
            for (int unit = 2; unit <= 9; unit++) {
                words.put(cardinal + " " + FRENCH[unit - 1] + "eme", value + unit);
            }
        }
    }

    private static void german(Map<String, Integer> words) {
        for (String ending : new String[] {"e", "er", "en", "es"}) {
            for (int i = 0; i < GERMAN.length; i++) {
                words.put(GERMAN[i] + ending, i + 1);
            }
            for (int ten = 0; ten < GERMAN_TENS.length; ten++) {
                int value = 10 * (ten + 2);
                words.put(GERMAN_TENS[ten] + ending, value);
                for (int unit = 0; unit < GERMAN_UNITS.length; unit++) {
                    words.put(GERMAN_UNITS[unit] + "und" + GERMAN_TENS[ten] + ending, value + unit + 1);
                }
            }
        }
    }

    private static void spanish(Map<String, Integer> words) {
        words.put("primer", 1);
        words.put("tercer", 3);
        for (String ending : new String[] {"o", "a"}) {
            for (int i = 0; i < SPANISH.length; i++) {
                words.put(SPANISH[i] + ending, i + 1);
            }
            for (int ten = 0; ten < SPANISH_TENS.length; ten++) {
                int value = 10 * (ten + 1);
                words.put(SPANISH_TENS[ten] + ending, value);
                for (int unit = 0; unit < 9; unit++) {
                    words.put(SPANISH_TENS[ten] + ending + " " + SPANISH[unit] + ending, value + unit + 1);
                    words.put(SPANISH_TENS[ten] + "o" + SPANISH[unit] + ending, value + unit + 1);
                }
            }
        }
    }
}
