package org.colophon.graph;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.colophon.vocab.Prefixes;

/**
 * Writes quads in one order and one layout, so that equal content gives equal bytes.
 *
 * <p>The default graph comes first, then the named graphs; inside a graph, subjects, predicates and
 * objects are in the order of RDF terms, with {@code rdf:type} before other predicates. Every prefix
 * of {@link Prefixes} is declared whether used or not, so a new fact never moves the head of a file.
 * Graphs without blank nodes only: their labels would not be stable.
 */
public final class SortedWriter {

    private static final Comparator<Node> TYPE_FIRST =
            Comparator.comparing((Node p) -> !p.equals(RDF.Nodes.type)).thenComparing(NodeCmp::compareRDFTerms);

    private static final Comparator<Node> DEFAULT_FIRST =
            Comparator.comparing((Node g) -> !Quad.isDefaultGraph(g)).thenComparing(NodeCmp::compareRDFTerms);

    /** Default graph first; then by graph, subject, predicate (types first), object. */
    public static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, DEFAULT_FIRST)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, TYPE_FIRST)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private SortedWriter() {}

    /** The same quads, once each, in {@link #ORDER}. */
    public static List<Quad> sorted(Collection<Quad> quads) {
        return quads.stream().distinct().sorted(ORDER).toList();
    }

    /**
     * Writes TriG, or Turtle where all quads are in the default graph.
     *
     * @param quads in {@link #ORDER}
     */
    public static void writeTrig(List<Quad> quads, OutputStream out) {
        writeTrigHead(out);
        writeTrigBlocks(quads, out);
    }

    /** Writes the prefixes that {@link #writeTrigBlocks} uses. */
    public static void writeTrigHead(OutputStream out) {
        AWriter writer = writer(out);
        Prefixes.all().forEach((prefix, iri) -> writer.print("PREFIX " + prefix + ": <" + iri + ">\n"));
        writer.flush();
    }

    /**
     * Writes quads behind a head. A document may have them piece by piece, and a graph a block in each piece.
     *
     * @param quads in {@link #ORDER}
     */
    public static void writeTrigBlocks(List<Quad> quads, OutputStream out) {
        AWriter writer = writer(out);
        PrefixMap prefixes = PrefixMapFactory.create(Prefixes.all());
        new TrigBlocks(writer, new NodeFormatterTTL(null, prefixes)).write(quads);
        writer.flush();
    }

    /**
     * Writes N-Quads, or N-Triples where all quads are in the default graph.
     *
     * @param quads in {@link #ORDER}
     */
    public static void writeLines(List<Quad> quads, OutputStream out) {
        AWriter writer = writer(out);
        NodeFormatter terms = new NodeFormatterNT();
        for (Quad quad : quads) {
            terms.format(writer, quad.getSubject());
            writer.print(" ");
            terms.format(writer, quad.getPredicate());
            writer.print(" ");
            terms.format(writer, quad.getObject());
            if (!quad.isDefaultGraph()) {
                writer.print(" ");
                terms.format(writer, quad.getGraph());
            }
            writer.print(" .\n");
        }
        writer.flush();
    }

    private static AWriter writer(OutputStream out) {
        return IO.wrapUTF8(out);
    }

    /** Graph blocks, subject blocks, predicate lists: the state of one TriG document. */
    private static final class TrigBlocks {
        /** Equal to no quad that can be written. */
        private static final Quad BEFORE_THE_FIRST = Quad.create(Node.ANY, Node.ANY, Node.ANY, Node.ANY);

        private final AWriter out;
        private final NodeFormatter terms;
        private String indent = "";

        TrigBlocks(AWriter out, NodeFormatter terms) {
            this.out = out;
            this.terms = terms;
        }

        void write(List<Quad> quads) {
            Quad last = BEFORE_THE_FIRST;
            for (Quad quad : quads) {
                boolean newGraph = !last.getGraph().equals(quad.getGraph());
                boolean newSubject = newGraph || !last.getSubject().equals(quad.getSubject());
                boolean newPredicate = newSubject || !last.getPredicate().equals(quad.getPredicate());
                if (newSubject && last != BEFORE_THE_FIRST) {
                    out.print(" .\n");
                }
                if (newGraph) {
                    openGraph(last, quad);
                }
                if (newSubject) {
                    out.print("\n" + indent);
                    terms.format(out, quad.getSubject());
                    out.print(" ");
                } else if (newPredicate) {
                    out.print(" ;\n" + indent + "    ");
                } else {
                    out.print(", ");
                }
                if (newPredicate) {
                    predicate(quad.getPredicate());
                }
                terms.format(out, quad.getObject());
                last = quad;
            }
            if (last != BEFORE_THE_FIRST) {
                out.print(" .\n");
                if (!last.isDefaultGraph()) {
                    out.print("}\n");
                }
            }
        }

        private void openGraph(Quad last, Quad next) {
            if (last != BEFORE_THE_FIRST && !last.isDefaultGraph()) {
                out.print("}\n");
            }
            if (!next.isDefaultGraph()) {
                out.print("\n");
                terms.format(out, next.getGraph());
                out.print(" {\n");
                indent = "  ";
            }
        }

        private void predicate(Node predicate) {
            if (predicate.equals(RDF.Nodes.type)) {
                out.print("a");
            } else {
                terms.format(out, predicate);
            }
            out.print(" ");
        }
    }
}
