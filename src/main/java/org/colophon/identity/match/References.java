package org.colophon.identity.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references that were taken for text on the way to a record: <i>G&amp;#252;nther</i> for <i>Günther</i>. */
final class References {

    /** A tokenizer may have put spaces around one. */
    private static final Pattern REFERENCE = Pattern.compile("(?:(?<=\\p{L}) )?& ?#(\\d{2,6}) ?;(?: (?=\\p{Ll}))?");

    private References() {}

    /** A text with its decimal character references read; what is no character stays as it is. */
    static String decode(String text) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(found -> {
            int point = Integer.parseInt(found.group(1));
            boolean letter = Character.isValidCodePoint(point) && Character.isLetter(point);
            return letter ? Character.toString(point) : Matcher.quoteReplacement(found.group());
        });
    }
}
