package org.colophon.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * The door through which text enters the graph: what could not be written and read back in every
 * format is repaired here, and every repair is told.
 *
 * <p>Refused characters are those that XML 1.0 cannot hold (control characters other than tab, line
 * feed and carriage return; U+FFFE and U+FFFF) and lone surrogates, which UTF-8 cannot hold.
 */
public final class Door {

    private static final Set<String> WEB = Set.of("http", "https", "ftp", "urn", "doi", "mailto");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LONGEST_TOLD = 200;

    /** Each told once: a quote and the words around it often share the character that was refused. */
    private final Set<String> repairs = new LinkedHashSet<>();

    /**
     * Lets a text in.
     *
     * @param text the text
     * @param what what it is, for the report: <i>title of entry 3</i>
     * @return the text itself, or a copy with every refused character replaced by U+FFFD
     */
    public String admit(String text, String what) {
        int bad = firstRefused(text);
        if (bad < 0) {
            return text;
        }
        repairs.add(String.format("%s holds U+%04X, replaced by U+FFFD", what, (int) text.charAt(bad)));
        return repaired(text, bad);
    }

    /**
     * Lets an address in.
     *
     * @param address an absolute address as a page gives it; blanks in it are encoded
     * @param what what it is, for the report
     * @return its node; empty, and told, if it is no IRI of the web
     */
    public Optional<Node> address(String address, String what) {
        String encoded = admit(address.strip(), what).replace(" ", "%20");
        try {
            IRIx iri = IRIx.create(encoded);
            String scheme =
                    encoded.substring(0, Math.max(0, encoded.indexOf(':'))).toLowerCase(Locale.ROOT);
            if (iri.isReference() && WEB.contains(scheme)) {
                return Optional.of(NodeFactory.createURI(encoded));
            }
        } catch (IRIException notAnIri) {
            // Told below, like an address of another kind.
        }
        repairs.add(what + " is no web address (" + shortened(address) + "), left out");
        return Optional.empty();
    }

    /**
     * Whether a text can be somebody's name: without a letter or digit it would be everybody's.
     *
     * @param text the text
     * @param what what it is, for the report
     */
    public boolean admitsName(String text, String what) {
        boolean named = text.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!named) {
            repairs.add(what + " holds no letter or digit, left out");
        }
        return named;
    }

    /** What was repaired or left out so far, one finished sentence each. */
    public List<String> repairs() {
        return List.copyOf(repairs);
    }

    /** Forgets what was repaired so far. */
    void clear() {
        repairs.clear();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }

    private static String repaired(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int width = width(text, i);
            if (width == 0) {
                out.append(REPLACEMENT);
                i++;
            } else {
                out.append(text, i, i + width);
                i += width;
            }
        }
        return out.toString();
    }

    private static int firstRefused(String text) {
        for (int i = 0; i < text.length(); ) {
            int width = width(text, i);
            if (width == 0) {
                return i;
            }
            i += width;
        }
        return -1;
    }

    /** How many chars the acceptable character at {@code i} takes, or 0 if it is refused. */
    private static int width(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < '\uD800') {
            return 1;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 0;
        }
        boolean plain = c == '\t' || c == '\n' || c == '\r' || (c >= '\uE000' && c <= '\uFFFD');
        return plain ? 1 : 0;
    }
}
