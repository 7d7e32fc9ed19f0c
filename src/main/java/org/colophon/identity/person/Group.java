package org.colophon.identity.person;

import java.util.Map;
import java.util.Set;

/**
 * Mentions that are taken for one person, and what stands around them all. All arrays rise.
 *
 * @param members the mentions
 * @param name the fullest of the names
 * @param forms the names, the most frequent first
 * @param counts how often each of the names stands there
 * @param lists the lists the members stand in
 * @param company who stands beside them: names, and groups beyond the names
 * @param abbreviated the abbreviations of written-out names beside them
 * @param initials the names beside them that are abbreviated
 * @param words the words of the titles
 * @param weights what each of the words weighs; the squares sum to one
 * @param from the first year; greater than {@code to} where no year is known
 */
record Group(
        int[] members,
        int name,
        int[] forms,
        int[] counts,
        int[] lists,
        int[] company,
        int[] abbreviated,
        int[] initials,
        int[] words,
        double[] weights,
        int[] venues,
        int[] places,
        int from,
        int to,
        Map<String, Set<String>> identifiers) {

    int size() {
        return members.length;
    }

    boolean hasYears() {
        return from <= to;
    }
}
