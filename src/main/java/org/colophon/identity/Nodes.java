package org.colophon.identity;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** The one order of records and mentions: by IRI, with the indexes in it compared as numbers. */
final class Nodes {

    static final Comparator<Node> ORDER = Nodes::compare;

    private Nodes() {}

    static int compare(Node a, Node b) {
        return compare(a.getURI(), b.getURI());
    }

    /** Indexes stand behind a dash; the capture's key before the first dash is hexadecimal. */
    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            boolean numbers = i > 0 && j > 0 && a.charAt(i - 1) == '-' && b.charAt(j - 1) == '-';
            int endOfA = numbers ? endOfNumber(a, i) : i;
            int endOfB = numbers ? endOfNumber(b, j) : j;
            if (endOfA > i && endOfB > j) {
                int order = compareNumbers(a, i, endOfA, b, j, endOfB);
                if (order != 0) {
                    return order;
                }
                i = endOfA;
                j = endOfB;
            } else {
                int order = Character.compare(a.charAt(i), b.charAt(j));
                if (order != 0) {
                    return order;
                }
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The longer number is the greater; IRIs of ours have no leading zeros. */
    private static int compareNumbers(String a, int fromA, int toA, String b, int fromB, int toB) {
        int byLength = Integer.compare(toA - fromA, toB - fromB);
        return byLength != 0 ? byLength : a.substring(fromA, toA).compareTo(b.substring(fromB, toB));
    }
}
