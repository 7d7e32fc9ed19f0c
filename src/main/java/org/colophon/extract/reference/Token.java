package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a string with the punctuation that touches it.
 *
 * @param text the word as printed
 * @param from where it begins in the string, in chars
 * @param to where it ends
 */
record Token(String text, int from, int to) {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\\u00a0;]|;(?!(?<=\\d;)\\d))+;?");

    /** Cuts a string at its white space, and behind a semicolon between digits: <i>2001;45(1)</i>. */
    static List<Token> of(String string) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(string);
        while (word.find()) {
            tokens.add(new Token(word.group(), word.start(), word.end()));
        }
        return tokens;
    }
}
