package org.colophon.extract;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many of some pieces each element holds. */
final class ElementCounts {
    private final Map<Element, Integer> counts = new IdentityHashMap<>();

    ElementCounts(Collection<Piece> pieces) {
        for (Piece piece : pieces) {
            for (Element at = piece.element(); at != null; at = at.parent()) {
                counts.merge(at, 1, Integer::sum);
            }
        }
    }

    int in(Element element) {
        return counts.getOrDefault(element, 0);
    }
}
