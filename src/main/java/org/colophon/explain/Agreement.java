package org.colophon.explain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How a printed form can be the source of a value: ways to compare the two as a reader would. */
final class Agreement {

    private Agreement() {}

    /** Equal but for case, accents, punctuation and spacing. */
    static boolean same(String printed, String value) {
        return key(printed).equals(key(value));
    }

    /** One stands in the other: <i>2019</i> in <i>2019-04-11</i>, a cut abstract in the whole one. */
    static boolean holds(String printed, String value) {
        String a = key(printed);
        String b = key(value);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    /** The same words in any order: <i>Bengio, Samy</i> and <i>Samy Bengio</i>. */
    static boolean sameWords(String printed, String value) {
        return words(printed).equals(words(value));
    }

    /** The claims that agree; all of them where none does, for then it is not the words that decided. */
    static List<Claim> preferring(List<Claim> claims, Predicate<String> agrees) {
        List<Claim> agreeing = only(claims, agrees);
        return agreeing.isEmpty() ? claims : agreeing;
    }

    /** The claims that agree. */
    static List<Claim> only(List<Claim> claims, Predicate<String> agrees) {
        return claims.stream().filter(claim -> agrees.test(claim.printed())).toList();
    }

    private static String key(String text) {
        return plain(text).replace(" ", "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split(" ")).sorted().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’‘`´ʼ]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
