package org.colophon.extract.list;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.extract.WordList;
import org.colophon.model.Folding;

/** The words that speak for or against a text being a reference. */
final class Vocabulary {
    private static final Map<String, Set<String>> KINDS = WordList.phrases("list/citation-words.txt");

    static final Set<String> VENUE = folded("venue");
    static final Set<String> ACRONYMS = folded("acronyms");
    static final Set<String> AGAINST = folded("against");
    static final Set<String> PUBLISHERS = folded("publisher");
    static final Set<String> FRONT = folded("front");
    static final Set<String> EAST = KINDS.getOrDefault("east", Set.of());

    private static final int LONGEST_PHRASE = 4;

    private Vocabulary() {}

    /** How many of some phrases the words of a folded text hold. */
    static int count(String[] words, Set<String> phrases) {
        int found = 0;
        for (int i = 0; i < words.length; i++) {
            found += phraseAt(words, i, phrases) ? 1 : 0;
        }
        return found;
    }

    /** Whether one of some phrases begins at a word. */
    static boolean phraseAt(String[] words, int at, Set<String> phrases) {
        if (phrases.contains(words[at])) {
            return true;
        }
        StringBuilder phrase = new StringBuilder(words[at]);
        for (int i = at + 1; i < Math.min(words.length, at + LONGEST_PHRASE); i++) {
            if (phrases.contains(phrase.append(' ').append(words[i]).toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short text names a journal, a conference or the like. */
    static boolean isVenue(String text) {
        String[] words = Folding.words(text).split(" ");
        if (words.length == 0 || words.length > 25) {
            return false;
        }
        String[] printed = text.strip().split("[\\s’']+");
        boolean acronym = printed.length <= 3 && isAcronym(printed[0]);
        return acronym
                || count(words, VENUE) > 0
                || Scripts.isEastAsian(text) && EAST.stream().anyMatch(text::contains);
    }

    /** Whether words are shortened as in the names of journals, which may look like those of people: <i>J. Am. Chem. Soc.</i> */
    static boolean isShortened(String text) {
        for (String word : text.strip().split("\\s+")) {
            if (word.length() > 2 && word.endsWith(".") && VENUE.contains(Folding.words(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is written as short names of conferences are: <i>UIST</i>, <i>NeurIPS</i>. */
    static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals >= 2
                && word.length() >= 2
                && word.length() <= 12
                && capitals * 2 >= word.chars().filter(Character::isLetter).count();
    }

    private static Set<String> folded(String kind) {
        return KINDS.getOrDefault(kind, Set.of()).stream().map(Folding::words).collect(Collectors.toUnmodifiableSet());
    }
}
