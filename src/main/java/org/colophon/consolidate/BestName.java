package org.colophon.consolidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.model.PersonName;

/**
 * Which spelling of a name is shown: accents as printed somewhere, as many names written out as
 * anyone printed, then the most frequent. A spelling that nobody printed is never shown.
 */
final class BestName {

    private static final Comparator<PersonName> RICHEST = Comparator.comparing(BestName::accents)
            .thenComparing(BestName::written)
            .thenComparing(name -> name.given().size())
            .thenComparing(BestName::dotted);

    private BestName() {}

    /** The best of some printed names; at least one is wanted. */
    static String of(Collection<String> printed) {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, PersonName> names = new TreeMap<>();
        for (String name : printed) {
            PersonName parsed = PersonName.parse(name);
            names.put(parsed.display(), parsed);
            times.merge(parsed.display(), 1, Integer::sum);
        }
        List<String> ranked = names.keySet().stream()
                .sorted(Comparator.comparing((String name) -> names.get(name), RICHEST.reversed())
                        .thenComparing(name -> -times.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return ranked.get(0);
    }

    private static long accents(PersonName name) {
        return name.display()
                .codePoints()
                .filter(c -> c > 127 && Character.isLetter(c))
                .count();
    }

    private static long written(PersonName name) {
        return name.given().stream()
                .filter(given -> given.replace(".", "").length() > 1)
                .count();
    }

    private static long dotted(PersonName name) {
        return name.given().stream().filter(given -> given.endsWith(".")).count();
    }
}
