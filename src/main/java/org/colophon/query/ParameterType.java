package org.colophon.query;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What kind of value a parameter takes, and how its text becomes that value. */
public enum ParameterType {
    /** An absolute IRI, with or without angle brackets. */
    IRI {
        @Override
        Node read(String text) {
            String iri = text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
            try {
                if (!IRIx.create(iri).isReference()) {
                    throw new IllegalArgumentException("is not an absolute IRI");
                }
            } catch (IRIException e) {
                throw new IllegalArgumentException("is not an absolute IRI", e);
            }
            return NodeFactory.createURI(iri);
        }
    },
    /** Any text. */
    STRING {
        @Override
        Node read(String text) {
            return NodeFactory.createLiteralString(text);
        }
    },
    /** A whole number. */
    INTEGER {
        @Override
        Node read(String text) {
            try {
                String digits = new BigInteger(text.strip()).toString();
                return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("is not a whole number", e);
            }
        }
    },
    /** A language tag such as {@code en} or {@code fr-CA}, given to the query as a string. */
    LANG {
        @Override
        Node read(String text) {
            if (!LANGUAGE.matcher(text).matches()) {
                throw new IllegalArgumentException("is not a language tag such as en or fr-CA");
            }
            return NodeFactory.createLiteralString(text);
        }
    },
    /** A thing of the graph: its name or title, or its IRI, which is told by the {@code ://} in it. */
    ENTITY {
        @Override
        Node read(String text) {
            return ABSOLUTE.matcher(text).matches() ? IRI.read(text) : STRING.read(text);
        }
    };

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern ABSOLUTE = Pattern.compile("<?[A-Za-z][A-Za-z0-9+.-]*://\\S+");

    /** Reads a value; the message of the exception completes a sentence whose subject is the value. */
    abstract Node read(String text);

    /** The type's name in a header. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name, if there is one. */
    public static Optional<ParameterType> of(String label) {
        return Arrays.stream(values()).filter(t -> t.label().equals(label)).findFirst();
    }
}
