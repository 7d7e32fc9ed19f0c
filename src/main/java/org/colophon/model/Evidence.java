package org.colophon.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The place in a capture where a statement stands: a quote of the raw text and its position.
 *
 * <p>The raw text is the capture's bytes, decoded and otherwise untouched, so {@link #exact} can be
 * found again in them as it is. Positions count Unicode code points from the start of that text, as
 * the Web Annotation data model asks.
 *
 * @param start the first code point of the quote, from 0
 * @param end the code point after the last, so {@code end - start} is the quote's length
 * @param exact the quoted text
 * @param prefix some text just before it
 * @param suffix some text just after it
 * @param syntaxes the syntaxes of embedded metadata that say it: first the one quoted, then those that say the same;
 *     empty for what stands in the page's text
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">Web Annotation</a>
 */
public record Evidence(int start, int end, String exact, String prefix, String suffix, List<String> syntaxes) {

    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
        syntaxes = List.copyOf(syntaxes);
    }

    /** A place in the page's text. */
    public Evidence(int start, int end, String exact, String prefix, String suffix) {
        this(start, end, exact, prefix, suffix, List.of());
    }

    /** The same place, with one more syntax that says what stands there. */
    public Evidence and(String syntax) {
        List<String> more = new ArrayList<>(syntaxes);
        if (!more.contains(syntax)) {
            more.add(syntax);
        }
        return new Evidence(start, end, exact, prefix, suffix, more);
    }
}
