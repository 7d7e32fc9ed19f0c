package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.List;

/** Cuts a printed name at commas, spaces, full stops, hyphens and capitals within words; one pass. */
final class Scanner {

    private static final int LONGEST_DEGREE = 16;
    private static final int HOMONYM_DIGITS = 4;

    private final String text;
    private final List<List<Token>> segments = new ArrayList<>(2);
    private List<Token> segment = new ArrayList<>(4);
    private List<NameWord> words = new ArrayList<>(2);
    private final StringBuilder word = new StringBuilder();
    private String homonym = "";
    private final StringBuilder digits = new StringBuilder();
    private int letters;
    private int capitals;
    private boolean lower;
    private boolean link;

    private Scanner(String text) {
        this.text = text;
    }

    static Printed scan(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        return new Printed(scanner.segments, scanner.homonym);
    }

    private void run() {
        int at = 0;
        boolean start = true;
        while (at < text.length()) {
            int degree = start ? degreeAt(at) : 0;
            if (degree > 0) {
                at += degree;
                start = false;
                continue;
            }
            int c = text.codePointAt(at);
            int size = Character.charCount(c);
            take(c, at + size < text.length() ? text.charAt(at + size) : ' ');
            start = Character.isWhitespace(c) || c == ',';
            at += size;
        }
        endSegment();
    }

    private void take(int c, char next) {
        if (isApostrophe(c) || c == '"') {
            // Both stand for lost accents within words.
            return;
        }
        if (isPartOfWord(c)) {
            letter(c);
        } else if (c == '.') {
            endWord(true);
            if (!isHyphen(next)) {
                endToken();
            }
        } else if (isHyphen(c)) {
            endWord(false);
            link = !words.isEmpty();
        } else if (c >= '0' && c <= '9') {
            digits.appendCodePoint(c);
        } else if (c == ',' || c == ';' || c == '\uff0c' || c == '\u3001' || c == '\u060c') {
            endSegment();
        } else {
            endToken();
        }
    }

    private void letter(int c) {
        if (Character.isLetter(c)) {
            if (letters == 0) {
                lower = Character.isLowerCase(c);
            }
            letters++;
            if (Character.isUpperCase(c)) {
                capitals++;
                if (word.length() > 1 && Character.isLowerCase(word.codePointBefore(word.length()))) {
                    capitalWithin();
                }
            }
        }
        word.appendCodePoint(c);
    }

    /** <i>SangKeun</i> is <i>Sang-Keun</i>; <i>McKee</i> and <i>DeSmedt</i> stay whole. */
    private void capitalWithin() {
        String before = Folder.fold(word);
        if (!before.isEmpty() && !Lexicon.is(Lexicon.Kind.PARTICLE, before)) {
            endWord(false);
            link = true;
        }
    }

    /** The length of a degree with full stops within, <i>Ph.D.</i>, that begins here; 0 if none does. */
    private int degreeAt(int at) {
        StringBuilder glued = new StringBuilder();
        int end = at;
        boolean stop = false;
        while (end < text.length() && end - at < LONGEST_DEGREE) {
            char c = text.charAt(end);
            if (c == '.' || c == '-') {
                stop |= c == '.';
            } else if (c < 0x80 && Character.isLetter(c)) {
                glued.append(Character.toLowerCase(c));
            } else {
                break;
            }
            end++;
        }
        boolean whole = end == text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == ',';
        if (!stop || !whole || glued.length() < 2 || !Lexicon.is(Lexicon.Kind.TITLE, glued.toString())) {
            return 0;
        }
        words.add(NameWord.of(glued, false, true));
        endToken();
        return end - at;
    }

    private void endWord(boolean dotted) {
        if (word.length() > 0) {
            String plain = Folder.fold(word);
            if (!plain.isEmpty()) {
                words.add(NameWord.of(word, plain, link && !words.isEmpty(), dotted));
            }
            word.setLength(0);
        }
        link = false;
    }

    private void endToken() {
        endWord(false);
        if (!words.isEmpty()) {
            boolean written = words.stream().anyMatch(part -> !part.isInitial());
            segment.add(new Token(words, lower, written && letters > 1 && capitals == letters));
            words = new ArrayList<>(2);
        } else if (digits.length() == HOMONYM_DIGITS) {
            homonym = digits.toString();
        }
        digits.setLength(0);
        letters = 0;
        capitals = 0;
        lower = false;
        link = false;
    }

    private void endSegment() {
        endToken();
        if (!segment.isEmpty()) {
            segments.add(segment);
            segment = new ArrayList<>(4);
        }
    }

    private static boolean isPartOfWord(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isHyphen(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x1806;
    }

    private static boolean isApostrophe(int c) {
        return c == '\''
                || c == '`'
                || c == 0xB4
                || c == 0x2018
                || c == 0x2019
                || c == 0x201B
                || c == 0x2032
                || (c >= 0x2B9 && c <= 0x2BF)
                || c == '^';
    }
}
