package org.colophon.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.Quad;
import org.colophon.vocab.Prefixes;

/**
 * Writes RDF/XML plainly: one {@code rdf:Description} a subject, one line a property, in the order
 * of the quads, so equal content gives equal bytes.
 */
final class RdfXmlWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Writer out;
    private final BlankLabels blanks = new BlankLabels();
    private final Map<String, String> prefixes;

    private RdfXmlWriter(Writer out, Map<String, String> prefixes) {
        this.out = out;
        this.prefixes = prefixes;
    }

    /**
     * @throws ExportProblem if a property's IRI has no ending that XML allows as a name, or a text
     *     holds a character that XML does not allow
     */
    static void write(List<Quad> quads, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        new RdfXmlWriter(out, prefixes(quads)).document(quads);
        out.flush();
    }

    /** Namespace to prefix: the known ones, and one for each other that a property needs. */
    private static Map<String, String> prefixes(List<Quad> quads) {
        Map<String, String> byNamespace = new LinkedHashMap<>();
        Prefixes.all().forEach((prefix, namespace) -> byNamespace.put(namespace, prefix));
        int other = 0;
        for (Quad quad : quads) {
            String iri = quad.getPredicate().getURI();
            int split = Util.splitNamespaceXML(iri);
            if (split == iri.length()) {
                throw new ExportProblem("RDF/XML has no way to write the property " + iri);
            }
            String namespace = iri.substring(0, split);
            if (!byNamespace.containsKey(namespace)) {
                other++;
                byNamespace.put(namespace, "ns" + other);
            }
        }
        return byNamespace;
    }

    private void document(List<Quad> quads) throws IOException {
        out.write(HEAD);
        out.write("<rdf:RDF");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            out.write("\n    xmlns:" + prefix.getValue() + "=\"");
            text(prefix.getKey());
            out.write("\"");
        }
        out.write(">\n");
        Quad last = null;
        for (Quad quad : quads) {
            if (last == null || !last.getSubject().equals(quad.getSubject())) {
                if (last != null) {
                    out.write("</rdf:Description>\n");
                }
                out.write("<rdf:Description");
                reference(quad.getSubject(), "rdf:about");
                out.write(">\n");
            }
            property(quad);
            last = quad;
        }
        if (last != null) {
            out.write("</rdf:Description>\n");
        }
        out.write("</rdf:RDF>\n");
    }

    private void property(Quad quad) throws IOException {
        String iri = quad.getPredicate().getURI();
        int split = Util.splitNamespaceXML(iri);
        String name = prefixes.get(iri.substring(0, split)) + ":" + iri.substring(split);
        Node value = quad.getObject();
        out.write("  <" + name);
        if (!value.isLiteral()) {
            reference(value, "rdf:resource");
            out.write("/>\n");
            return;
        }
        if (!value.getLiteralLanguage().isEmpty()) {
            attribute("xml:lang", value.getLiteralLanguage());
        } else if (!value.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
            attribute("rdf:datatype", value.getLiteralDatatypeURI());
        }
        out.write(">");
        text(value.getLiteralLexicalForm());
        out.write("</" + name + ">\n");
    }

    private void reference(Node node, String attribute) throws IOException {
        if (node.isBlank()) {
            attribute("rdf:nodeID", blanks.of(node));
        } else {
            attribute(attribute, node.getURI());
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.write(" " + name + "=\"");
        text(value);
        out.write("\"");
    }

    /** A bare carriage return would be read back as a line feed, so it is written by its number. */
    private void text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write("&quot;");
                case '\r' -> out.write("&#xD;");
                case '\n', '\t' -> out.write(c);
                default -> {
                    if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
                        throw new ExportProblem(String.format("XML has no way to write the character U+%04X", (int) c));
                    }
                    out.write(c);
                }
            }
        }
    }
}
