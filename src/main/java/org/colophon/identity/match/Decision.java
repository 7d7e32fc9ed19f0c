package org.colophon.identity.match;

/**
 * What a person decided of two records, which is also what is learned from.
 *
 * @param left one record's id
 * @param right the other's
 * @param same whether they are one publication
 */
public record Decision(String left, String right, boolean same) {}
