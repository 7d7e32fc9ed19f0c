package org.colophon.identity;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What a change touched: only this must be consolidated anew.
 *
 * @param works works to be seen to, among them such as are no more
 * @param persons people, likewise
 * @param names match keys of venues, volumes, organizations and concepts whose carriers changed
 */
public record Touched(Set<Node> works, Set<Node> persons, Set<String> names) {

    public Touched {
        works = Set.copyOf(works);
        persons = Set.copyOf(persons);
        names = Set.copyOf(names);
    }
}
