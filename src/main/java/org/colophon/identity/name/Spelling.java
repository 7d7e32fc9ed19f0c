package org.colophon.identity.name;

/** When two folded words are spellings of one. */
final class Spelling {

    /** Shorter words differ by a letter because they are different words. */
    private static final int SHORTEST_SLIP = 6;

    private static final int LONG = 11;
    private static final int SHORTEST_SOUND = 4;
    private static final int LONGEST = 40;

    private Spelling() {}

    /**
     * The word without the letters by which accents are written out: {@code muller} for {@code mueller}. Whatever a
     * word and its expansion are, they have one skeleton.
     */
    static String skeleton(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            boolean writtenOut = (c == 'e' && (last == 'a' || last == 'o' || last == 'u')) || (c == 'a' && last == 'a');
            if (!writtenOut) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether two words are written differently, but by a slip, a lost accent or another romanisation only. */
    static boolean near(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST || Syllables.is(a) || Syllables.is(b)) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        return (shorter >= SHORTEST_SOUND && sound(a).equals(sound(b)))
                || (shorter >= SHORTEST_SLIP && a.charAt(0) == b.charAt(0) && slip(a, b));
    }

    /** Whether accents written out make the whole difference: <i>Mueller</i>, <i>Muller</i>. */
    static boolean sameSkeleton(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_SOUND
                && skeleton(a).equals(skeleton(b))
                && !(Syllables.is(a) && Syllables.is(b));
    }

    private static boolean slip(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int allowed = longer >= LONG ? 2 : 1;
        return !differOnlyInEnding(a, b) && distance(a, b, allowed) <= allowed;
    }

    /** <i>Daniel</i> and <i>Daniela</i>, <i>Mario</i> and <i>Maria</i> are two names. */
    private static boolean differOnlyInEnding(String a, String b) {
        return stem(a).equals(stem(b)) || a.equals(stem(b)) || b.equals(stem(a));
    }

    private static String stem(String word) {
        return "aeiouy".indexOf(word.charAt(word.length() - 1)) >= 0 ? word.substring(0, word.length() - 1) : word;
    }

    /** Damerau's distance with neighbours swapped; anything over the bound if it is more than that. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /**
     * The word as it roughly sounds, so that romanisations of one name meet: <i>Julia</i> and <i>Yulia</i>, <i>Satoshi</i>
     * and <i>Satosi</i>, <i>Nicholas</i> and <i>Nicolas</i>, <i>Mohammed</i> and <i>Mohamed</i>.
     */
    static String sound(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            char sounds = sound(c, next, last);
            if (sounds != ' ' && sounds != last) {
                out.append(sounds);
            }
        }
        return out.toString();
    }

    private static char sound(char c, char next, char last) {
        return switch (c) {
            case 'y' -> last == 's' && isVowel(next) ? ' ' : 'i';
            case 'j' -> 'i';
            case 'c' -> next == 'e' || next == 'i' || next == 'z' ? 's' : 'k';
            case 'q' -> 'k';
            case 'w' -> 'v';
            case 'z' -> last == 't' ? ' ' : 's';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'h' -> last == ' ' ? 'h' : ' ';
            case 'u' -> last == 'o' ? ' ' : 'u';
            case 'e' -> last == 'a' || last == 'o' || last == 'u' ? ' ' : 'e';
            default -> c;
        };
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
