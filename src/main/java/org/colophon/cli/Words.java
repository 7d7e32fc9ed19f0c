package org.colophon.cli;

import java.util.Locale;

/** Small matters of language. */
final class Words {

    private Words() {}

    /** A number and a noun that agrees with it: {@code 1 page}, {@code 2 pages}. */
    static String count(long number, String noun) {
        return number(number) + " " + (number == 1 ? noun : plural(noun));
    }

    /** A number with its thousands set apart. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String plural(String noun) {
        return switch (noun) {
            case "person" -> "people";
            case "entry" -> "entries";
            case "proceedings" -> "proceedings";
            default -> noun + "s";
        };
    }
}
