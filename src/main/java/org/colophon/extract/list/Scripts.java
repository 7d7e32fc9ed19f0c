package org.colophon.extract.list;

/** The scripts that are written without blanks between words. */
final class Scripts {
    private static final double MUCH = 0.3;

    private Scripts() {}

    static boolean isEastAsian(int c) {
        Character.UnicodeScript script = c < 0x1100 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }

    /** Whether so much of a text is Chinese, Japanese or Korean that it is written as they are. */
    static boolean isEastAsian(String text) {
        int wide = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                wide += isEastAsian(c) ? 1 : 0;
            }
        }
        return wide > 2 && wide >= letters * MUCH;
    }
}
