package org.colophon.bibfile;

import java.util.regex.Pattern;

/** Titles of journals as the National Library of Medicine writes them. */
final class Serials {
    private static final Pattern PLACE =
            Pattern.compile("\\s*\\([^(),]+,[^()]*\\)\\s*$|\\s*\\([^()]+ : \\d{4}\\)\\s*$");

    private Serials() {}

    /** A title without the place, and perhaps the year, that only tells it from others of the same name. */
    static String title(String printed) {
        return PLACE.matcher(printed).replaceFirst("");
    }
}
