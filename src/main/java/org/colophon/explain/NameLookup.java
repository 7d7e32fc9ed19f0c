package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.colophon.graph.GraphView;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;
import org.colophon.vocab.Skos;

/** Finds entities by exactly their IRI or exactly their name. */
final class NameLookup {

    private static final Pattern RELATIVE = Pattern.compile("/?(?:id/)?([a-z]+)/([^/?#\\s<>\"{}|\\\\^`]+)");

    private final Homes homes;
    private final Iris iris;

    NameLookup(Homes homes, Iris iris) {
        this.homes = homes;
        this.iris = iris;
    }

    /** The IRI that a text stands for, whether anything is known of it or not. */
    Optional<Node> asIri(String text) {
        if (iris.parse(text).isPresent()) {
            return Optional.of(NodeFactory.createURI(text));
        }
        Matcher relative = RELATIVE.matcher(text);
        return relative.matches() ? Optional.of(iris.id(relative.group(1), relative.group(2))) : Optional.empty();
    }

    List<Node> byName(String name) {
        GraphView view = homes.consolidated();
        String wanted = name.strip();
        return Stream.concat(Labels.NAMING.stream(), Stream.of(Col.nameVariant, Skos.altLabel))
                .flatMap(property -> view.triples(Node.ANY, property, Node.ANY).stream())
                .filter(triple -> triple.getObject().isLiteral()
                        && triple.getObject().getLiteralLexicalForm().strip().equalsIgnoreCase(wanted))
                .map(Triple::getSubject)
                .distinct()
                .sorted(ByKey.NATURAL)
                .toList();
    }
}
