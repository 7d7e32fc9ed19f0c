package org.colophon.extract.list;

import java.util.Locale;
import org.colophon.model.Folding;

/** Folds single words, those without accents without much ado. */
final class Accents {
    private Accents() {}

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return Folding.words(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
