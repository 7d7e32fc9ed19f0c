package org.colophon.explain;

import java.util.List;
import java.util.OptionalDouble;
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
 * @param confidence how sure the reader is that the words say it, from 0 to 1; empty where it has no doubt
 */
public record Quote(
        String exact,
        String prefix,
        String suffix,
        OptionalInt start,
        OptionalInt end,
        List<String> syntaxes,
        OptionalDouble confidence) {

    /** Words of the page's own text. */
    public Quote(String exact, String prefix, String suffix, OptionalInt start, OptionalInt end) {
        this(exact, prefix, suffix, start, end, List.of(), OptionalDouble.empty());
    }

    /**
     * How it was read, to follow the reader's name: <i> from JSON-LD, as microdata and RDFa</i>, <i>, 72 % sure</i>;
     * empty for the page's own text of which there is no doubt.
     */
    public String manner() {
        return from() + (confidence.isPresent() ? ", " + Math.round(100 * confidence.getAsDouble()) + " % sure" : "");
    }

    private String from() {
        return switch (syntaxes.size()) {
            case 0 -> "";
            case 1 -> " from " + syntaxes.get(0);
            default ->
                " from " + syntaxes.get(0) + ", as " + String.join(" and ", syntaxes.subList(1, syntaxes.size()));
        };
    }
}
