package org.colophon.identity.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a group is called: names that are to be compared together.
 *
 * @param name the fullest of the names of the group
 * @param forms the names, the most frequent first
 * @param counts how often each of them stands there
 */
record Called(int name, int[] forms, int[] counts) {

    /** The names of a group: all together, but family name by family name where an identifier holds them together. */
    static List<Called> of(Group group, Mentions mentions) {
        Called all = new Called(group.name(), group.forms(), group.counts());
        if (group.identifiers().isEmpty() || isOneFamily(group.forms(), mentions)) {
            return List.of(all);
        }
        Map<String, IntStream.Builder> places = new LinkedHashMap<>();
        for (int i = 0; i < group.forms().length; i++) {
            places.computeIfAbsent(mentions.name(group.forms()[i]).family(), k -> IntStream.builder())
                    .add(i);
        }
        return places.values().stream()
                .map(family -> all.only(family.build().toArray()))
                .toList();
    }

    private static boolean isOneFamily(int[] forms, Mentions mentions) {
        String family = mentions.name(forms[0]).family();
        for (int form : forms) {
            if (!mentions.name(form).family().equals(family)) {
                return false;
            }
        }
        return true;
    }

    private Called only(int[] places) {
        int[] some = IntStream.of(places).map(i -> forms[i]).toArray();
        return new Called(
                some[0], some, IntStream.of(places).map(i -> counts[i]).toArray());
    }
}
