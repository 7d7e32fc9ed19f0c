package org.colophon.markup.syntax.rdfa;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;

/**
 * What one element establishes: its subject, the object its relations lead to, and what its types are types of.
 *
 * @param skip whether the element says nothing, so that what is inside it inherits what it inherited
 */
record Step(Node subject, Optional<Node> object, Optional<Node> typed, boolean skip) {
    private static final List<String> OBJECTS = List.of("resource", "href", "src");

    /** Steps 5 and 6 of the processing sequence of RDFa Core 1.1, with what HTML+RDFa says of head and body. */
    static Step of(Element element, Surroundings around, Names names, boolean relates) {
        Optional<Node> about = element.hasAttr("about") ? names.resource(element.attr("about")) : Optional.empty();
        Optional<Node> place = about.or(() -> place(element, around, names));
        boolean typeof = element.hasAttr("typeof");
        if (relates) {
            Optional<Node> object = object(element, names);
            if (object.isEmpty() && typeof && about.isEmpty()) {
                object = Optional.of(NodeFactory.createBlankNode());
            }
            Optional<Node> typed = !typeof ? Optional.empty() : about.isPresent() ? about : object;
            return new Step(place.orElse(around.parentObject()), object, typed, false);
        }
        boolean property = element.hasAttr("property");
        if (property && !element.hasAttr("content") && !element.hasAttr("datatype")) {
            Optional<Node> typed = !typeof
                    ? Optional.empty()
                    : place.or(() -> object(element, names)).or(() -> Optional.of(NodeFactory.createBlankNode()));
            return new Step(place.orElse(around.parentObject()), typed, typed, false);
        }
        Optional<Node> named = about.or(() -> object(element, names)).or(() -> place);
        if (named.isEmpty() && typeof) {
            named = Optional.of(NodeFactory.createBlankNode());
        }
        return new Step(
                named.orElse(around.parentObject()),
                Optional.empty(),
                typeof ? named : Optional.empty(),
                named.isEmpty() && !property);
    }

    /** What an element without {@code about} speaks of just because of where it stands. */
    private static Optional<Node> place(Element element, Surroundings around, Names names) {
        if (element.normalName().equals("html")) {
            return Optional.of(names.address(""));
        }
        boolean section =
                element.normalName().equals("head") || element.normalName().equals("body");
        return section ? Optional.of(around.parentObject()) : Optional.empty();
    }

    /** What {@code resource}, {@code href} or {@code src} names. */
    static Optional<Node> object(Element element, Names names) {
        for (String attribute : OBJECTS) {
            if (element.hasAttr(attribute)) {
                Optional<Node> node = attribute.equals("resource")
                        ? names.resource(element.attr(attribute))
                        : Optional.of(names.address(element.attr(attribute)));
                if (node.isPresent()) {
                    return node;
                }
            }
        }
        return Optional.empty();
    }
}
