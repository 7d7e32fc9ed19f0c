package org.colophon.markup.syntax.microdata;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Languages;
import org.colophon.markup.syntax.Origin;
import org.colophon.markup.syntax.TimeValues;
import org.jsoup.nodes.Element;

/** The value of a property that is no item. */
final class ItemValues {
    private static final Map<String, String> ADDRESS_IN = Map.ofEntries(
            Map.entry("a", "href"),
            Map.entry("area", "href"),
            Map.entry("link", "href"),
            Map.entry("audio", "src"),
            Map.entry("embed", "src"),
            Map.entry("iframe", "src"),
            Map.entry("img", "src"),
            Map.entry("source", "src"),
            Map.entry("track", "src"),
            Map.entry("video", "src"),
            Map.entry("object", "data"));

    private final String base;

    ItemValues(String base) {
        this.base = base;
    }

    /** The value as a node; empty where the element lacks the attribute it should hold. */
    Optional<Node> of(Element element) {
        String name = element.normalName();
        String attribute = attributeOf(element);
        if (attribute.equals("href") || attribute.equals("src") || attribute.equals("data")) {
            return Optional.of(NodeFactory.createURI(Addresses.resolve(base, element.attr(attribute))));
        }
        if (name.equals("input") && element.attr("itemprop").endsWith("-input")) {
            return Optional.of(NodeFactory.createLiteralString(specification(element)));
        }
        String value = attribute.isEmpty() ? element.wholeText() : element.attr(attribute);
        if (name.equals("time") && !attribute.equals("content")) {
            return Optional.of(TimeValues.literal(value, Languages.of(element)));
        }
        if (name.equals("data") || name.equals("meter")) {
            return Optional.of(number(value, element));
        }
        return Optional.of(text(value, element));
    }

    Origin originOf(Element element) {
        String attribute = attributeOf(element);
        return attribute.isEmpty() ? new Origin.InText(element) : new Origin.InAttribute(element, attribute);
    }

    /** The attribute that holds the value; empty if the text does. */
    private static String attributeOf(Element element) {
        String name = element.normalName();
        if (element.hasAttr("content")) {
            return "content";
        }
        String address = ADDRESS_IN.getOrDefault(name, "");
        if (!address.isEmpty() && element.hasAttr(address)) {
            return address;
        }
        if (name.equals("time") && element.hasAttr("datetime")) {
            return "datetime";
        }
        return (name.equals("data") || name.equals("meter")) && element.hasAttr("value") ? "value" : "";
    }

    /** What a form field stands for in an action, in schema.org's shorthand. */
    private static String specification(Element input) {
        return (input.hasAttr("required") ? "required " : "") + "name=" + input.attr("name");
    }

    private static Node number(String value, Element element) {
        if (value.matches("[+-]?\\d{1,30}")) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
        }
        boolean decimal = value.matches("[+-]?\\d{1,30}\\.\\d{1,30}(?:[eE][+-]?\\d{1,3})?");
        return decimal ? NodeFactory.createLiteralDT(value, XSDDatatype.XSDdouble) : text(value, element);
    }

    private static Node text(String value, Element element) {
        String language = Languages.of(element);
        return language.isEmpty()
                ? NodeFactory.createLiteralString(value)
                : NodeFactory.createLiteralLang(value, language);
    }
}
