package org.colophon.identity.match;

/**
 * Two records that were compared.
 *
 * @param left one record's id
 * @param right the other's
 * @param bits the log-odds to the base 2 that they are one publication
 */
public record ScoredLink(String left, String right, double bits) {}
