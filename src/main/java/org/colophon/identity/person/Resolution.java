package org.colophon.identity.person;

import java.util.List;

/**
 * Who is who.
 *
 * @param persons the mentions of each person, by their ids, in rising order
 * @param links what joined groups of more than one, and what nearly joined, for a reader to judge
 * @param model what evidence was worth in the end
 */
public record Resolution(List<List<String>> persons, List<ScoredLink> links, PersonModel model) {

    public Resolution {
        persons = List.copyOf(persons);
        links = List.copyOf(links);
    }
}
