package org.colophon.page;

import org.colophon.model.Evidence;

/** The decoded text of a page, able to say which code point stands where and to quote any part of itself. */
public final class RawText {
    private static final int CONTEXT = 32;
    private static final int BLOCK = 1024;

    private final String text;
    /** Code points before each block of chars; empty when every char is a code point. */
    private final int[] before;

    /** Takes the text of a page, {@link Page#raw()}. */
    public RawText(String text) {
        this.text = text;
        this.before = hasSurrogates(text) ? countBlocks(text) : new int[0];
    }

    String text() {
        return text;
    }

    /** The part from {@code start} to {@code end}, both counted in chars, as evidence counted in code points. */
    public Evidence quote(int start, int end) {
        int first = codePoints(start);
        String exact = text.substring(start, end);
        return new Evidence(
                first,
                first + exact.codePointCount(0, exact.length()),
                exact,
                text.substring(back(start), start),
                text.substring(end, ahead(end)));
    }

    private int codePoints(int at) {
        if (before.length == 0) {
            return at;
        }
        int block = at / BLOCK;
        return before[block] + text.codePointCount(block * BLOCK, at);
    }

    private int back(int from) {
        int at = from;
        for (int i = 0; i < CONTEXT && at > 0; i++) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private int ahead(int from) {
        int at = from;
        for (int i = 0; i < CONTEXT && at < text.length(); i++) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] countBlocks(String text) {
        int[] counts = new int[text.length() / BLOCK + 1];
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % BLOCK == 0) {
                counts[i / BLOCK] = seen;
            }
            boolean secondHalf =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            // A block that begins inside a pair counts that half on its own, so it must not be counted before.
            if (!secondHalf) {
                seen++;
            }
            if (secondHalf && i % BLOCK == 0) {
                counts[i / BLOCK]--;
            }
        }
        if (text.length() % BLOCK == 0) {
            counts[text.length() / BLOCK] = seen;
        }
        return counts;
    }
}
