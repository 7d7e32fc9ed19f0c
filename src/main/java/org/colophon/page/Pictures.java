package org.colophon.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells pictures that stand by themselves from signs within a sentence, such as those of ORCID behind the names of
 * authors: a sign ends no line and says no word of its own.
 */
final class Pictures {

    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:[,;.:)&]|(?:and|und|et|y)\\s).*", Pattern.DOTALL);
    private static final Pattern WANTS_MORE = Pattern.compile(".*(?:[,;(&]|\\s(?:and|und|et|y))\\s*", Pattern.DOTALL);
    /** A sentence goes on soon, or not at all. */
    private static final int NEAR = 24;

    private Pictures() {}

    /**
     * Whether the sentence goes on behind a picture.
     *
     * @param picture an {@code img} element
     * @param before what the line says so far
     */
    static boolean isWithinSentence(Element picture, String before) {
        if (before.isBlank()) {
            return false;
        }
        String after = following(picture);
        return !after.isEmpty()
                && (WANTS_MORE.matcher(before).matches()
                        || GOES_ON.matcher(after).matches());
    }

    /** The text that follows a node on its line; empty where there is none. */
    private static String following(Node start) {
        Optional<Node> next = after(start);
        for (int step = 0; next.isPresent() && step < NEAR; step++) {
            Node node = next.get();
            if (node instanceof TextNode text && !text.isBlank()) {
                return text.getWholeText();
            }
            if (node instanceof Element element && !runsOn(element)) {
                return "";
            }
            next = node.childNodeSize() > 0 ? Optional.of(node.childNode(0)) : after(node);
        }
        return "";
    }

    /** What comes after a node and all that is in it, before the block ends. */
    private static Optional<Node> after(Node node) {
        Node last = node;
        while (last.nextSibling() == null) {
            if (!(last.parent() instanceof Element parent) || !HtmlLines.isInline(parent)) {
                return Optional.empty();
            }
            last = parent;
        }
        return Optional.ofNullable(last.nextSibling());
    }

    private static boolean runsOn(Element element) {
        return HtmlLines.isInline(element) || element.normalName().equals("img");
    }
}
