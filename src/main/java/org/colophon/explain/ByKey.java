package org.colophon.explain;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** Orders nodes as a reader would: {@code record/x-2} before {@code record/x-10}. */
final class ByKey {

    static final Comparator<Node> NATURAL = (a, b) -> compare(a.toString(), b.toString());

    private ByKey() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = digits(a, i);
            int endB = digits(b, j);
            if (endA > i && endB > j) {
                int byLength = Integer.compare(endA - i, endB - j);
                int order = byLength != 0 ? byLength : a.substring(i, endA).compareTo(b.substring(j, endB));
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
