package org.colophon.explain;

import java.util.List;
import java.util.OptionalInt;

/**
 * The words of a page, and where in its raw text they stand.
 *
 * @param exact the words
 * @param prefix some text just before them, perhaps empty
 * @param suffix some text just after them, perhaps empty
 * @param start the first code point, from 0; empty where only the words were kept
 * @param end the code point after the last
 * @param syntaxes the syntaxes of embedded metadata that say it, first the one the words stand in; empty for the page's
 *     own text
 */
public record Quote(
        String exact, String prefix, String suffix, OptionalInt start, OptionalInt end, List<String> syntaxes) {

    /** Words of the page's own text. */
    public Quote(String exact, String prefix, String suffix, OptionalInt start, OptionalInt end) {
        this(exact, prefix, suffix, start, end, List.of());
    }

    /** The syntaxes in words: <i>JSON-LD, as microdata and RDFa</i>; empty for the page's own text. */
    public String syntaxesInWords() {
        return syntaxes.size() < 2
                ? String.join("", syntaxes)
                : syntaxes.get(0) + ", as " + String.join(" and ", syntaxes.subList(1, syntaxes.size()));
    }
}
