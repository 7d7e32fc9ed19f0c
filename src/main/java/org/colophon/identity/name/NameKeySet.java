package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of a name's readings; each kind has a letter of its own in front. */
final class NameKeySet {

    private static final String BODY = "b:";
    private static final String SURNAME = "s:";
    private static final String NARROW = "n:";
    /** For family names with a slip: their first letter and a given name. */
    private static final String GIVEN = "g:";

    private NameKeySet() {}

    static Set<String> all(List<NameReading> readings) {
        Set<String> keys = wide(readings);
        keys.addAll(narrow(readings));
        return keys;
    }

    static Set<String> wide(List<NameReading> readings) {
        Set<String> keys = new LinkedHashSet<>();
        for (NameReading reading : readings) {
            switch (reading.kind()) {
                case BODY -> keys.add(BODY + reading.surnameText());
                case PERSON -> surnames(reading).forEach(surname -> keys.add(SURNAME + surname));
                case SWAPPED -> {
                    // Too little speaks for it to look among all bearers of what mostly is a given name.
                }
            }
        }
        return keys;
    }

    static Set<String> narrow(List<NameReading> readings) {
        Set<String> keys = new LinkedHashSet<>();
        for (NameReading reading : readings) {
            if (reading.kind() == NameReading.Kind.BODY) {
                keys.add(BODY + reading.surnameText());
                continue;
            }
            for (String surname : surnames(reading)) {
                for (NameWord given : reading.given()) {
                    for (int initial : Diminutives.initials(given.plain())) {
                        keys.add(NARROW + surname + " " + Character.toString(initial));
                    }
                }
            }
            String first = reading.surname().get(0).initial();
            for (String given : written(reading.given())) {
                keys.add(GIVEN + first + " " + Spelling.skeleton(given));
            }
        }
        return keys;
    }

    /** The family name with and without its particle, and each of its words. */
    private static Set<String> surnames(NameReading reading) {
        List<String> forms = new ArrayList<>();
        String glued = NameReading.glued(reading.surname());
        forms.add(glued);
        if (!reading.particle().isEmpty()) {
            forms.add(NameReading.glued(reading.particle()) + glued);
        }
        if (reading.surname().size() > 1) {
            reading.surname().stream().filter(word -> !word.isInitial()).forEach(word -> forms.add(word.plain()));
        }
        Set<String> skeletons = new LinkedHashSet<>();
        forms.forEach(form -> skeletons.add(Spelling.skeleton(form)));
        return skeletons;
    }

    /** The given names that are written out, and what neighbours give when they are set as one word. */
    private static List<String> written(List<NameWord> given) {
        List<String> written = new ArrayList<>();
        for (int from = 0; from < given.size(); from++) {
            StringBuilder glued = new StringBuilder();
            for (int to = from; to < given.size() && to < from + Alignment.MOST_GLUED; to++) {
                glued.append(given.get(to).plain());
                if (glued.length() > 1) {
                    written.add(glued.toString());
                }
            }
        }
        return written;
    }
}
