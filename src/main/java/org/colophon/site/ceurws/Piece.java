package org.colophon.site.ceurws;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page shows, in its order: texts, and what stands between them. */
sealed interface Piece {

    /**
     * A text under one set of marks.
     *
     * @param node the text
     * @param anchor the link it is in
     * @param mark what the markup says it is
     * @param emphasised whether it is in italics or bold
     * @param heading whether it is in a heading
     * @param raised whether it is a superscript, as the signs of affiliations are
     */
    record Text(Node node, Optional<Element> anchor, Mark mark, boolean emphasised, boolean heading, boolean raised)
            implements Piece {
        String text() {
            return ((org.jsoup.nodes.TextNode) node).text();
        }

        /** The element that holds it; every text of a document has one. */
        Element holder() {
            return (Element) Objects.requireNonNull(node.parent());
        }

        boolean isBlank() {
            return text().replace('\u00a0', ' ').isBlank();
        }
    }

    /** A line ends; the node is there if a text can be read across it. */
    record LineBreak(Optional<Node> node) implements Piece {}

    /** A paragraph, list item, row or the like ends or begins. */
    record BlockBreak(boolean rule) implements Piece {}
}
