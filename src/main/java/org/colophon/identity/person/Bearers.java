package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many people there may be, name by name.
 *
 * <p>A written-out name counts for one person at least. A name of initials that fits a written-out one most likely is
 * that one; where there are none, so many mentions are reckoned to be one person's as is usual.
 */
final class Bearers {

    private static final double MENTIONS_OF_ONE = 3;
    private static final double LIKELY_ANOTHER = 0.3;

    private Bearers() {}

    /** One bearer for a group; groups of one written-out name are not told apart yet, and count once. */
    static List<NameRarity.Bearer> of(Mentions mentions, List<Group> groups) {
        Set<String> written = new HashSet<>();
        Set<String> counted = new HashSet<>();
        Map<Integer, Integer> abbreviated = new HashMap<>();
        List<NameRarity.Bearer> bearers = new ArrayList<>();
        for (Group group : groups) {
            NameForm name = mentions.name(group.name());
            if (!name.isFull()) {
                abbreviated.merge(group.name(), group.size(), Integer::sum);
            } else {
                written.add(name.abbreviated());
                if (counted.add(name.family() + " " + name.first())) {
                    bearers.add(new NameRarity.Bearer(name, 1));
                }
            }
        }
        abbreviated.forEach((form, size) -> {
            NameForm name = mentions.name(form);
            double share =
                    written.contains(name.abbreviated()) ? LIKELY_ANOTHER : Math.max(1, size / MENTIONS_OF_ONE);
            bearers.add(new NameRarity.Bearer(name, share));
        });
        return bearers;
    }
}
