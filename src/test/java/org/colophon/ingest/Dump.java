package org.colophon.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.graph.SortedWriter;

/** Datasets as sorted N-Quads: equal content gives equal text, and unequal text says where. */
public final class Dump {

    private Dump() {}

    /** Every quad. */
    public static String all(DatasetGraph dataset) {
        return graphs(dataset, Node.ANY);
    }

    /** The consolidated view. */
    public static String defaultGraph(DatasetGraph dataset) {
        return graphs(dataset, Quad.defaultGraphIRI);
    }

    /** One named graph. */
    public static String graph(DatasetGraph dataset, Node graph) {
        return graphs(dataset, graph);
    }

    /** The lines of one dump that another has not. */
    public static String difference(String left, String right) {
        List<String> others = right.lines().toList();
        return left.lines().filter(line -> !others.contains(line)).collect(Collectors.joining("\n"));
    }

    private static String graphs(DatasetGraph dataset, Node graph) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedWriter.writeLines(SortedWriter.sorted(quads), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
