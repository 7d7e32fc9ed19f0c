package org.colophon.markup.syntax;

import org.jsoup.nodes.Element;

/** Where in a document the object of a statement is written. */
public sealed interface Origin {

    /** The element that says it. */
    Element element();

    /** In an attribute. */
    record InAttribute(Element element, String name) implements Origin {}

    /** In the text of an element. */
    record InText(Element element) implements Origin {}

    /**
     * Somewhere in the program-readable text of a script element.
     *
     * @param written the text or address as the script has it, before anything is made of it
     */
    record InScript(Element element, String written) implements Origin {}

    /** Nowhere by itself: the element as such implies it. */
    record Implied(Element element) implements Origin {}
}
