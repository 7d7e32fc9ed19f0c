package org.colophon.identity;

import java.util.List;
import org.colophon.model.PersonName;

/**
 * A name folded once, to be compared often.
 *
 * @param full the whole name in natural order
 * @param family the word people sort by
 * @param given the given names, one a word
 */
record NameKeys(String full, String family, List<String> given) {

    NameKeys {
        given = List.copyOf(given);
    }

    static NameKeys of(PersonName name) {
        return new NameKeys(name.fullKey(), name.familyKey(), name.givenKeys());
    }

    /** Whether the first given name is written out, not an initial. */
    boolean hasFullFirstName() {
        return !given.isEmpty() && given.get(0).codePointCount(0, given.get(0).length()) > 1;
    }
}
