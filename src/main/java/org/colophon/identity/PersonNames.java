package org.colophon.identity;

import java.util.HashMap;
import java.util.Map;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.name.NameReadings;

/** How the names of mentions stand to each other; each printed name is read once. */
final class PersonNames {

    private final Map<String, NameReadings> readings = new HashMap<>();

    /** The closest fit of any two readings; what only initials speak for is no more than initials. */
    NameFit fit(MentionClaim a, MentionClaim b) {
        if (a.keys().full().equals(b.keys().full())) {
            return NameFit.SAME;
        }
        NameFit fit = NameReadings.compare(read(a), read(b)).fit();
        boolean initials = !a.keys().hasFullFirstName() || !b.keys().hasFullFirstName();
        return fit == NameFit.SAME_BUT_MIDDLE && initials ? NameFit.INITIALS : fit;
    }

    /** Whether nothing in the two names contradicts that they are one person's. */
    boolean compatible(MentionClaim a, MentionClaim b) {
        return fit(a, b).compatible();
    }

    private NameReadings read(MentionClaim mention) {
        return readings.computeIfAbsent(mention.printed(), NameReadings::of);
    }
}
