/**
 * Finds the list of publications on a page of any make.
 *
 * <p>A page becomes a {@code Flow} of lines without the buttons, badges and abstracts beside entries, and an
 * {@code Outline} of what its headings announce. Every group of elements, lines or paragraphs made alike is a candidate
 * list, judged as a whole by how many of its blocks read like references and by the headings above. Where the entries of
 * a chosen list have their names, titles, venues and dates ({@code Layout}) is learned from all of them together: from
 * what the page calls its parts, what the words in one place look like, and what the labeller of reference strings makes
 * of them. What remains is told by quotation marks, type and the rules of citation styles, each field as sure as the
 * means by which it was told.
 */
@NullMarked
package org.colophon.extract.list;

import org.jspecify.annotations.NullMarked;
