package org.colophon.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.colophon.vocab.Prefixes;

/**
 * Writes JSON-LD 1.1 as a flat list of things: one object a subject, one line a property.
 *
 * <p>The order is that of the quads, so equal content gives equal bytes, which a general JSON-LD
 * library does not promise. Properties and types are abbreviated by {@link Prefixes}; the IRIs of
 * things stand whole.
 */
final class JsonLdWriter {
    /** Equal to no quad that can be written. */
    private static final Quad BEFORE_THE_FIRST = Quad.create(Node.ANY, Node.ANY, Node.ANY, Node.ANY);

    private final Writer out;
    private final BlankLabels blanks = new BlankLabels();

    private JsonLdWriter(Writer out) {
        this.out = out;
    }

    static void write(List<Quad> quads, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        new JsonLdWriter(out).document(quads);
        out.flush();
    }

    private void document(List<Quad> quads) throws IOException {
        out.write("{\n\"@context\": {");
        String comma = "\n  ";
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            out.write(comma);
            string(prefix.getKey());
            out.write(": ");
            string(prefix.getValue());
            comma = ",\n  ";
        }
        out.write("\n},\n\"@graph\": [");
        int next = 0;
        while (next < quads.size()) {
            Node graph = quads.get(next).getGraph();
            int end = next;
            while (end < quads.size() && quads.get(end).getGraph().equals(graph)) {
                end++;
            }
            if (next > 0) {
                out.write(",");
            }
            graph(graph, quads.subList(next, end));
            next = end;
        }
        out.write("\n]\n}\n");
    }

    private void graph(Node graph, List<Quad> quads) throws IOException {
        if (Quad.isDefaultGraph(graph)) {
            subjects(quads);
            return;
        }
        out.write("\n{\"@id\": ");
        string(id(graph));
        out.write(", \"@graph\": [");
        subjects(quads);
        out.write("\n]}");
    }

    private void subjects(List<Quad> quads) throws IOException {
        Quad last = BEFORE_THE_FIRST;
        for (Quad quad : quads) {
            boolean newSubject = !last.getSubject().equals(quad.getSubject());
            boolean newProperty =
                    newSubject || !last.getPredicate().equals(quad.getPredicate()) || isType(last) != isType(quad);
            if (last != BEFORE_THE_FIRST) {
                out.write(newSubject ? "]},\n" : newProperty ? "],\n  " : ", ");
            } else {
                out.write("\n");
            }
            if (newSubject) {
                out.write("{\"@id\": ");
                string(id(quad.getSubject()));
                out.write(",\n  ");
            }
            boolean type = isType(quad);
            if (newProperty) {
                string(type ? "@type" : term(quad.getPredicate()));
                out.write(": [");
            }
            value(quad.getObject(), type);
            last = quad;
        }
        if (last != BEFORE_THE_FIRST) {
            out.write("]}");
        }
    }

    /** A literal as a type is nonsense, but must survive. */
    private static boolean isType(Quad quad) {
        return quad.getPredicate().equals(RDF.Nodes.type) && !quad.getObject().isLiteral();
    }

    private void value(Node value, boolean type) throws IOException {
        if (!value.isLiteral()) {
            if (type) {
                string(value.isBlank() ? id(value) : term(value));
            } else {
                out.write("{\"@id\": ");
                string(id(value));
                out.write("}");
            }
            return;
        }
        if (value.getLiteralLanguage().isEmpty()
                && value.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
            string(value.getLiteralLexicalForm());
            return;
        }
        out.write("{\"@value\": ");
        string(value.getLiteralLexicalForm());
        boolean tagged = !value.getLiteralLanguage().isEmpty();
        out.write(tagged ? ", \"@language\": " : ", \"@type\": ");
        string(tagged ? value.getLiteralLanguage() : term(NodeFactory.createURI(value.getLiteralDatatypeURI())));
        out.write("}");
    }

    private String id(Node node) {
        return node.isBlank() ? "_:" + blanks.of(node) : node.getURI();
    }

    /** Abbreviates where expanding gives the same IRI back: what begins with two slashes would not expand. */
    private static String term(Node term) {
        String iri = term.getURI();
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            boolean fits = iri.startsWith(prefix.getValue())
                    && !iri.startsWith("//", prefix.getValue().length());
            if (fits) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }

    private void string(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.write("\\\"");
                case '\\' -> out.write("\\\\");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\t' -> out.write("\\t");
                // A page may hold this text in a script, where these would end it or a line of it.
                case '<', '\u2028', '\u2029' -> escaped(c);
                default -> {
                    if (c < ' ') {
                        escaped(c);
                    } else {
                        out.write(c);
                    }
                }
            }
        }
        out.write('"');
    }

    private void escaped(char c) throws IOException {
        out.write(String.format("\\u%04x", (int) c));
    }
}
