package org.colophon.identity.person;

import org.colophon.identity.score.Waterfall;

/**
 * Two groups of mentions and how the score between them came about.
 *
 * @param a the first mention of one group, by its id
 * @param b the first mention of the other
 * @param joined whether they came out as one person
 */
public record ScoredLink(String a, String b, Waterfall score, boolean joined) {}
