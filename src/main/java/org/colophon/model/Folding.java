package org.colophon.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds text for comparison: what differs only in case, accents, apostrophes or spacing folds to one
 * key. A key is never shown to a reader.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * The words of a text, folded and separated by single spaces.
     *
     * <p>{@code "J'anos Kram'ar"} and {@code "János Kramár"} both give {@code "janos kramar"}.
     */
    public static String words(String text) {
        return isAscii(text) ? asciiWords(text) : anyWords(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The same as {@link #anyWords}, much faster. */
    private static String asciiWords(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (apart && !words.isEmpty()) {
                    words.append(' ');
                }
                apart = false;
                words.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
            } else if (c != '\'' && c != '`') {
                apart = true;
            }
        }
        return words.toString();
    }

    private static String anyWords(String text) {
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
        return NOT_A_WORD
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The folded text without any space: equal for titles that are set differently. */
    public static String key(String text) {
        return words(text).replace(" ", "");
    }
}
