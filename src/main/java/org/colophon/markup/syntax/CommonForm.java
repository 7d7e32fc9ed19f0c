package org.colophon.markup.syntax;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The one form of what schema.org's three encodings write differently, so that one content gives one graph:
 *
 * <ul>
 *   <li>the vocabulary's address has one spelling ({@code https}, {@code www}),
 *   <li>literals are plain texts without types, languages and markup; {@code 1.5E0} is {@code 1.5}, the members of
 *       {@code Boolean} are {@code true} and {@code false}, and nothing is said by an empty text,
 *   <li>a text that is an address is that address, since schema.org's {@code URL} is a kind of {@code Text}; addresses
 *       differ in no way that RFC 3986, section 6.2, calls the same (case of the host, empty path),
 *   <li>the name of a member of an enumeration is that member,
 *   <li>an additional type is a type,
 *   <li>a thing named by a fragment of the page's own address has a name only within the page, so a blank node.
 * </ul>
 */
public final class CommonForm {
    private static final String VOCABULARY = SchemaOrg.VOCABULARY;
    private static final Pattern SPELLINGS = Pattern.compile("https?://(?:www\\.)?schema\\.org/");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\"]+");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:\\.{0,2}/|#)[\\p{L}\\d_~.][^\\s<>\"]*|[^\\s<>\"/?#][^\\s<>\"]*\\.(?:html?|php|pdf|jpe?g|png|gif|svg|mp[34])");
    private static final Pattern MEMBER = Pattern.compile("[A-Z][A-Za-z]+");
    /** Properties whose texts stay texts, whatever they look like. */
    private static final Set<String> TEXTS =
            Set.of("name", "alternateName", "headline", "description", "abstract", "text", "value", "query");

    private final Statements from;
    private final Statements to = new Statements();
    private final String base;
    private final Map<Node, Node> local = new HashMap<>();

    private CommonForm(Statements from, String base) {
        this.from = from;
        this.base = base;
    }

    /** The same statements in the common form, in the same order and with the same origins and problems. */
    public static Statements of(Statements statements, String base) {
        return new CommonForm(statements, base).convert();
    }

    private Statements convert() {
        from.problems().forEach(to::problem);
        Set<Node> subjects = new HashSet<>();
        from.list().forEach(statement -> subjects.add(statement.subject()));
        for (Node subject : subjects) {
            if (subject.isURI() && subject.getURI().startsWith(base + "#")) {
                local.put(subject, NodeFactory.createBlankNode());
            }
        }
        for (Statement statement : from.list()) {
            Node predicate = spelt(statement.predicate());
            object(statement, predicate)
                    .ifPresent(object ->
                            to.add(named(statement.subject()), typing(predicate, object), object, statement.origin()));
        }
        return to;
    }

    private static Node typing(Node predicate, Node object) {
        boolean type = object.isURI() && predicate.hasURI(VOCABULARY + "additionalType");
        return type ? RDF.type.asNode() : predicate;
    }

    private Optional<Node> object(Statement statement, Node predicate) {
        Node object = statement.object();
        if (!object.isLiteral()) {
            Node named = named(object);
            return Optional.of(
                    named.hasURI(VOCABULARY + "True")
                            ? text("true")
                            : named.hasURI(VOCABULARY + "False") ? text("false") : named);
        }
        String value = PlainText.of(plain(object));
        String property =
                predicate.getURI().startsWith(VOCABULARY) ? predicate.getURI().substring(VOCABULARY.length()) : "";
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (property.isEmpty() || TEXTS.contains(property)) {
            return Optional.of(text(value));
        }
        if (ABSOLUTE.matcher(value).matches() || RELATIVE.matcher(value).matches()) {
            return Optional.of(named(NodeFactory.createURI(Addresses.resolve(base, value))));
        }
        boolean member =
                SchemaOrg.ENUMERATED.contains(property) && MEMBER.matcher(value).matches();
        return Optional.of(member ? NodeFactory.createURI(VOCABULARY + value) : text(value));
    }

    private static String plain(Node literal) {
        String lexical = literal.getLiteralLexicalForm();
        if (XSDDatatype.XSDdouble.equals(literal.getLiteralDatatype())) {
            try {
                BigDecimal number = new BigDecimal(lexical);
                return Math.abs(number.scale()) > 30
                        ? lexical
                        : number.stripTrailingZeros().toPlainString();
            } catch (NumberFormatException notFinite) {
                return lexical;
            }
        }
        return lexical;
    }

    private Node named(Node node) {
        return local.getOrDefault(node, node.isURI() ? spelt(node) : node);
    }

    private static Node spelt(Node node) {
        String address = node.getURI();
        String spelt = SPELLINGS.matcher(address).lookingAt()
                ? SPELLINGS.matcher(address).replaceFirst(VOCABULARY)
                : Addresses.normal(address);
        return spelt.equals(address) ? node : NodeFactory.createURI(spelt);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
