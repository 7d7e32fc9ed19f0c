package org.colophon.identity.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A printed name with every plausible way to take it apart.
 *
 * <pre>{@code
 * NameReadings a = NameReadings.of("Nie Jian-Yun");   // Jian-Yun Nie, or Nie Jian-Yun as it stands
 * NameReadings b = NameReadings.of("J.-Y. Nie");
 * NameReadings.compare(a, b).fit()                    // INITIALS
 * a.keys()                                            // shares at least one with b.keys()
 * }</pre>
 *
 * <p>Immutable, and the same for the same printed name. Names in other scripts than Latin are read in their own, too;
 * two names in one such script are compared in it, since transliteration makes different names one.
 */
public final class NameReadings {

    private final String printed;
    private final List<NameReading> readings;
    private final Optional<UnicodeScript> script;
    private final List<NameReading> own;

    NameReadings(String printed, List<NameReading> readings, Optional<UnicodeScript> script, List<NameReading> own) {
        this.printed = printed;
        this.readings = List.copyOf(readings);
        this.script = script;
        this.own = List.copyOf(own);
    }

    /**
     * Reads a name.
     *
     * @param printed any text, however long; what holds no name is read as that of a body
     */
    public static NameReadings of(String printed) {
        return NameReader.read(printed);
    }

    /**
     * How two names stand to each other, by their best pair of readings. Turning the two round turns the result round
     * and changes nothing else.
     */
    public static NameComparison compare(NameReadings a, NameReadings b) {
        return a.printed.compareTo(b.printed) <= 0
                ? ordered(a, b)
                : ordered(b, a).turned();
    }

    private static NameComparison ordered(NameReadings a, NameReadings b) {
        boolean oneScript = a.script.isPresent() && a.script.equals(b.script);
        return oneScript ? Comparison.best(a.own, b.own) : Comparison.best(a.readings, b.readings);
    }

    /** Whether nothing in two names contradicts that they are one person's, or one body's. */
    public static boolean compatible(NameReadings a, NameReadings b) {
        return compare(a, b).compatible();
    }

    /**
     * Whether two names have a family name or a given name in common, as those of one person still do who married or
     * took another given name. An initial stands for every name that begins with it.
     */
    public static boolean shareAPart(NameReadings a, NameReadings b) {
        for (NameReading one : a.allReadings()) {
            for (NameReading other : b.allReadings()) {
                boolean family = SurnameFit.of(one, other) != SurnameFit.OTHER;
                boolean given = !one.given().isEmpty()
                        && !other.given().isEmpty()
                        && GivenFit.of(one.given(), other.given(), GivenFit.Rule.EXACT)
                                .fit()
                                .compatible();
                if (family || given) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name as it was printed. */
    public String printed() {
        return printed;
    }

    /** The readings in Latin letters, the most plausible first: one at least, six at most. */
    public List<NameReading> readings() {
        return readings;
    }

    /** The readings in the script of the name, six at most; empty if that is Latin. */
    public List<NameReading> ownScriptReadings() {
        return own;
    }

    /** Whether it is the name of a body, such as <i>ATLAS Collaboration</i>, and of no person. */
    public boolean isBody() {
        return readings.get(0).kind() == NameReading.Kind.BODY;
    }

    /** The keys under which compatible names meet: any two have one at least in common. */
    public Set<String> keys() {
        return NameKeySet.all(allReadings());
    }

    /** The keys of the family names alone, wide for common ones; names whose family names agree have one in common. */
    public Set<String> surnameKeys() {
        return NameKeySet.wide(allReadings());
    }

    /** The keys of family names with an initial: most compatible names have one in common, all but few others none. */
    public Set<String> narrowKeys() {
        return NameKeySet.narrow(allReadings());
    }

    private List<NameReading> allReadings() {
        if (own.isEmpty()) {
            return readings;
        }
        List<NameReading> all = new ArrayList<>(readings);
        all.addAll(own);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameReadings name && printed.equals(name.printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }
}
