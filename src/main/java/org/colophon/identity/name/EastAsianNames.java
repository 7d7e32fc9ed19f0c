package org.colophon.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads names in Chinese characters, Hangul and kana: the family name first, mostly without a space. */
final class EastAsianNames {

    private static final int LONGEST = 8;

    /** Chinese family names of two characters. */
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "端木", "南宫", "闻人", "长孙", "남궁", "황보",
            "제갈", "사공", "선우", "독고", "서문");

    /** How bearers of Korean family names mostly write them, where that is not as the script is transliterated. */
    private static final Map<String, String> KOREAN = Map.ofEntries(
            Map.entry("gim", "kim"),
            Map.entry("i", "lee"),
            Map.entry("bak", "park"),
            Map.entry("choe", "choi"),
            Map.entry("jeong", "jung"),
            Map.entry("gang", "kang"),
            Map.entry("jo", "cho"),
            Map.entry("yun", "yoon"),
            Map.entry("im", "lim"),
            Map.entry("sin", "shin"),
            Map.entry("gwon", "kwon"),
            Map.entry("an", "ahn"),
            Map.entry("no", "noh"),
            Map.entry("yu", "yoo"),
            Map.entry("u", "woo"),
            Map.entry("o", "oh"),
            Map.entry("ju", "joo"),
            Map.entry("gu", "koo"),
            Map.entry("ryu", "yoo"),
            Map.entry("baek", "paik"));

    private EastAsianNames() {}

    /** The letters of these scripts in a text, words separated by spaces. */
    static String part(String text) {
        StringBuilder part = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Folder.isEastAsian(c) && Character.isLetter(c)) {
                part.appendCodePoint(c);
            } else if (part.length() > 0 && part.charAt(part.length() - 1) != ' ') {
                part.append(' ');
            }
        });
        return part.toString().strip();
    }

    /** The readings in the script itself. */
    static void readNative(String name, Readings readings) {
        for (Split split : splits(Folder.simplified(name))) {
            readings.add(written(split.given()), new Surname(List.of(), written(split.family())), split.plausibility());
        }
    }

    /** The readings in Latin letters. */
    static void readLatin(String name, Readings readings) {
        for (Split split : splits(Folder.simplified(name))) {
            Surname surname = new Surname(List.of(), spoken(split.family()));
            List<NameWord> given = spoken(split.given());
            readings.add(given, surname, split.plausibility());
            String customary = KOREAN.get(NameReading.glued(surname.words()));
            if (customary != null && script(split.family()) == UnicodeScript.HANGUL) {
                Surname other = new Surname(List.of(), List.of(NameWord.of(customary, false, false)));
                readings.add(given, other, split.plausibility());
            }
        }
    }

    private record Split(String family, String given, double plausibility) {}

    private static List<Split> splits(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            String given = name.substring(space + 1).replace(" ", "");
            return List.of(new Split(name.substring(0, space), given, 0.9));
        }
        int length = name.codePointCount(0, name.length());
        if (length == 1 || length > LONGEST) {
            return List.of(new Split(name, "", 0.5));
        }
        List<Split> splits = new ArrayList<>(2);
        boolean compound = length > 2 && COMPOUND.contains(name.substring(0, name.offsetByCodePoints(0, 2)));
        if (length > 2) {
            splits.add(split(name, 2, compound || length > 3 ? 0.8 : 0.3));
        }
        splits.add(split(name, 1, compound || length > 3 ? 0.3 : 0.8));
        return splits;
    }

    private static Split split(String name, int characters, double plausibility) {
        int at = name.offsetByCodePoints(0, characters);
        return new Split(name.substring(0, at), name.substring(at), plausibility);
    }

    private static UnicodeScript script(String text) {
        return UnicodeScript.of(text.codePointAt(0));
    }

    private static List<NameWord> written(String text) {
        return text.isEmpty() ? List.of() : List.of(new NameWord(text, text, false, false));
    }

    /** A word a character, as each of them is a syllable. */
    private static List<NameWord> spoken(String text) {
        List<NameWord> words = new ArrayList<>();
        text.codePoints().forEach(c -> {
            String word = Folder.fold(Folder.latin(Character.toString(c))).replaceAll("[^a-z]", "");
            if (!word.isEmpty()) {
                words.add(new NameWord(word, word, !words.isEmpty(), false));
            }
        });
        // No table has every character.
        return words.isEmpty() ? written(text) : words;
    }
}
