package org.colophon.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.colophon.graph.GraphView;
import org.colophon.vocab.Col;
import org.colophon.vocab.Dct;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.OrgTerms;
import org.colophon.vocab.SchemaOrg;
import org.colophon.vocab.Skos;
import org.colophon.vocab.Vivo;
import org.colophon.vocab.Wemi;

/**
 * What to call a thing: its name or title; for a thing without one, the most telling words there are.
 * Equal content gives equal labels.
 */
public final class Labels {

    /** The properties that name a thing of the consolidated view. */
    static final List<Node> NAMING = List.of(Foaf.name, Dct.title, Skos.prefLabel, RDFS.Nodes.label);

    private static final List<Node> PRINTED =
            List.of(Col.printedTitle, Col.printedName, Col.printedAward, Col.printedOrganization, Col.printedDegree);

    private static final Comparator<Node> ENGLISH_FIRST = Comparator.comparing(
                    (Node l) -> !l.getLiteralLanguage().equals("en"))
            .thenComparing(l -> !l.getLiteralLanguage().isEmpty())
            .thenComparing(Node::getLiteralLexicalForm)
            .thenComparing(Node::getLiteralLanguage);

    private static final int OPENING = 60;

    private final Homes homes;

    public Labels(Homes homes) {
        this.homes = homes;
    }

    /** What to call a node of any kind: an entity, a term, a literal, an IRI of the web. */
    public Named of(Node node) {
        if (node.isLiteral()) {
            return named(node, node);
        }
        if (!node.isURI()) {
            return plain(node, "something without a name");
        }
        Optional<String> kind = homes.kind(node);
        return kind.isEmpty() ? plain(node, TermNames.prefixed(node)) : entity(node, kind.get());
    }

    /**
     * What to call a record, a mention or a profile among others of the same name: with its place on its page.
     * For anything else the same as {@link #of}.
     */
    public Named withPlace(Node node) {
        Named named = of(node);
        String kind = homes.kind(node).orElse("");
        if (!Set.of("record", "mention", "profile").contains(kind)) {
            return named;
        }
        String page = of(homes.capture(node)).label();
        String[] numbers = key(node).split("-");
        String listing = numbers.length > 1 && !numbers[1].startsWith("s") ? "listing " + numbers[1] + " of " : "";
        String name = numbers.length > 2 ? "name " + numbers[2] + " in " : "";
        return new Named(node, named.label() + " (" + name + listing + page + ")", named.language());
    }

    /** The literal that names a thing, if one does. */
    public Optional<Node> naming(Node entity) {
        return first(homes.consolidated(), entity, NAMING);
    }

    private Named entity(Node node, String kind) {
        return switch (kind) {
            case "record", "mention", "profile", "statement" -> part(node, kind);
            case "capture" -> capture(node);
            case "decision" ->
                plain(
                        node,
                        homes.of(node).stream()
                                .flatMap(graph -> graph.text(node, Dct.description).stream())
                                .findFirst()
                                .map(reason -> "decision: " + opening(reason))
                                .orElse("decision " + key(node)));
            default -> naming(node).map(literal -> named(node, literal)).orElseGet(() -> unnamed(node, kind));
        };
    }

    private Named part(Node node, String kind) {
        GraphView claims = homes.claims(node);
        return first(claims, node, PRINTED).map(literal -> named(node, literal)).orElseGet(() -> {
            Optional<String> text = claims.text(node, Dct.abstract_);
            return plain(node, text.map(t -> untitled(kind, t)).orElse(kind + " " + key(node)));
        });
    }

    private Named capture(Node node) {
        GraphView prov = homes.prov();
        return plain(
                node,
                prov.text(node, Col.sourceLabel)
                        .or(() -> prov.text(node, SchemaOrg.publisher).map(site -> site + " " + key(node)))
                        .orElse("page " + key(node)));
    }

    private Named unnamed(Node node, String kind) {
        GraphView view = homes.consolidated();
        String label = switch (kind) {
            case "work" ->
                view.text(node, Dct.abstract_)
                        .map(text -> untitled("work", text))
                        .orElse("untitled work " + key(node));
            case "version" -> "version of " + linked(view.object(node, Wemi.expresses), "an unknown work");
            case "contribution" ->
                linked(view.object(node, Col.contributor), "somebody") + " in "
                        + linked(view.subjects(Col.contribution, node).stream().findFirst(), "an unknown work");
            case "membership" ->
                linked(view.object(node, OrgTerms.member), "somebody")
                        + view.object(node, OrgTerms.organization)
                                .map(place -> " at " + of(place).label())
                                .orElseGet(() -> ": " + linked(view.object(node, OrgTerms.role), "a position"));
            case "supervision" ->
                linked(view.object(node, Col.supervisor), "somebody") + " supervising "
                        + linked(view.object(node, Col.supervisee), "somebody");
            case "award" -> "award of " + linked(view.object(node, Vivo.relates), "somebody");
            default -> kind + " " + key(node);
        };
        return plain(node, label);
    }

    private String linked(Optional<Node> node, String otherwise) {
        return node.map(n -> of(n).label()).orElse(otherwise);
    }

    private static Optional<Node> first(GraphView graph, Node entity, List<Node> properties) {
        return properties.stream()
                .flatMap(property -> best(graph.objects(entity, property).stream()).stream())
                .findFirst();
    }

    private static Optional<Node> best(Stream<Node> values) {
        return values.filter(Node::isLiteral)
                .filter(literal -> !literal.getLiteralLexicalForm().isBlank())
                .min(ENGLISH_FIRST);
    }

    private static String untitled(String kind, String text) {
        return "untitled " + kind + " (abstract begins “" + opening(text) + "”)";
    }

    /** The first words of a text, never half a character. */
    private static String opening(String text) {
        if (text.codePointCount(0, text.length()) <= OPENING) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, OPENING));
        int space = cut.lastIndexOf(' ');
        return (space > OPENING / 2 ? cut.substring(0, space) : cut) + "…";
    }

    private static Named named(Node node, Node literal) {
        return new Named(node, literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }

    private static Named plain(Node node, String label) {
        return new Named(node, label, "");
    }

    private static String key(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }
}
