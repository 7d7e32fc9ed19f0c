package org.colophon.identity.match;

/**
 * A compared pair.
 *
 * @param pair the records
 * @param levels how they compare
 * @param bits the score without regard to other partners
 */
record Scored(Pair pair, byte[] levels, double bits) {}
