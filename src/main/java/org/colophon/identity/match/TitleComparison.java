package org.colophon.identity.match;

import java.util.Arrays;

/** Lays two titles side by side, word by word and letter by letter. */
final class TitleComparison {

    /** Levels of {@link Feature#TITLE}, least alike first. */
    static final int OTHER = 0;

    static final int FEW_WORDS = 1;
    static final int SOME_WORDS = 2;
    static final int HALF_THE_WORDS = 3;
    static final int CONTAINED = 4;
    static final int MOST_WORDS = 5;
    static final int BEGINNING = 6;
    static final int NEARLY_ALL = 7;
    static final int SLIPS = 8;
    static final int SAME = 9;

    /** A contained title must tell at least so many bits. */
    private static final double TELLING = 18;

    private static final int SHORTEST_FUZZY = 4;

    /** Two words that are near each other differ in so many letters. */
    private static final int MOST_SLIPS = 2;

    private final Vocabulary words;
    private final Vocabulary names;

    TitleComparison(Vocabulary words, Vocabulary names) {
        this.words = words;
        this.names = names;
    }

    /**
     * How two titles compare.
     *
     * @param level a level of {@link Feature#TITLE}
     * @param words a level of {@link Feature#WORDS}, or missing where the titles are the same or wholly different
     * @param namesLeft how many authors of the right record stand in the title of the left
     * @param namesRight how many authors of the left record stand in the title of the right
     */
    record Result(int level, int words, int namesLeft, int namesRight) {}

    Result compare(Profile a, Profile b) {
        if (a.key.equals(b.key)) {
            return new Result(SAME, Comparison.MISSING, 0, 0);
        }
        Alignment alignment = align(a, b);
        int level = level(a, b, alignment);
        boolean comparable = level >= SOME_WORDS && level < SLIPS;
        return new Result(
                level, comparable ? words(alignment) : Comparison.MISSING, alignment.left.names, alignment.right.names);
    }

    private int level(Profile a, Profile b, Alignment alignment) {
        double left = alignment.left.share();
        double right = alignment.right.share();
        double least = Math.min(left, right);
        double most = Math.max(left, right);
        if (least < 0.25 && most < 0.9) {
            return least < 0.12 ? OTHER : FEW_WORDS;
        }
        if (slips(a, b)) {
            return SLIPS;
        }
        if (least >= 0.88) {
            return NEARLY_ALL;
        }
        double bits = Math.min(alignment.left.shared, alignment.right.shared);
        boolean oneRun = (left < right ? alignment.left : alignment.right).oneRun;
        if (bits >= TELLING && most >= 0.95 && oneRun || begins(a, b)) {
            return BEGINNING;
        }
        if (least >= 0.72) {
            return MOST_WORDS;
        }
        if (most >= 0.95 && bits >= TELLING) {
            return CONTAINED;
        }
        return least >= 0.5 ? HALF_THE_WORDS : least >= 0.25 ? SOME_WORDS : FEW_WORDS;
    }

    private static int words(Alignment alignment) {
        double replaced = Math.min(alignment.left.unshared, alignment.right.unshared);
        return replaced >= 16 ? 0 : replaced >= 9 ? 1 : replaced >= 3 ? 2 : 3;
    }

    private record Alignment(Side left, Side right) {}

    /**
     * One title beside the other.
     *
     * @param shared the surprise of its words that stand in the other, in bits
     * @param unshared of those that do not, authors' names and the year excepted
     * @param oneRun whether nothing stands between the shared words
     * @param names how many of the other record's authors stand in it
     */
    private record Side(double shared, double unshared, boolean oneRun, int names) {
        double share() {
            return shared + unshared == 0 ? 0 : shared / (shared + unshared);
        }
    }

    /** Whether the letters are the same but for one or two in twenty. */
    private static boolean slips(Profile a, Profile b) {
        int longer = Math.max(a.key.length(), b.key.length());
        int allowed = Math.min(longer / 12, 5);
        return allowed > 0 && Arrays.equals(a.numerals, b.numerals) && Edits.within(a.key, b.key, allowed) <= allowed;
    }

