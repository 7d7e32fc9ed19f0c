package org.colophon.extract.reference;

/**
 * A part of a reference string.
 *
 * @param label what it is
 * @param from where it begins in the string, in chars
 * @param to where it ends, the punctuation that touches it included
 * @param confidence how sure that is, above 0 up to 1: the least sure word counts
 */
public record Field(ReferenceLabel label, int from, int to, double confidence) {}
