package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many people there may be, name by name.
 *
 * <p>A written-out name counts for one person. Initials hide people: how many bear a family name is told by how many
 * different initials stand with it, since one initial is hit twice the more often the more people there are (the
 * occupancy problem). What fits a written-out name most likely is that one.
 */
final class Bearers {

    private static final double MENTIONS_OF_ONE = 3;
    private static final double LIKELY_ANOTHER = 0.3;
    private static final double MOST = 4000;

    private final Mentions mentions;
    private final List<NameRarity.Bearer> bearers = new ArrayList<>();
    private final Map<String, Family> families = new TreeMap<>();
    private final Map<String, Double> initials = new TreeMap<>();

    private final Map<Integer, Double> peopleByInitials = new HashMap<>();

    /** What stands with a family name. */
    private static final class Family {
        final Set<String> written = new HashSet<>();
        final Set<String> initials = new HashSet<>();
        final Map<Integer, Integer> abbreviated = new TreeMap<>();
        int people;
        int hidden;
    }

    private Bearers(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Groups of one written-out name are not told apart yet, and count once. */
    static List<NameRarity.Bearer> of(Mentions mentions, List<Group> groups) {
        Bearers bearers = new Bearers(mentions);
        groups.forEach(group -> bearers.add(group.name(), group.size()));
        bearers.families.values().forEach(bearers::addHidden);
        return bearers.bearers;
    }

    /** The same of all mentions before anything is found out about them. */
    static List<NameRarity.Bearer> of(Mentions mentions) {
        int[] sizes = new int[mentions.forms()];
        for (int m = 0; m < mentions.size(); m++) {
            sizes[mentions.form(m)]++;
        }
        Bearers bearers = new Bearers(mentions);
        for (int form = 0; form < sizes.length; form++) {
            if (sizes[form] > 0) {
                bearers.add(form, sizes[form]);
            }
        }
        bearers.families.values().forEach(bearers::addHidden);
        return bearers.bearers;
    }

    private void add(int form, int size) {
        NameForm name = mentions.name(form);
        Family family = families.computeIfAbsent(name.family(), k -> new Family());
        if (family.initials.add(name.initial())) {
            initials.merge(name.initial(), 1.0, Double::sum);
        }
        if (!name.isFull()) {
            family.abbreviated.merge(form, size, Integer::sum);
            family.hidden += size;
        } else if (family.written.add(name.first())) {
            family.written.add(name.initial() + ".");
            family.people++;
            bearers.add(new NameRarity.Bearer(name, 1));
        }
    }

    private void addHidden(Family family) {
        double all = Math.min(
                peopleByInitials.computeIfAbsent(family.initials.size(), this::occupancy),
                family.people + family.hidden / MENTIONS_OF_ONE);
        double more = Math.max(0, all - Math.max(family.people, family.initials.size()));
        family.abbreviated.forEach((form, size) -> {
            NameForm name = mentions.name(form);
            double one = family.written.contains(name.initial() + ".") ? LIKELY_ANOTHER : 1;
            bearers.add(new NameRarity.Bearer(name, one + more * size / family.hidden));
        });
    }

    /** How many people there are where so many different initials are seen. */
    private double occupancy(int seen) {
        double sum = initials.values().stream().mapToDouble(Double::doubleValue).sum();
        double low = seen;
        double high = MOST;
        for (int i = 0; i < 20; i++) {
            double middle = (low + high) / 2;
            double expected = initials.values().stream()
                    .mapToDouble(count -> 1 - Math.pow(1 - count / (sum + 1), middle))
                    .sum();
            if (expected < seen) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
