package org.colophon.extract.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.colophon.extract.WordList;

/** How much a text reads like one reference: people, a year, a venue, pages. */
final class ReferenceLikeness {
    /** From here on a text is taken for a reference. */
    static final double ENOUGH = 0.55;

    private static final int SHORTEST = 25;
    private static final int SHORTEST_EAST = 12;
    private static final int LONGEST = 900;
    private static final double NAME = 0.3;
    private static final double NAMES = 0.4;
    private static final double UNSURE = 0.2;
    private static final int LONGEST_NAMES = 300;
    private static final double YEAR = 0.25;
    private static final double VENUE = 0.25;
    private static final double NUMBERS = 0.15;
    private static final double IDENTIFIED = 0.15;
    private static final double QUOTED = 0.05;
    private static final double AGAINST = 0.25;

    private ReferenceLikeness() {}

    /**
     * What is found.
     *
     * @param score from 0 up to about 1
     * @param other whether more speaks against a reference than for it
     * @param scholarly whether something speaks for a publication that a list of concerts or people does not have
     */
    record Finding(double score, boolean scholarly, boolean other) {
        /** Whether a text is a reference on its own, beside others that are. */
        boolean isWhole() {
            return score >= ENOUGH && scholarly;
        }

        static final Finding NOTHING = new Finding(0, false, false);
    }

    static double of(String text) {
        return find(text).score();
    }

    static Finding find(String text) {
        return find(text, Set.of());
    }

    /**
     * As {@link #find(String)}.
     *
     * @param owner words of the name of who the page is about, in lower case: they are as good as any name
     */
    static Finding find(String text, Set<String> owner) {
        if (text.length() > LONGEST) {
            return Finding.NOTHING;
        }
        if (text.length() >= SHORTEST_EAST && Scripts.isEastAsian(text)) {
            return new Finding(EastAsian.likeness(text), true, false);
        }
        if (text.length() < SHORTEST) {
            return Finding.NOTHING;
        }
        String[] printed = text.split("\\s+");
        String[] words = folded(printed);
        if (Vocabulary.phraseAt(words, 0, Vocabulary.FRONT)) {
            return Finding.NOTHING;
        }
        Numbers numbers = Numbers.of(text);
        double score = people(text, printed);
        score += numbers.year() ? YEAR : 0;
        score += score == 0 && Arrays.stream(words).anyMatch(owner::contains) ? NAME : 0;
        boolean venue = venue(printed, words);
        score += venue ? VENUE : 0;
        score += numbers.pages() ? NUMBERS : 0;
        score += numbers.identifier() ? IDENTIFIED : 0;
        score += Quotes.find(text).isPresent() ? QUOTED : 0;
        int against = Vocabulary.count(words, Vocabulary.AGAINST) + numbers.against();
        score -= AGAINST * against;
        boolean scholarly = venue || numbers.pages() || numbers.identifier();
        return new Finding(Math.max(0, score), scholarly, against > 0 && score <= 0);
    }

    /** What the names in a text are worth, those that look like any as well as those that only stand where names do. */
    private static double people(String text, String[] printed) {
        double known = names(printed);
        if (known >= NAMES) {
            return known;
        }
        if (NameList.beginsWithNames(text)) {
            return NAMES;
        }
        int first = text.indexOf(". ");
        int second = first < 0 ? -1 : text.indexOf(". ", first + 2);
        if (second < 0 || second - first > LONGEST_NAMES) {
            return known;
        }
        String behind = text.substring(first + 2, second);
        return NameList.isNames(behind) ? NAMES : Math.max(known, NameList.couldBeNames(behind) ? UNSURE : 0);
    }

    /** Whether a text prints a year. */
    static boolean hasYear(String text) {
        return Numbers.of(text).year();
    }

    private static String[] folded(String[] printed) {
        String[] words = new String[printed.length];
        for (int i = 0; i < printed.length; i++) {
            String word = printed[i];
            int from = 0;
            int to = word.length();
            while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
                from++;
            }
            while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
                to--;
            }
            words[i] = Accents.fold(word.substring(from, to));
        }
        return words;
    }

    private static boolean venue(String[] printed, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (Vocabulary.phraseAt(words, i, Vocabulary.VENUE)
                    || Vocabulary.ACRONYMS.contains(words[i]) && Vocabulary.isAcronym(bare(printed[i]))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        return word.replaceAll("[^\\p{L}]", "");
    }

    /** What the names in a text are worth: words beside initials, and given names before other names. */
    private static double names(String[] words) {
        int found = 0;
        for (int i = 0; i < words.length && found < 2; i++) {
            String next = i + 1 < words.length ? words[i + 1] : "";
            boolean name = isCapitalised(words[i]);
            boolean joined = words[i].equals("(with") || words[i].equals("with") && i > 0;
            if (joined && isCapitalised(next) && i + 2 < words.length && isCapitalised(words[i + 2])) {
                found++;
            } else if (NameShapes.isInitials(words[i]) && isCapitalised(next) && !NameShapes.isInitials(next)) {
                found++;
            } else if (name && NameShapes.isInitialsBehind(words[i], next)) {
                found++;
            } else if (name && isCapitalised(next) && isGiven(words[i]) && endsName(words, i + 1)) {
                found++;
            } else if (name && words[i].endsWith(",") && isGiven(next) && endsName(words, i + 1)) {
                found++;
            }
        }
        return found == 0 ? 0 : found == 1 ? NAME : NAMES;
    }

    /** Whether a name can end with a word: a mark or a word that joins names follows within two words. */
    private static boolean endsName(String[] words, int at) {
        for (int i = at; i < Math.min(words.length, at + 3); i++) {
            String word = words[i];
            char last = word.charAt(word.length() - 1);
            boolean joined = i + 1 < words.length && NameShapes.isJoint(words[i + 1]);
            if (joined || ",;:.()*".indexOf(last) >= 0 || i + 1 == words.length) {
                return true;
            }
            if (i + 1 < words.length && words[i + 1].startsWith("(")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.codePointAt(word.charAt(0) == '(' ? 1 : 0));
    }

    private static boolean isGiven(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        String lower = word.substring(0, end).toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        return WordList.NAMES.contains(lower) || hyphen > 0 && WordList.NAMES.contains(lower.substring(0, hyphen));
    }
}
