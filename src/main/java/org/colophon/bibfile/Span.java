package org.colophon.bibfile;

/**
 * A piece of a file: what it says, still undecoded, and where it stands. It holds no copy of what it says, so of a large
 * file many can be kept.
 */
final class Span {
    private final String source;
    private final int start;
    private final int end;
    private final int from;
    private final int to;
    private final boolean literal;

    private Span(String source, int start, int end, int from, int to, boolean literal) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.from = from;
        this.to = to;
        this.literal = literal;
    }

    /** A stretch of a file as it is. */
    static Span of(String file, int from, int to) {
        return new Span(file, from, to, from, to, true);
    }

    /**
     * A text that stands for a stretch of a file, as where a macro was expanded or strings were joined: parts of it can
     * only be shown by the whole stretch.
     */
    static Span standingFor(String text, int from, int to) {
        return new Span(text, 0, text.length(), from, to, false);
    }

    /** What it says. */
    String text() {
        return source.substring(start, end);
    }

    /** Its first char in the file. */
    int from() {
        return from;
    }

    /** The char after its last. */
    int to() {
        return to;
    }

    /** A part of it. */
    Span part(int first, int last) {
        return literal
                ? of(source, from + first, from + last)
                : new Span(source, start + first, start + last, from, to, false);
    }

    /** Without white space at its ends. */
    Span strip() {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(source.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(source.charAt(last - 1))) {
            last--;
        }
        return part(first - start, last - start);
    }

    /** This and what follows it later in the file. */
    Span join(Span later) {
        return join(later, "");
    }

    /** This and what follows it later in the file, with something between them. */
    Span join(Span later, String between) {
        return standingFor(text() + between + later.text(), Math.min(from, later.from), Math.max(to, later.to));
    }

    boolean isBlank() {
        Span bare = strip();
        return bare.start == bare.end;
    }

    @Override
    public String toString() {
        return text();
    }
}
