package org.colophon.extract.list;

import java.util.Optional;

/** Finds words between quotation marks, those of most languages. */
final class Quotes {
    private static final String OPENING = "“\"«„「『《‹‘";
    private static final String CLOSING = "”\"»“」』》›’";
    private static final int SHORTEST = 12;
    private static final int SHORTEST_EAST = 4;
    private static final int LONGEST = 350;

    private Quotes() {}

    /** A quotation's place, marks left out. */
    record Span(int from, int to) {}

    /** The first quotation that is long enough for a title; quotations within it belong to it. */
    static Optional<Span> find(String text) {
        return find(text, 0);
    }

    /** As {@link #find(String)}, from a place on. */
    static Optional<Span> find(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            boolean opens = kind >= 0 && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || kind > 3);
            if (opens) {
                int end = close(text, i, text.charAt(i), CLOSING.charAt(kind));
                int least = Scripts.isEastAsian(i + 1 < text.length() ? text.charAt(i + 1) : 'a')
                        ? SHORTEST_EAST
                        : SHORTEST;
                if (end - i > least) {
                    return Optional.of(new Span(i + 1, end));
                }
            }
        }
        return Optional.empty();
    }

    private static int close(String text, int from, char open, char close) {
        int depth = 0;
        for (int i = from + 1; i < Math.min(text.length(), from + LONGEST); i++) {
            char c = text.charAt(i);
            boolean within = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (c == open && open != close) {
                depth++;
            } else if (c == close && depth > 0) {
                depth--;
            } else if (c == close && !(within && open == close || within && close == '’')) {
                return i;
            } else if (open == '„' && (c == '”' || c == '"')) {
                return i;
            }
        }
        return -1;
    }
}
