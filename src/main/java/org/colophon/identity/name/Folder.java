package org.colophon.identity.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** Folds the letters of names with the tables of ICU; quick for Latin ones. */
final class Folder {

    private static final int FIRST_COMBINING = 0x300;
    private static final int END_OF_LATIN = 0x250;
    private static final int ADDITIONAL = 0x1E00;
    private static final int END_OF_ADDITIONAL = 0x1F00;

    private Folder() {}

    /** Kept apart, so that names in ASCII never load the tables. */
    private static final class Tables {
        static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
        static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
        static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
        static final String[] LATIN = table(0, END_OF_LATIN);
        static final String[] LATIN_ADDITIONAL = table(ADDITIONAL, END_OF_ADDITIONAL);

        private static String[] table(int from, int to) {
            String[] table = new String[to - from];
            for (int c = from; c < to; c++) {
                table[c - from] =
                        Character.isLetter(c) ? letters(TO_ASCII.transliterate(String.valueOf((char) c))) : "";
            }
            return table;
        }

        private static String letters(String text) {
            StringBuilder letters = new StringBuilder();
            text.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetter)
                    .forEach(letters::appendCodePoint);
            return letters.toString();
        }
    }

    /** Loaded with the first name in another script. */
    private static final class Scripts {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
        static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }

    /** A text with composed letters, and ordinary ones for wide and ornamental ones. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return Tables.COMPOSED.normalize(text);
            }
        }
        return text;
    }

    /** The letters of a word in small letters without accents: {@code Kramár} gives {@code kramar}. */
    static String fold(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80) {
                out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
            } else if (c < END_OF_LATIN) {
                out.append(Tables.LATIN[c]);
            } else if (c >= ADDITIONAL && c < END_OF_ADDITIONAL) {
                out.append(Tables.LATIN_ADDITIONAL[c - ADDITIONAL]);
            } else {
                return foldAny(word);
            }
        }
        return out.toString();
    }

    private static String foldAny(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        String plain = Tables.DECOMPOSED.normalize(word).toLowerCase(Locale.ROOT);
        plain.codePoints().filter(Character::isLetter).forEach(c -> {
            if (UnicodeScript.of(c) == UnicodeScript.LATIN && c >= 0x80) {
                out.append(Tables.letters(Tables.TO_ASCII.transliterate(Character.toString(c))));
            } else {
                out.appendCodePoint(c);
            }
        });
        // Hangul was taken apart with the accents.
        return Tables.COMPOSED.normalize(out);
    }

    /**
     * The word as those write it who lack letters with dots and rings: {@code ü} as {@code ue}, {@code ø} as {@code oe},
     * {@code å} as {@code aa}.
     *
     * @param folded the word folded; returned as it is for most words
     */
    static String expand(CharSequence word, String folded) {
        StringBuilder out = new StringBuilder();
        boolean different = false;
        for (int i = 0; i < word.length(); i++) {
            String two = expansion(word.charAt(i));
            different |= !two.isEmpty();
            if (two.isEmpty()) {
                out.append(word.charAt(i));
            } else {
                out.append(two);
            }
        }
        return different ? fold(out) : folded;
    }

    private static String expansion(char c) {
        return switch (c) {
            case 'ä', 'Ä', 'æ', 'Æ' -> "ae";
            case 'ö', 'Ö', 'ø', 'Ø' -> "oe";
            case 'ü', 'Ü' -> "ue";
            case 'å', 'Å' -> "aa";
            default -> "";
        };
    }

    /** Whether a letter is of another script than Latin. */
    static boolean isForeign(int c) {
        return c >= FIRST_COMBINING
                && !(c >= ADDITIONAL && c < END_OF_ADDITIONAL)
                && Character.isLetter(c)
                && UnicodeScript.of(c) != UnicodeScript.LATIN;
    }

    /** Whether a letter is of the scripts whose names are set without spaces, family name first. */
    static boolean isEastAsian(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA;
    }

    /** A text of any script in the letters of ASCII. */
    static String latin(String text) {
        return Scripts.TO_LATIN.transliterate(text);
    }

    /** Chinese characters in the simplified form, which is the same name. */
    static String simplified(String text) {
        return Scripts.SIMPLIFIED.transliterate(text);
    }
}
