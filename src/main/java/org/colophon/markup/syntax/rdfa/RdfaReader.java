package org.colophon.markup.syntax.rdfa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Languages;
import org.colophon.markup.syntax.Origin;
import org.colophon.markup.syntax.Statements;
import org.colophon.markup.syntax.rdfa.Surroundings.Direction;
import org.colophon.markup.syntax.rdfa.Surroundings.Entry;
import org.colophon.markup.syntax.rdfa.Surroundings.Incomplete;
import org.colophon.markup.syntax.rdfa.Surroundings.Lists;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads RDFa 1.1 in HTML5: the processing sequence of <a href="https://www.w3.org/TR/rdfa-core/#s_sequence">RDFa
 * Core</a> with the rules of <a href="https://www.w3.org/TR/html-rdfa/">HTML+RDFa</a>.
 *
 * <p>Vocabularies are not fetched, so nothing is inferred from them.
 */
public final class RdfaReader {
    /** HTML nested deeper is not read; parsers stop there too. */
    private static final int DEEPEST = 600;

    private static final Node USES_VOCABULARY = NodeFactory.createURI("http://www.w3.org/ns/rdfa#usesVocabulary");

    private final Statements statements = new Statements();

    private RdfaReader() {}

    /** What a document states in RDFa; relative addresses start from its base. */
    public static Statements read(Document document) {
        RdfaReader reader = new RdfaReader();
        Names names = Names.initial(Addresses.baseOf(document));
        Node page = names.address("");
        Element root = document.firstElementChild();
        if (root != null) {
            Lists lists = new Lists();
            reader.element(root, new Surroundings(page, page, List.of(), lists, "", names), 0);
            reader.write(lists, page, root);
        }
        PropertyCopies.apply(reader.statements);
        return reader.statements;
    }

    private void element(Element element, Surroundings around, int depth) {
        if (depth > DEEPEST || statements.isFull()) {
            return;
        }
        Names names = around.names().inside(element);
        if (element.hasAttr("vocab") && !names.vocabulary().isEmpty()) {
            statements.add(
                    names.address(""),
                    USES_VOCABULARY,
                    NodeFactory.createURI(names.vocabulary()),
                    new Origin.InAttribute(element, "vocab"));
        }
        String language = Languages.declares(element) ? Languages.declared(element) : around.language();
        String rel = relation(element, "rel");
        String rev = relation(element, "rev");
        boolean relates = isPresent(element, "rel", rel) || isPresent(element, "rev", rev);
        Step step = Step.of(element, around, names, relates);
        step.typed().ifPresent(typed -> {
            for (Node type : names.many(element.attr("typeof"))) {
                statements.add(typed, RDF.type.asNode(), type, new Origin.InAttribute(element, "typeof"));
            }
        });
        Lists lists = step.subject().equals(around.parentObject()) ? around.lists() : new Lists();
        List<Incomplete> incomplete = new ArrayList<>();
        Node object = step.object().orElse(step.subject());
        if (relates) {
            object = relations(element, step, lists, incomplete, names.many(rel), names.many(rev));
        }
        if (element.hasAttr("property")) {
            properties(element, step, lists, PropertyValues.of(element, step, names, language, relates), names);
        }
        if (!step.skip()) {
            complete(around, step.subject());
        }
        Surroundings inside = step.skip()
                ? new Surroundings(
                        around.parentSubject(),
                        around.parentObject(),
                        around.incomplete(),
                        around.lists(),
                        language,
                        names)
                : new Surroundings(step.subject(), object, incomplete, lists, language, names);
        for (Element child : element.children()) {
            element(child, inside, depth + 1);
        }
        if (lists != around.lists()) {
            write(lists, step.subject(), element);
        }
    }

    /** In HTML, plain words in rel and rev beside a property are links' business, not RDFa's. */
    private static String relation(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return element.hasAttr("property")
                ? Arrays.stream(value.split("\\s+"))
                        .filter(word -> word.contains(":"))
                        .collect(Collectors.joining(" "))
                : value;
    }

    private static boolean isPresent(Element element, String attribute, String value) {
        return element.hasAttr(attribute) && (!element.hasAttr("property") || !value.isEmpty());
    }

    /** Steps 9 and 10; gives what the relations lead to. */
    private Node relations(
            Element element, Step step, Lists lists, List<Incomplete> incomplete, List<Node> forward, List<Node> back) {
        boolean inList = element.hasAttr("inlist");
        String attribute = element.hasAttr("resource") ? "resource" : element.hasAttr("href") ? "href" : "src";
        Origin origin =
                element.hasAttr(attribute) ? new Origin.InAttribute(element, attribute) : new Origin.Implied(element);
        if (step.object().isEmpty()) {
            for (Node predicate : forward) {
                if (inList) {
                    lists.of(predicate);
                }
                incomplete.add(new Incomplete(predicate, inList ? Direction.INTO_LIST : Direction.FORWARD, origin));
            }
            back.forEach(predicate -> incomplete.add(new Incomplete(predicate, Direction.REVERSE, origin)));
            return NodeFactory.createBlankNode();
        }
        Node object = step.object().get();
        for (Node predicate : forward) {
            if (inList) {
                lists.of(predicate).add(new Entry(object, origin));
            } else {
                statements.add(step.subject(), predicate, object, origin);
            }
        }
        back.forEach(predicate -> statements.add(object, predicate, step.subject(), origin));
        return object;
    }

    private void properties(Element element, Step step, Lists lists, PropertyValues value, Names names) {
        for (Node predicate : names.many(element.attr("property"))) {
            if (element.hasAttr("inlist")) {
                lists.of(predicate).add(new Entry(value.node(), value.origin()));
            } else {
                statements.add(step.subject(), predicate, value.node(), value.origin());
            }
        }
    }

    /** Step 12: the relations of the elements around that waited for this subject. */
    private void complete(Surroundings around, Node subject) {
        for (Incomplete waiting : around.incomplete()) {
            switch (waiting.direction()) {
                case FORWARD -> statements.add(around.parentSubject(), waiting.predicate(), subject, waiting.origin());
                case REVERSE -> statements.add(subject, waiting.predicate(), around.parentSubject(), waiting.origin());
                case INTO_LIST -> around.lists().of(waiting.predicate()).add(new Entry(subject, waiting.origin()));
            }
        }
    }

    /** Step 14: the lists of a subject, once all that is inside it has been read. */
    private void write(Lists lists, Node subject, Element element) {
        lists.byPredicate().forEach((predicate, entries) -> {
            Node rest = RDF.nil.asNode();
            for (int i = entries.size() - 1; i >= 0; i--) {
                Node cell = NodeFactory.createBlankNode();
                Origin origin = entries.get(i).origin();
                statements.add(cell, RDF.first.asNode(), entries.get(i).node(), origin);
                statements.add(cell, RDF.rest.asNode(), rest, origin);
                rest = cell;
            }
            statements.add(subject, predicate, rest, new Origin.Implied(element));
        });
    }
}
