package org.colophon.identity.person;

import org.colophon.identity.name.NameFit;
import org.colophon.identity.name.NameReadings;

/** How two names stand to each other. */
final class NameRelation {

    private NameRelation() {}

    static NameFit between(NameForm a, NameForm b) {
        if (a.key().equals(b.key())) {
            return NameFit.SAME;
        }
        NameFit fit = NameReadings.compare(a.readings(), b.readings()).fit();
        if (a.isFull() && b.isFull()) {
            return fit;
        }
        // Where the first name is an initial, a middle initial more tells little, and another one that it is another's.
        return switch (fit) {
            case SAME_BUT_MIDDLE -> NameFit.INITIALS;
            case CONFLICT_MIDDLE -> NameFit.DIFFERENT;
            default -> fit;
        };
    }

    /** In a phrase for a reader. */
    static String words(NameFit fit) {
        return switch (fit) {
            case SAME -> "the same name";
            case SAME_BUT_MIDDLE -> "the same name but for a middle name";
            case INITIALS -> "names that fit by their initials";
            case DIMINUTIVE -> "a short form of the same name";
            case RESPELT -> "names that may be spellings of one";
            case CONFLICT_MIDDLE -> "the same name with another middle name";
            case DIFFERENT -> "different names";
        };
    }
}
