package org.colophon.bibfile;

/**
 * A piece of a file: what it says, still undecoded, and where it stands.
 *
 * @param text what it says
 * @param from its first char in the file
 * @param to the char after its last
 * @param literal whether the text is that stretch of the file letter by letter; if not (a macro was expanded, strings
 *     were joined), parts of it can only be shown by the whole stretch
 */
record Span(String text, int from, int to, boolean literal) {

    /** A stretch of a file as it is. */
    static Span of(String file, int from, int to) {
        return new Span(file.substring(from, to), from, to, true);
    }

    /** A text that stands for a stretch of a file. */
    static Span standingFor(String text, int from, int to) {
        return new Span(text, from, to, false);
    }

    /** A part of it. */
    Span part(int start, int end) {
        String piece = text.substring(start, end);
        return literal ? new Span(piece, from + start, from + end, true) : new Span(piece, from, to, false);
    }

    /** Without white space at its ends. */
    Span strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return part(start, end);
    }

    /** This and what follows it later in the file. */
    Span join(Span later) {
        return join(later, "");
    }

    /** This and what follows it later in the file, with something between them. */
    Span join(Span later, String between) {
        return new Span(text + between + later.text, Math.min(from, later.from), Math.max(to, later.to), false);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
