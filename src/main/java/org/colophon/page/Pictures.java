package org.colophon.page;

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
        Node node = after(start);
        for (int step = 0; node != null && step < NEAR; step++) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return text.getWholeText();
            }
            if (node instanceof Element element && !runsOn(element)) {
                return "";
            }
            Node child = node.childNodeSize() > 0 ? node.childNode(0) : null;
            node = child != null ? child : after(node);
        }
        return "";
    }

    /** What comes after a node and all that is in it, before the block ends. */
    private static Node after(Node node) {
        Node last = node;
        while (last.nextSibling() == null) {
            if (!(last.parent() instanceof Element parent) || !HtmlLines.isInline(parent)) {
                return null;
            }
            last = parent;
        }
        return last.nextSibling();
    }

    private static boolean runsOn(Element element) {
        return HtmlLines.isInline(element) || element.normalName().equals("img");
    }
}
