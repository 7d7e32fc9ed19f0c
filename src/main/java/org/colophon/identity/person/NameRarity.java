package org.colophon.identity.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many other people of the field may bear a name.
 *
 * <p>Counts people, not mentions, so that a name is not common because one person publishes a lot. How often a given
 * name goes with a family name is told by the other family names it goes with: <i>Wei</i> stands with few, but large,
 * families, <i>John</i> with many small ones. What a small collection cannot know is filled up by constants: the fewer
 * people have been seen, the more unseen namesakes are reckoned with.
 */
final class NameRarity {

    /** How many namesakes by family name are reckoned with that were not seen: where nothing, and where all was seen. */
    private static final double UNSEEN_AT_FIRST = 4;

    private static final double UNSEEN_AT_LAST = 0.3;
    /** After so many people, half of what was not seen at first has been seen. */
    private static final double HALF_SEEN = 3000;

    private static final double GIVEN_SMOOTHING = 60;
    private static final double INITIAL_SMOOTHING = 3;
    private static final double SAME_SECOND_INITIAL = 1.0 / 8;
    private static final double SAME_SECOND_NAME = 1.0 / 40;

    private final Map<String, Double> byFamily = new HashMap<>();
    private final Map<String, Double> byAbbreviated = new HashMap<>();
    private final Map<String, Double> byInitial = new HashMap<>();
    private final Map<String, Set<String>> familiesOfGiven = new HashMap<>();
    private double people;

    /** A person, or a share of one. */
    record Bearer(NameForm name, double share) {}

    NameRarity(Collection<Bearer> bearers) {
        for (Bearer bearer : bearers) {
            NameForm name = bearer.name();
            people += bearer.share();
            byFamily.merge(name.family(), bearer.share(), Double::sum);
            byAbbreviated.merge(name.abbreviated(), bearer.share(), Double::sum);
            byInitial.merge(name.initial(), bearer.share(), Double::sum);
            if (name.isFull()) {
                familiesOfGiven
                        .computeIfAbsent(name.first(), k -> new HashSet<>())
                        .add(name.family());
            }
        }
        familiesOfGiven.forEach((given, families) -> givenShare.put(
                given,
                (families.size() + 0.5)
                        / (families.stream()
                                        .mapToDouble(f -> byFamily.getOrDefault(f, 0.0))
                                        .sum()
                                + 0.1 * people
                                + GIVEN_SMOOTHING)));
    }

    private final Map<String, Double> givenShare = new HashMap<>();

    /** How many people there are, those reckoned with included. */
    double people() {
        return people + HALF_SEEN;
    }

    private double unseen() {
        return UNSEEN_AT_LAST + UNSEEN_AT_FIRST * HALF_SEEN / (HALF_SEEN + people);
    }

    private double family(NameForm name) {
        return byFamily.getOrDefault(name.family(), 0.0) + unseen();
    }

    /** How many others are reckoned with whose family name and first given name, and initials, are these. */
    double namesakes(NameForm name) {
        return namesakesButMiddle(name) * (name.isFull() ? middle(name) : 1);
    }

    /** The same, whatever their middle names are. */
    double namesakesButMiddle(NameForm name) {
        return name.isFull() ? family(name) * given(name.first()) : abbreviated(name);
    }

    /** How many others are reckoned with whom this name could stand for when its given names are abbreviated. */
    double abbreviated(NameForm name) {
        if (name.given().isEmpty()) {
            return family(name);
        }
        double ofFamily = byFamily.getOrDefault(name.family(), 0.0);
        double alike = byAbbreviated.getOrDefault(name.abbreviated(), 0.0);
        double usual = byInitial.getOrDefault(name.initial(), 0.0) / Math.max(1, people);
        double share = (Math.max(0, alike - 1) + INITIAL_SMOOTHING * (0.5 * usual + 0.03))
                / (Math.max(0, ofFamily - 1) + INITIAL_SMOOTHING);
        double first = Math.max(0.02, Math.max(0, ofFamily - 1) + unseen()) * share;
        return first * Math.pow(SAME_SECOND_INITIAL, Math.min(2, name.given().size() - 1));
    }

    private double given(String first) {
        return givenShare.getOrDefault(first, 0.5 / (0.1 * people + GIVEN_SMOOTHING));
    }

    private static double middle(NameForm name) {
        double share = 1;
        for (String word : name.given().subList(1, Math.min(3, name.given().size()))) {
            share *= word.length() == 1 ? SAME_SECOND_INITIAL : SAME_SECOND_NAME;
        }
        return share;
    }
}
