package org.colophon.extract.list;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A part of an entry that its layout sets apart: what one element holds, or a line.
 *
 * @param key where it is found in an entry; the same for all entries that are made alike
 * @param from where it begins in the entry's text
 * @param to where it ends
 * @param element what holds it; empty for a line
 */
record Unit(String key, int from, int to, Optional<Element> element) {
    String words(Block block) {
        return block.text().text().substring(from, to).strip();
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    /** Whether it is set in slanted type. */
    boolean isSlanted() {
        return key.endsWith(">i") || key.endsWith(">cite");
    }

    /** Whether it leads somewhere or is set in heavy type. */
    boolean stands() {
        return key.endsWith(">b") || key.endsWith(">a") || key.endsWith(">u") || isHeading();
    }

    boolean isHeading() {
        int step = key.lastIndexOf('>');
        return step >= 0
                && key.length() >= step + 3
                && key.charAt(step + 1) == 'h'
                && Character.isDigit(key.charAt(step + 2));
    }

    /** Whether it is a line of its own, or an element that breaks lines. */
    boolean isRow() {
        String step = key.substring(key.lastIndexOf('>') + 1);
        return key.startsWith("row")
                || step.startsWith("div")
                || step.startsWith("p")
                || step.startsWith("td")
                || isHeading();
    }
}
