package org.colophon.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts a document into pieces.
 *
 * <p>Where the lines of a page follow what a browser would print below one another, pieces follow the elements: links
 * or spans in a row are pieces each, even where nothing but a style sheet sets them apart. Running text with markup in
 * it stays one piece.
 */
final class Pieces {
    /** What stands between the members of a row. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0,;|/·•⋅&]+");

    private static final Set<String> CONJUNCTIONS = Set.of("", "and", "et");
    /** Markup of words within running text. */
    private static final Set<String> TYPOGRAPHY = Set.of(
            "b", "strong", "i", "em", "u", "s", "sub", "sup", "code", "mark", "q", "small", "big", "abbr", "wbr",
            "font", "kbd", "var", "tt", "ins", "del");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_MARK = 40;

    private final Dom dom;
    /** Inline elements that hold blocks, and so are blocks themselves. */
    private final Set<Element> blocks = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Dom dom) {
        this.dom = dom;
    }

    /** The pieces of a page's body, in their order. */
    static List<Piece> of(Dom dom) {
        Pieces cut = new Pieces(dom);
        Element body = dom.document().body();
        for (Element element : body.getAllElements()) {
            boolean block = !Dom.isInline(element) && !Dom.isNoText(element);
            for (Element at = block ? element.parent() : null; at != null && cut.blocks.add(at); ) {
                at = at.parent();
            }
        }
        cut.cut(body, false);
        return cut.pieces;
    }

    private void cut(Element element, boolean hidden) {
        List<Node> run = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode) {
                run.add(node);
            } else if (node instanceof Element child && !Dom.isNoText(child)) {
                if (Dom.isInline(child) && !blocks.contains(child)) {
                    run.add(child);
                } else {
                    flush(element, run, hidden);
                    block(child, hidden || Dom.isHidden(child));
                }
            }
        }
        flush(element, run, hidden);
    }

    private void block(Element element, boolean hidden) {
        if (element.normalName().equals("img")) {
            dom.attributeLine(element, "alt").ifPresent(line -> pieces.add(new Piece(line, element, hidden)));
        } else if (HEADINGS.contains(element.normalName()) && !blocks.contains(element)) {
            add(element, List.of(element), hidden);
        } else {
            cut(element, hidden);
        }
    }

    private void flush(Element parent, List<Node> run, boolean hidden) {
        List<Element> members = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        for (Node node : run) {
            if (node instanceof Element member) {
                members.add(member);
                between.append(' ');
            } else if (node instanceof TextNode text) {
                between.append(text.getWholeText());
            }
        }
        boolean onlyMembers =
                !members.isEmpty() && SEPARATORS.splitAsStream(between).allMatch(CONJUNCTIONS::contains);
        if (onlyMembers && members.size() == 1 || onlyMembers && isRow(members)) {
            members.forEach(member -> cut(member, hidden || Dom.isHidden(member)));
        } else if (!run.isEmpty()) {
            add(parent, List.copyOf(run), hidden);
        }
        run.clear();
    }

    private static boolean isRow(List<Element> members) {
        return members.stream().noneMatch(member -> TYPOGRAPHY.contains(member.normalName()) || isFold(member));
    }

    /** Whether an element is the button that unfolds a text: what stands before and behind it is one text. */
    private static boolean isFold(Element element) {
        String text = element.text();
        return text.length() <= LONGEST_MARK && Abstracts.SEE_MORE.matcher(text).find();
    }

    private void add(Element element, List<Node> nodes, boolean hidden) {
        boolean folded = nodes.stream().anyMatch(node -> node instanceof Element member && isFold(member));
        Optional<Line> line = hidden || folded ? dom.unfolded(nodes) : dom.line(nodes);
        line.ifPresent(said -> pieces.add(new Piece(said, element, hidden)));
    }
}