    /** Whether one is the beginning of the other, as a title without its subtitle or one that was cut off is. */
    private boolean begins(Profile a, Profile b) {
        Profile shorter = a.key.length() < b.key.length() ? a : b;
        Profile longer = shorter == a ? b : a;
        double bits = 0;
        for (int word : shorter.words) {
            bits += words.surprise(word);
        }
        int length = shorter.key.length();
        if (bits < TELLING || length < 12) {
            return false;
        }
        return longer.key.startsWith(shorter.key)
                || longer.key.endsWith(shorter.key)
                || Edits.within(longer.key.substring(0, length), shorter.key, length / 15) <= length / 15;
    }

    private Alignment align(Profile a, Profile b) {
        boolean[] left = new boolean[a.words.length];
        boolean[] right = new boolean[b.words.length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length && !left[i]; j++) {
                if (!right[j] && a.words[i] == b.words[j]) {
                    left[i] = true;
                    right[j] = true;
                }
            }
        }
        pairs(a.words, left, b.words, right);
        pairs(b.words, right, a.words, left);
        slips(a.words, left, b.words, right);
        return new Alignment(side(a, left, b), side(b, right, a));
    }

    /** A citation that was cut badly has authors' names and the year in its title: they do not tell it from others. */
    private Side side(Profile own, boolean[] seen, Profile other) {
        double shared = 0;
        double unshared = 0;
        int first = -1;
        int last = -1;
        int count = 0;
        int names = 0;
        for (int i = 0; i < seen.length; i++) {
            double bits = words.surprise(own.words[i]);
            if (seen[i]) {
                shared += bits;
                first = first < 0 ? i : first;
                last = i;
                count++;
                continue;
            }
            String word = words.word(own.words[i]);
            long letters = words.letters(own.words[i]);
            if (isFamilyName(word, letters, other)) {
                names++;
            } else if (word.length() > 1
                    && !isFamilyName(word, letters, own)
                    && !isGivenName(word, own, other)
                    && !isYear(word, own, other)) {
                unshared += bits;
            }
        }
        return new Side(shared, unshared, count > 0 && last - first + 1 == count, names);
    }

    private boolean isFamilyName(String word, long letters, Profile record) {
        for (NameKey name : record.authors) {
            if (word.length() > 1
                    && Edits.mayBeNear(letters, names.letters(name.number()), MOST_SLIPS)
                    && (word.equals(name.last()) || near(word, name.last()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGivenName(String word, Profile own, Profile other) {
        for (Profile record : new Profile[] {own, other}) {
            for (NameKey name : record.authors) {
                for (String given : name.given()) {
                    if (word.equals(given)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isYear(String word, Profile own, Profile other) {
        return word.length() == 4
                && (word.equals(Integer.toString(own.year)) || word.equals(Integer.toString(other.year)));
    }

    /** Two words of one that are one word of the other: <i>data base</i>, <i>database</i>. */
    private void pairs(int[] two, boolean[] seenTwo, int[] one, boolean[] seenOne) {
        for (int i = 0; i + 1 < two.length; i++) {
            if (seenTwo[i] || seenTwo[i + 1]) {
                continue;
            }
            String first = words.word(two[i]);
            String second = words.word(two[i + 1]);
            for (int j = 0; j < one.length; j++) {
                String whole = words.word(one[j]);
                if (!seenOne[j]
                        && whole.length() == first.length() + second.length()
                        && whole.startsWith(first)
                        && whole.endsWith(second)) {
                    seenTwo[i] = true;
                    seenTwo[i + 1] = true;
                    seenOne[j] = true;
                    break;
                }
            }
        }
    }

    private void slips(int[] a, boolean[] left, int[] b, boolean[] right) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length && !left[i]; j++) {
                if (!right[j]
                        && Edits.mayBeNear(words.letters(a[i]), words.letters(b[j]), MOST_SLIPS)
                        && near(words.word(a[i]), words.word(b[j]))) {
                    left[i] = true;
                    right[j] = true;
                }
            }
        }
    }

    /** Whether two words differ in a slip, or in an ending such as a plural's. */
    private static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_FUZZY || a.charAt(0) != b.charAt(0) && shorter < 8) {
            return false;
        }
        if (Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0))) {
            return false;
        }
        int allowed = shorter < 8 ? 1 : MOST_SLIPS;
        return Edits.within(a, b, allowed) <= allowed || shorter >= 6 && (a.startsWith(b) || b.startsWith(a));
    }
}
