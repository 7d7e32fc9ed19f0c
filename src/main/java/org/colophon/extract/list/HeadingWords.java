package org.colophon.extract.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.extract.WordList;
import org.colophon.model.Folding;

/** What the words of a heading say of the list below it. */
final class HeadingWords {
    /** What a heading announces. */
    enum Topic {
        /** Publications. */
        PUBLICATIONS,
        /** Things that may look like publications, but are none: talks, courses, theses of others. */
        OTHERS,
        /** It does not say. */
        NONE
    }

    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_WORDS = 12;
    private static final int FEW_WORDS = 3;

    private static final Map<String, Set<String>> PHRASES = WordList.phrases("list/headings.txt");
    private static final Set<String> PUBLICATIONS = phrases("publications");
    private static final Set<String> OTHERS = phrases("others");
    private static final Set<String> NEVER = phrases("never");
    /** Meetings that read papers: as the title of a page they announce what is read, below it who speaks when. */
    private static final Set<String> GATHERINGS = phrases("gatherings");

    private static final Set<String> QUALIFIERS = phrases("qualifiers");

    private HeadingWords() {}

    /**
     * What a text that is set as a heading announces.
     *
     * @param level its rank, the highest is 1
     */
    static Topic topic(String heading, int level) {
        boolean gathering = has(words(heading), GATHERINGS);
        return gathering ? level == 1 ? Topic.NONE : Topic.OTHERS : topic(heading);
    }

    private static Topic topic(String heading) {
        String[] words = words(heading);
        if (words.length == 0 || words.length > MOST_WORDS) {
            return Topic.NONE;
        }
        boolean about = words.length <= FEW_WORDS || known(words) * 2 >= words.length;
        if (has(words, NEVER)) {
            return Topic.OTHERS;
        }
        int publications = first(words, PUBLICATIONS);
        int others = first(words, OTHERS);
        if (publications >= 0 && others >= 0) {
            // "Papers and talks" lists papers, "seminar paper presentations" does not: what is named first is meant.
            return publications <= others ? Topic.PUBLICATIONS : Topic.OTHERS;
        }
        return publications >= 0 && about ? Topic.PUBLICATIONS : others >= 0 && about ? Topic.OTHERS : Topic.NONE;
    }

    /** Whether most of a text are words of headings. */
    static boolean isMostlyHeading(String text) {
        String[] words = words(text);
        return known(words) * 3 >= words.length * 2;
    }

    /** Whether a text is made of nothing but words of headings, so that it is one even where nothing marks it. */
    static boolean isPlainHeading(String text) {
        String[] words = words(text);
        return words.length > 0
                && words.length <= MOST_WORDS / 2
                && known(words) == words.length
                && topic(text) != Topic.NONE;
    }

    /** Whether a folded word is one that headings are made of. */
    static boolean isKnown(String word) {
        return known(new String[] {word}) > 0;
    }

    private static String[] words(String text) {
        String folded = Folding.words(text);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    /** How many of some words belong to headings, alone or in a phrase. */
    private static int known(String[] words) {
        int known = 0;
        for (int i = 0; i < words.length; i++) {
            int length = Math.max(1, Math.max(lengthAt(words, i, PUBLICATIONS), lengthAt(words, i, OTHERS)));
            boolean number = words[i].chars().allMatch(Character::isDigit);
            boolean belongs = length > 1
                    || number
                    || QUALIFIERS.contains(words[i])
                    || PUBLICATIONS.contains(words[i])
                    || OTHERS.contains(words[i])
                    || NEVER.contains(words[i])
                    || isWide(words[i]);
            known += belongs ? length : 0;
            i += length - 1;
        }
        return known;
    }

    /** How many words the longest of some phrases has that begins at a word; 0 if none does. */
    private static int lengthAt(String[] words, int at, Set<String> phrases) {
        int longest = 0;
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < Math.min(words.length, at + LONGEST_PHRASE); i++) {
            phrase.append(i > at ? " " : "").append(words[i]);
            longest = phrases.contains(phrase.toString()) ? i - at + 1 : longest;
        }
        return longest;
    }

    private static boolean has(String[] words, Set<String> phrases) {
        return first(words, phrases) >= 0;
    }

    /** The first word that begins one of some phrases; -1 if none does. */
    private static int first(String[] words, Set<String> phrases) {
        for (int i = 0; i < words.length; i++) {
            if (isWide(words[i]) && containsWide(words[i], phrases)) {
                return i;
            }
            if (lengthAt(words, i, phrases) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Chinese and Japanese print no blanks between words. */
    private static boolean containsWide(String text, Set<String> phrases) {
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 2; to <= Math.min(text.length(), from + LONGEST_PHRASE + 1); to++) {
                if (phrases.contains(text.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWide(String word) {
        return word.codePoints().anyMatch(Scripts::isEastAsian);
    }

    private static Set<String> phrases(String kind) {
        List<String> all = List.copyOf(PHRASES.getOrDefault(kind, Set.of()));
        return Set.copyOf(
                Arrays.asList(all.stream().map(Folding::words).distinct().toArray(String[]::new)));
    }
}
