package org.colophon.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.identity.name.NameReading;
import org.colophon.identity.name.NameReadings;
import org.colophon.identity.name.NameWord;

/**
 * Where names meet that could be one person's: under a family name and the initial of the first given name, for every
 * reading of the name that its printed form supports.
 *
 * <p>A compound family name is found under each of its words as well. That a family name may come first with nothing to
 * tell so is not followed: it would tie all large families of some countries together.
 */
final class NameBlocks {

    private NameBlocks() {}

    /** The blocks of a name: one at least. */
    static Set<String> of(String printed) {
        Set<String> blocks = new TreeSet<>();
        List<NameReading> readings = NameReadings.of(printed).readings();
        for (NameReading reading : readings) {
            if (reading.kind() == NameReading.Kind.PERSON || reading == readings.get(0)) {
                add(reading, blocks);
            }
        }
        return blocks;
    }

    private static void add(NameReading reading, Set<String> blocks) {
        String initial =
                reading.given().isEmpty() ? "" : initial(reading.given().get(0));
        StringBuilder plain = new StringBuilder();
        StringBuilder expanded = new StringBuilder();
        for (NameWord word : reading.surname()) {
            plain.append(word.plain());
            expanded.append(word.expanded());
            if (!word.isInitial()) {
                blocks.add(word.plain() + " " + initial);
            }
        }
        blocks.add(plain + " " + initial);
        blocks.add(expanded + " " + initial);
    }

    private static String initial(NameWord given) {
        return given.plain().substring(0, given.plain().offsetByCodePoints(0, 1));
    }
}
