package org.colophon.extract.list;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.extract.WordList;
import org.colophon.model.Folding;
import org.jsoup.nodes.Element;

/** What is printed beside an entry without being part of it: buttons, badges, awards, abstracts. */
final class Labels {
    private static final Map<String, Set<String>> WORDS = WordList.phrases("list/labels.txt");
    private static final Set<String> LABELS = folded("labels");
    private static final Set<String> ABSTRACT = folded("abstract");
    private static final Set<String> PROSE = folded("prose");
    private static final Set<String> AWARDS = folded("awards");
    private static final Set<String> SILENT = WORDS.getOrDefault("silent classes", Set.of());

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final int PROSE_WORDS = 8;
    private static final double PROSE_SHARE = 0.12;

    private Labels() {}

    /** Whether a text says nothing but what a button or badge says: <i>PDF</i>, <i>[bib]</i>, <i>Journal Article</i>. */
    static boolean isLabel(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String[] words = Folding.words(text).split(" ");
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            if (!word.isEmpty() && !LABELS.contains(word)) {
                return false;
            }
        }
        return words.length > 0 && !words[0].isEmpty();
    }

    /** Whether a line begins an abstract. */
    static boolean isAbstract(String line) {
        int end = 0;
        while (end < line.length() && end < 20 && Character.isLetter(line.charAt(end))) {
            end++;
        }
        boolean marked = end == line.length() || ":.-—–".indexOf(line.charAt(end)) >= 0;
        return end > 1 && marked && ABSTRACT.contains(Folding.words(line.substring(0, end)));
    }

    /** Whether a line tells something in sentences, as abstracts and comments do. */
    static boolean isProse(String line) {
        String[] words = line.split(" ");
        if (words.length < PROSE_WORDS) {
            return false;
        }
        int telling = 0;
        for (String word : words) {
            telling += PROSE.contains(bare(word)) ? 1 : 0;
        }
        return telling >= 2 && telling >= words.length * PROSE_SHARE;
    }

    /** Whether a line is about an award or the like. */
    static boolean isAward(String line) {
        if (line.length() > LONGEST * 2) {
            return false;
        }
        String words = " " + Folding.words(line) + " ";
        return AWARDS.stream().anyMatch(award -> words.contains(" " + award + " "));
    }

    /** Whether the name of an element's class says that it is no part of an entry. */
    static boolean isSilent(Element element) {
        String classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        for (String word : classes.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (SILENT.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Set<String> folded(String kind) {
        return WORDS.getOrDefault(kind, Set.of()).stream().map(Folding::words).collect(Collectors.toUnmodifiableSet());
    }
}
