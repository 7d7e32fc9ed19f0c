package org.colophon.identity.match;

import java.util.Collections;
import java.util.Set;

/**
 * Whom a printed name is known to mean, beyond what the name says: by identifiers that registries of people give, and by
 * what readers decided.
 *
 * <pre>{@code
 * Bearer ada = Bearer.registered("0000-0002-1825-0097");
 * ada.relation(Bearer.registered("0000-0002-1694-233X")); // TWO, however alike their names are
 * ada.relation(Bearer.UNKNOWN);                           // UNTOLD: the names have to tell
 * }</pre>
 *
 * @param registered identifiers of which one is one person's, and two are two people's
 * @param decided what readers decided to be one person has one of these in common
 * @param others those among other bearers' {@code decided} of whom readers decided that they are somebody else
 */
public record Bearer(Set<String> registered, Set<String> decided, Set<String> others) {

    /** Nothing but the name tells. */
    public static final Bearer UNKNOWN = new Bearer(Set.of(), Set.of(), Set.of());

    /** How two bearers stand to each other. */
    public enum Relation {
        ONE,
        TWO,
        UNTOLD
    }

    public Bearer {
        registered = Set.copyOf(registered);
        decided = Set.copyOf(decided);
        others = Set.copyOf(others);
    }

    /** Known by an identifier, such as an ORCID. */
    public static Bearer registered(String identifier) {
        return new Bearer(Set.of(identifier), Set.of(), Set.of());
    }

    /** How another bearer stands to this one; what readers decided comes before what registries say. */
    public Relation relation(Bearer other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return Relation.UNTOLD;
        }
        if (meet(others, other.decided) || meet(other.others, decided)) {
            return Relation.TWO;
        }
        if (meet(decided, other.decided) || meet(registered, other.registered)) {
            return Relation.ONE;
        }
        return registered.isEmpty() || other.registered.isEmpty() ? Relation.UNTOLD : Relation.TWO;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}
