package org.colophon.identity.name;

import java.util.List;
import java.util.Set;

/** Tells syllables as romanised Chinese, Korean and Vietnamese names are made of: <i>Jian</i>, <i>Hsueh</i>, <i>Yong</i>. */
final class Syllables {

    private static final int LONGEST = 7;
    private static final int MOST_VOWELS = 4;

    private static final Set<String> ONSETS = Set.of(
            "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c",
            "s", "y", "w", "ts", "tz", "hs", "sz", "kh", "ph", "th", "tr", "ng", "nh", "gh", "v", "ss", "kw", "gw",
            "hw", "jh", "hy");

    private static final Set<String> CODAS =
            Set.of("", "n", "ng", "h", "r", "k", "l", "ll", "m", "p", "t", "w", "b", "ch", "nh", "c");

    private Syllables() {}

    /** Whether a folded word is one such syllable, and no given name of the West. */
    static boolean is(String word) {
        if (word.length() > LONGEST || Diminutives.knows(word)) {
            return false;
        }
        int onset = 0;
        while (onset < word.length() && !isVowel(word.charAt(onset))) {
            onset++;
        }
        if (onset < word.length() && onset == 0 && word.charAt(0) == 'y') {
            onset = 1;
        }
        int vowels = onset;
        while (vowels < word.length() && isVowel(word.charAt(vowels))) {
            vowels++;
        }
        int count = vowels - onset;
        return count > 0
                && count <= MOST_VOWELS
                && ONSETS.contains(word.substring(0, onset))
                && CODAS.contains(word.substring(vowels));
    }

    /** Whether all words are such syllables, and one at least. */
    static boolean all(List<NameWord> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> is(word.plain()));
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    /**
     * Whether two syllables are romanisations of one: <i>Lung</i> and <i>Long</i>, <i>Huei</i> and <i>Hui</i>; with
     * Korean rules, <i>Gil</i> and <i>Kil</i>, <i>Jeong</i> and <i>Jung</i>, too.
     */
    static boolean sameSound(String a, String b, boolean korean) {
        return is(a) && is(b) && sound(a, korean).equals(sound(b, korean));
    }

    private static String sound(String word, boolean korean) {
        String sound = word.replace("uei", "ui").replace("wun", "un");
        if (!korean) {
            return sound.endsWith("ong") ? sound.substring(0, sound.length() - "ong".length()) + "ung" : sound;
        }
        sound = sound.replace("eo", "u")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ch", "j");
        StringBuilder out = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = voiceless(sound.charAt(i));
            if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char voiceless(char c) {
        return switch (c) {
            case 'g' -> 'k';
            case 'd' -> 't';
            case 'b' -> 'p';
            default -> c;
        };
    }
}
