package org.colophon.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes graphs. What is replaced is written as a difference: what is already right is not written again. */
public final class GraphEdit {

    private GraphEdit() {}

    /** Adds triples to a graph that has none like them yet. */
    public static void add(DatasetGraph dataset, Node graph, Collection<Triple> fresh) {
        fresh.forEach(triple -> dataset.add(Quad.create(graph, triple)));
    }

    /**
     * Makes some triples of a graph equal to others.
     *
     * @param graph the graph's name, or {@link Quad#defaultGraphIRI}
     * @param existing the triples to be replaced, all of them in the graph now
     * @param wanted the triples to be there afterwards in their place
     * @return how many triples were deleted or added
     */
    public static int replace(
            DatasetGraph dataset, Node graph, Collection<Triple> existing, Collection<Triple> wanted) {
        Set<Triple> before = new HashSet<>(existing);
        Set<Triple> after = new LinkedHashSet<>(wanted);
        int changes = 0;
        for (Triple triple : before) {
            if (!after.contains(triple)) {
                dataset.delete(Quad.create(graph, triple));
                changes++;
            }
        }
        for (Triple triple : after) {
            if (!before.contains(triple)) {
                dataset.add(Quad.create(graph, triple));
                changes++;
            }
        }
        return changes;
    }
}
