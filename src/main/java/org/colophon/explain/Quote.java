package org.colophon.explain;

import java.util.OptionalInt;

/**
 * The words of a page, and where in its raw text they stand.
 *
 * @param exact the words
 * @param prefix some text just before them, perhaps empty
 * @param suffix some text just after them, perhaps empty
 * @param start the first code point, from 0; empty where only the words were kept
 * @param end the code point after the last
 */
public record Quote(String exact, String prefix, String suffix, OptionalInt start, OptionalInt end) {}
