package org.colophon.markup.syntax.microdata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Origin;
import org.colophon.markup.syntax.Statements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads microdata as RDF, as <a href="https://www.w3.org/TR/microdata-rdf/">Microdata to RDF</a> describes: the name
 * of a property belongs to the vocabulary of its item's first type.
 */
public final class MicrodataReader {
    /** Vocabularies that W3C's registry names whole, not by the folder their types are in. */
    private static final List<String> WHOLE_TYPES =
            List.of("http://microformats.org/profile/hcard", "http://microformats.org/profile/hcalendar");

    private static final int MOST_STEPS = 1_000_000;

    private final Document document;
    private final ItemValues values;
    private final String base;
    private final Statements statements = new Statements();
    private final Map<Element, Node> subjects = new IdentityHashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private int steps;

    private MicrodataReader(Document document, String base) {
        this.document = document;
        this.base = base;
        this.values = new ItemValues(base);
    }

    /** What the items of a document state; relative addresses start from its base. */
    public static Statements read(Document document) {
        return new MicrodataReader(document, Addresses.baseOf(document)).read();
    }

    private Statements read() {
        for (Element element : document.select("[id]")) {
            byId.putIfAbsent(element.id(), element);
        }
        for (Element item : document.select("[itemscope]")) {
            if (!item.hasAttr("itemprop") && !item.hasAttr("itemprop-reverse")) {
                item(item, "");
            }
        }
        for (Element stray : document.select("[itemscope][itemprop]")) {
            // Its property belongs to nothing, but the item is meant all the same.
            if (!subjects.containsKey(stray)
                    && stray.parents().stream().noneMatch(around -> around.hasAttr("itemscope"))) {
                item(stray, "");
            }
        }
        return statements;
    }

    private Node item(Element item, String parentVocabulary) {
        Node known = subjects.get(item);
        if (known != null) {
            return known;
        }
        String id = item.attr("itemid").strip();
        Node subject =
                id.isEmpty() ? NodeFactory.createBlankNode() : NodeFactory.createURI(Addresses.resolve(base, id));
        subjects.put(item, subject);
        List<String> types = words(item.attr("itemtype")).stream()
                .filter(Addresses::isAbsolute)
                .toList();
        for (String type : types) {
            statements.add(
                    subject, RDF.type.asNode(), NodeFactory.createURI(type), new Origin.InAttribute(item, "itemtype"));
        }
        String vocabulary = types.isEmpty() ? parentVocabulary : vocabularyOf(types.get(0));
        for (Element property : properties(item)) {
            property(subject, property, vocabulary);
        }
        return subject;
    }

    private void property(Node subject, Element element, String vocabulary) {
        if (element.attr("itemprop").isBlank()
                && element.attr("itemprop-reverse").isBlank()) {
            return;
        }
        Optional<Node> object =
                element.hasAttr("itemscope") ? Optional.of(item(element, vocabulary)) : values.of(element);
        if (object.isEmpty()) {
            return;
        }
        Origin origin = element.hasAttr("itemscope") ? new Origin.Implied(element) : values.originOf(element);
        for (String name : words(element.attr("itemprop"))) {
            statements.add(subject, predicate(name, vocabulary), object.get(), origin);
        }
        if (!object.get().isLiteral()) {
            for (String name : words(element.attr("itemprop-reverse"))) {
                statements.add(object.get(), predicate(name, vocabulary), subject, origin);
            }
        }
    }

    private Node predicate(String name, String vocabulary) {
        if (Addresses.isAbsolute(name)) {
            return NodeFactory.createURI(name);
        }
        String prefix = vocabulary.isEmpty() ? base + "#" : vocabulary;
        return NodeFactory.createURI(prefix + Addresses.resolve("x:/", name).substring(3));
    }

    /** The elements that carry the properties of an item, in the order of the page. */
    private List<Element> properties(Element item) {
        List<Element> found = new ArrayList<>();
        Set<Element> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(item);
        Deque<Element> pending = new ArrayDeque<>(item.children());
        for (String reference : new HashSet<>(words(item.attr("itemref")))) {
            Element referenced = byId.get(reference);
            if (referenced != null) {
                pending.addLast(referenced);
            }
        }
        while (!pending.isEmpty() && steps++ < MOST_STEPS) {
            Element current = pending.pollFirst();
            if (!seen.add(current)) {
                continue;
            }
            if (current.hasAttr("itemprop") || current.hasAttr("itemprop-reverse")) {
                found.add(current);
            }
            if (!current.hasAttr("itemscope")) {
                List<Element> children = current.children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    pending.addFirst(children.get(i));
                }
            }
        }
        return found;
    }

    private static String vocabularyOf(String type) {
        for (String whole : WHOLE_TYPES) {
            if (type.startsWith(whole)) {
                return whole + "#";
            }
        }
        int cut = Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'));
        return cut < 0 ? type + "#" : type.substring(0, cut + 1);
    }

    private static List<String> words(String attribute) {
        String stripped = attribute.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
    }
}
