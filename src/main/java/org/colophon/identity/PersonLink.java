package org.colophon.identity;

import java.util.Comparator;

/**
 * Two mentions that may be one person's, and what was seen.
 *
 * @param spelling whether the names must also fit every other spelling found so far; equal names and
 *     the same slot of two lists speak for themselves
 */
record PersonLink(MentionClaim a, MentionClaim b, double confidence, Observation seen, boolean spelling)
        implements Comparable<PersonLink> {

    private static final Comparator<PersonLink> SUREST_FIRST = Comparator.comparing(
                    (PersonLink link) -> -link.confidence())
            .thenComparing(PersonLink::a)
            .thenComparing(PersonLink::b);

    @Override
    public int compareTo(PersonLink other) {
        return SUREST_FIRST.compare(this, other);
    }
}
