package org.colophon.site.ceurws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A document as a flow of {@link Piece}s: markup of any age comes down to texts, lines and blocks. */
final class Flow implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "tr",
            "table",
            "tbody",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "div",
            "blockquote",
            "center",
            "body",
            "section",
            "article");
    private static final Set<String> CELLS = Set.of("td", "th", "dd");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "b", "strong");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Deque<Element> anchors = new ArrayDeque<>();
    private int emphasis;
    private int headings;
    private int raised;
    private int unseen;

    private Flow() {}

    /** The flow of a document's body. */
    static List<Piece> of(Element body) {
        Flow flow = new Flow();
        NodeTraversor.traverse(flow, body);
        return List.copyOf(flow.pieces);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode) {
            if (unseen == 0) {
                Mark mark = marks.isEmpty() ? Mark.NONE : marks.peek();
                Optional<Element> anchor = Optional.ofNullable(anchors.peek());
                pieces.add(new Piece.Text(node, anchor, mark, emphasis > 0, headings > 0, raised > 0));
            }
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                pieces.add(new Piece.LineBreak(Optional.of(node)));
            } else if (CELLS.contains(name)) {
                pieces.add(new Piece.LineBreak(Optional.empty()));
            } else if (BLOCKS.contains(name)) {
                pieces.add(new Piece.BlockBreak(name.equals("hr")));
            }
            Mark.of(element).ifPresent(marks::push);
            if (name.equals("a") && element.hasAttr("href")) {
                anchors.push(element);
            }
            count(name, 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (Mark.of(element).isPresent()) {
                marks.pop();
            }
            if (name.equals("a") && element.hasAttr("href")) {
                anchors.pop();
            }
            count(name, -1);
            if (CELLS.contains(name)) {
                pieces.add(new Piece.LineBreak(Optional.empty()));
            } else if (BLOCKS.contains(name) && !name.equals("hr")) {
                pieces.add(new Piece.BlockBreak(false));
            }
        }
    }

    private void count(String name, int by) {
        emphasis += EMPHASIS.contains(name) ? by : 0;
        headings += HEADINGS.contains(name) ? by : 0;
        raised += name.equals("sup") ? by : 0;
        unseen += UNSEEN.contains(name) ? by : 0;
    }
}
