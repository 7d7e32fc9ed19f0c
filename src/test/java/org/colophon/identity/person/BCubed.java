package org.colophon.identity.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** B³ (Bagga and Baldwin 1998): how pure the group of each mention is, and how much of its person is in it. */
record BCubed(int mentions, double precision, double recall) {

    static BCubed of(List<List<String>> groups, Map<String, String> person, Collection<String> selected) {
        Map<String, Integer> sizes = new HashMap<>();
        selected.forEach(id -> sizes.merge(person.get(id), 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        int mentions = 0;
        for (List<String> group : groups) {
            Map<String, Integer> people = new HashMap<>();
            int all = 0;
            for (String id : group) {
                if (selected.contains(id)) {
                    people.merge(person.get(id), 1, Integer::sum);
                    all++;
                }
            }
            mentions += all;
            for (Map.Entry<String, Integer> one : people.entrySet()) {
                double square = (double) one.getValue() * one.getValue();
                precision += square / all;
                recall += square / sizes.get(one.getKey());
            }
        }
        return new BCubed(mentions, precision / mentions, recall / mentions);
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
