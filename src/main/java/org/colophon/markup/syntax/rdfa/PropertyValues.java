package org.colophon.markup.syntax.rdfa;

import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Origin;
import org.colophon.markup.syntax.TimeValues;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The value of {@code property} on one element, with where it is written.
 *
 * @param node the value
 */
record PropertyValues(Node node, Origin origin) {

    /** Step 11 of the processing sequence, with the {@code datetime} of HTML+RDFa. */
    static PropertyValues of(Element element, Step step, Names names, String language, boolean relates) {
        String attribute = element.hasAttr("content") ? "content" : element.hasAttr("datetime") ? "datetime" : "";
        Origin origin = attribute.isEmpty() ? new Origin.InText(element) : new Origin.InAttribute(element, attribute);
        String lexical = attribute.isEmpty() ? element.wholeText() : element.attr(attribute);
        if (element.hasAttr("datatype")) {
            Optional<Node> datatype = names.one(element.attr("datatype").strip());
            Node node = datatype.map(type -> typed(element, type.getURI(), lexical, attribute))
                    .orElseGet(() -> plain(lexical, language));
            return new PropertyValues(node, origin);
        }
        if (attribute.equals("content")) {
            return new PropertyValues(plain(lexical, language), origin);
        }
        if (attribute.equals("datetime")) {
            return new PropertyValues(TimeValues.literal(lexical, language), origin);
        }
        if (!relates) {
            Optional<PropertyValues> resource = resource(element, names);
            if (resource.isPresent()) {
                return resource.get();
            }
        }
        if (element.hasAttr("typeof")
                && !element.hasAttr("about")
                && step.typed().isPresent()) {
            return new PropertyValues(step.typed().get(), new Origin.Implied(element));
        }
        boolean time = element.normalName().equals("time");
        return new PropertyValues(time ? TimeValues.literal(lexical, language) : plain(lexical, language), origin);
    }

    private static Optional<PropertyValues> resource(Element element, Names names) {
        return Step.object(element, names).map(node -> {
            String attribute = element.hasAttr("resource") ? "resource" : element.hasAttr("href") ? "href" : "src";
            return new PropertyValues(node, new Origin.InAttribute(element, attribute));
        });
    }

    private static Node typed(Element element, String datatype, String lexical, String attribute) {
        boolean markup = datatype.equals(RDF.xmlLiteral.getURI()) || datatype.equals(RDF.getURI() + "HTML");
        String value = markup && attribute.isEmpty() ? markup(element) : lexical;
        return NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    /** What stands inside an element, its white space as it is. */
    private static String markup(Element element) {
        Document copy = new Document("");
        copy.outputSettings().prettyPrint(false);
        element.childNodes().forEach(child -> copy.appendChild(child.clone()));
        return copy.html();
    }

    private static Node plain(String lexical, String language) {
        return language.isEmpty()
                ? NodeFactory.createLiteralString(lexical)
                : NodeFactory.createLiteralLang(lexical, language);
    }
}
