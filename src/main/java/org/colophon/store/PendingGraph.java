package org.colophon.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * One graph of a dataset and what a transaction changed in it, as long as that is not committed.
 *
 * <p>What is added is kept as it comes, and put in order only when somebody looks the graph up: what is written and never
 * read costs next to nothing. What is added may be given to the writer before the end; it is read from here all the same.
 */
final class PendingGraph {

    private final DatasetGraph base;
    private final Node name;
    /** Added, and not given to the writer; among them may be such as were deleted again. */
    private List<Triple> waiting = new ArrayList<>();
    /** Given to the writer before anybody looked the graph up. */
    private List<Triple> given = new ArrayList<>();

    private boolean anyGiven;
    /** All that was added, once somebody looked the graph up. */
    private Optional<Graph> added = Optional.empty();
    /** Deleted of what is committed. */
    private final Set<Triple> deleted = new HashSet<>();
    /** Deleted of what the writer may have; to write it twice would do no harm. */
    private final Set<Triple> recalled = new HashSet<>();

    private Optional<Boolean> stored = Optional.empty();

    /**
     * A graph without changes.
     *
     * @param base what is committed
     * @param name the graph's name, or {@link Quad#defaultGraphIRI}
     */
    PendingGraph(DatasetGraph base, Node name) {
        this.base = base;
        this.name = name;
    }

    void add(Triple triple) {
        if (deleted.remove(triple)) {
            // What is committed too is found once all the same.
            added().add(triple);
            return;
        }
        recalled.remove(triple);
        waiting.add(triple);
        added.ifPresent(graph -> graph.add(triple));
    }

    void delete(Triple triple) {
        Graph graph = added();
        boolean mayBeWritten = anyGiven && graph.contains(triple);
        graph.delete(triple);
        if (isStored() && base.contains(Quad.create(name, triple))) {
            deleted.add(triple);
        } else if (mayBeWritten) {
            recalled.add(triple);
        }
    }

    /** All triples of a shape, each once; what happens to the graph later changes nothing in them. */
    List<Triple> find(Node subject, Node predicate, Node object) {
        List<Triple> found = new ArrayList<>();
        Graph graph = added();
        if (isStored()) {
            boolean unchanged = deleted.isEmpty() && graph.isEmpty();
            Iterator<Quad> written = base.find(name, subject, predicate, object);
            while (written.hasNext()) {
                Triple triple = written.next().asTriple();
                if (unchanged || !deleted.contains(triple) && !graph.contains(triple)) {
                    found.add(triple);
                }
            }
        }
        graph.find(subject, predicate, object).forEachRemaining(found::add);
        return found;
    }

    boolean isEmpty() {
        if (added.isEmpty() && waiting.size() + given.size() > 0) {
            return false;
        }
        boolean nothingLeft = deleted.isEmpty()
                ? !isStored()
                : find(Node.ANY, Node.ANY, Node.ANY).isEmpty();
        return nothingLeft && added().isEmpty();
    }

    /** What is to be deleted before anything that {@link #give} gives at the end is added. */
    List<Triple> deleted() {
        return Stream.concat(deleted.stream(), recalled.stream()).toList();
    }

    /** Gives away what the writer does not have yet. */
    List<Triple> give() {
        List<Triple> out = waiting;
        waiting = new ArrayList<>();
        anyGiven |= !out.isEmpty();
        if (added.isEmpty()) {
            given.addAll(out);
            return out;
        }
        Graph graph = added.get();
        return out.stream().filter(graph::contains).toList();
    }

    private Graph added() {
        if (added.isPresent()) {
            return added.get();
        }
        Graph graph = GraphMemFactory.createGraphMem2();
        given.forEach(graph::add);
        waiting.forEach(graph::add);
        given = List.of();
        added = Optional.of(graph);
        return graph;
    }

    /** Whether anything of the graph is committed; a graph that is new is not looked up at all. */
    private boolean isStored() {
        boolean known = stored.orElseGet(() -> base.contains(name, Node.ANY, Node.ANY, Node.ANY));
        stored = Optional.of(known);
        return known;
    }
}
