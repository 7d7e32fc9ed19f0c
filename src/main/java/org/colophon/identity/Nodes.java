package org.colophon.identity;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** The one order of records and mentions: by IRI, with the numbers in it compared as numbers. */
final class Nodes {

    static final Comparator<Node> ORDER = Nodes::compare;

    private static final Pattern TAIL = Pattern.compile("-(\\d+)");

    private Nodes() {}

    static int compare(Node a, Node b) {
        return padded(a).compareTo(padded(b));
    }

    /** Indexes stand behind a dash; the capture's key before the first dash is hexadecimal. */
    private static String padded(Node node) {
        Matcher m = TAIL.matcher(node.getURI());
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, "-" + "0".repeat(Math.max(0, 7 - m.group(1).length())) + m.group(1));
        }
        return m.appendTail(out).toString();
    }
}
