package org.colophon.extract.list;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/**
 * Where the entries of one list have their parts.
 *
 * <p>Entries that stand beside each other are made alike. What the page calls a part, what the words in it look like, and
 * what the labeller takes them for is added up over all of them, so that one that would be misread is read as the others.
 */
final class Layout {
    private static final List<ReferenceLabel> ROLES =
            List.of(ReferenceLabel.AUTHOR, ReferenceLabel.TITLE, ReferenceLabel.CONTAINER, ReferenceLabel.DATE);
    /** How sure a part is that the page names. */
    private static final double NAMED = 0.95;
    /** How sure a part is whose place it shares with those of other entries. */
    private static final double SHARED = 0.9;

    private final Map<ReferenceLabel, UnitStatistics> roles = new EnumMap<>(ReferenceLabel.class);

    /** The words that a place has in several entries, such as the name of who the list is of. */
    private final Map<String, Integer> said = new HashMap<>();

    private Layout() {}

    /** What the entries of a list have in common. */
    static Layout of(List<Entry> entries) {
        Map<String, UnitStatistics> all = new HashMap<>();
        Map<ReferenceLabel, Integer> labelled = new EnumMap<>(ReferenceLabel.class);
        for (Entry entry : entries) {
            entry.fields().forEach(field -> labelled.merge(field.label(), field.to() - field.from(), Integer::sum));
            for (Unit unit : entry.units()) {
                all.computeIfAbsent(unit.key(), UnitStatistics::new).add(entry, unit);
            }
        }
        Layout layout = new Layout();
        entries.forEach(entry -> entry.units().stream()
                .map(unit -> said(entry, unit))
                .distinct()
                .forEach(words -> layout.said.merge(words, 1, Integer::sum)));
        for (ReferenceLabel role : ROLES) {
            all.values().stream()
                    .filter(unit -> !layout.roles.containsValue(unit))
                    .filter(unit -> unit.score(role, entries.size(), labelled) > 0)
                    .max(Comparator.comparingDouble((UnitStatistics unit) -> unit.score(role, entries.size(), labelled))
                            .thenComparing(UnitStatistics::key))
                    .ifPresent(unit -> layout.roles.put(role, unit));
        }
        return layout;
    }

    /** The part of an entry that has a role; empty if the list has no place for it, or the entry nothing there. */
    Optional<Field> find(ReferenceLabel role, Entry entry) {
        UnitStatistics place = roles.get(role);
        if (place == null) {
            return Optional.empty();
        }
        UnitStatistics people = roles.get(ReferenceLabel.AUTHOR);
        // Where the lines are not those of the other entries, counting them says nothing.
        boolean otherLines = people != null
                && people != place
                && people.isLine()
                && place.isLine()
                && at(people, ReferenceLabel.AUTHOR, entry).isEmpty();
        return otherLines ? Optional.empty() : at(place, role, entry);
    }

    /** Whether no other entry says the same in the same place, as it would of a name or a journal. */
    boolean isSaidOnce(Entry entry, Unit unit) {
        return said.getOrDefault(said(entry, unit), 0) < 2;
    }

    /** Whether in this list something else than titles stands where a part of an entry does. */
    boolean hasOtherRole(Unit unit) {
        return roles.entrySet().stream()
                .anyMatch(role -> role.getKey() != ReferenceLabel.TITLE
                        && role.getValue().key().equals(unit.key()));
    }

    private static String said(Entry entry, Unit unit) {
        return unit.key() + " " + unit.words(entry.block());
    }

    private static Optional<Field> at(UnitStatistics place, ReferenceLabel role, Entry entry) {
        return entry.units().stream()
                .filter(unit -> unit.key().equals(place.key()))
                .filter(unit -> place.fits(role, unit.words(entry.block())))
                .findFirst()
                .map(unit -> new Field(role, unit.from(), unit.to(), place.isNamed(role) ? NAMED : SHARED));
    }
}
