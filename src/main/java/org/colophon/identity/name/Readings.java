package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the readings of one name: the most plausible ones, each once. */
final class Readings {

    /** No name has more. */
    static final int MOST = 6;

    /** Words of a given name that are looked at; more are in no name that could be compared. */
    private static final int MOST_GIVEN = 8;

    private final String suffix;
    private final List<NameReading> found = new ArrayList<>(MOST);

    Readings(String suffix) {
        this.suffix = suffix;
    }

    void add(List<NameWord> given, Surname surname, double plausibility) {
        add(NameReading.Kind.PERSON, given, surname, plausibility);
    }

    void add(NameReading.Kind kind, List<NameWord> given, Surname surname, double plausibility) {
        List<NameWord> bounded = given.size() > MOST_GIVEN ? given.subList(0, MOST_GIVEN) : given;
        NameReading reading = new NameReading(kind, bounded, surname.particle(), surname.words(), suffix, plausibility);
        if (found.stream().noneMatch(reading::sameParts)) {
            found.add(reading);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** With a nickname in the place of the first given name, too. */
    void addNickname(List<NameWord> nickname) {
        for (NameReading reading : List.copyOf(best())) {
            if (!reading.given().isEmpty() && found.size() < 2 * MOST) {
                List<NameWord> given = new ArrayList<>(nickname);
                given.addAll(reading.given().subList(1, reading.given().size()));
                NameReading called = reading.withGiven(given, reading.plausibility() * 0.6);
                if (found.stream().noneMatch(called::sameParts)) {
                    found.add(called);
                }
            }
        }
    }

    List<NameReading> best() {
        if (found.size() > 1) {
            found.sort(Comparator.comparingDouble(NameReading::plausibility).reversed());
        }
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }
}
