package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML file, without its prefix, able to say what stands in it and where. */
final class XmlElement {
    private final String file;
    private final Span tag;
    private final Map<String, Span> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final int from;
    private int to;

    /**
     * @param tag its name, as it stands in its start tag
     * @param from the first char of its content
     */
    XmlElement(String file, Span tag, Map<String, Span> attributes, int from) {
        this.file = file;
        this.tag = tag;
        this.attributes = attributes;
        this.from = from;
        this.to = from;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    /** Says where its content ends. */
    void close(int end) {
        to = end;
    }

    String name() {
        return tag.text();
    }

    /** Its name where it stands: all there is to quote of an element that tells by being there. */
    Span tag() {
        return tag;
    }

    /** An attribute's value with its references resolved; empty where it is missing. */
    Optional<Span> attribute(String called) {
        return Optional.ofNullable(attributes.get(called));
    }

    /** Whether an attribute has a value, in any case of letters. */
    boolean has(String attribute, String value) {
        return attribute(attribute)
                .filter(span -> span.text().strip().equalsIgnoreCase(value))
                .isPresent();
    }

    /** The elements in it of some names, in their order. */
    List<XmlElement> all(String... names) {
        List<String> wanted = List.of(names);
        return children.stream().filter(child -> wanted.contains(child.name())).toList();
    }

    /** The elements that a path of names leads to. */
    List<XmlElement> path(String... names) {
        List<XmlElement> reached = List.of(this);
        for (String step : names) {
            reached = reached.stream().flatMap(at -> at.all(step).stream()).toList();
        }
        return reached;
    }

    /** What the first element at the end of a path that says something says. */
    Optional<Span> first(String... names) {
        return path(names).stream()
                .map(XmlElement::text)
                .filter(span -> !span.isBlank())
                .findFirst();
    }

    /** All text in it, without tags and with references resolved. */
    Span text() {
        Span raw = Span.of(file, from, to).strip();
        String text = XmlText.plain(raw.text());
        return text.equals(raw.text()) ? raw : Span.standingFor(text, raw.from(), raw.to());
    }
}
