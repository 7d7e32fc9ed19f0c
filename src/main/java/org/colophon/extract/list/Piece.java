package org.colophon.extract.list;

import java.util.Optional;
import java.util.Set;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/**
 * A stretch of a line that is set in one way.
 *
 * @param line the line
 * @param from where it begins in the line
 * @param to where it ends, white space behind it included
 * @param parent the element that holds it; empty on a page without markup
 * @param marks how signs in a plain text set it off, a letter a way: <i>i</i> and <i>b</i> for emphasis, <i>a</i> for a link
 */
record Piece(Line line, int from, int to, Optional<Element> parent, String marks) {
    private static final Set<String> BOLD = Set.of("b", "strong", "u");
    private static final int BOLD_WITHIN = 3;

    String text() {
        return line.text().substring(from, to);
    }

    boolean isBold() {
        Element element = parent.orElse(null);
        for (int i = 0; i < BOLD_WITHIN && element != null; i++, element = element.parent()) {
            if (BOLD.contains(element.normalName())) {
                return true;
            }
        }
        return marks.contains("b");
    }

    /** Whether it names a value beside it: the head cell of a row, a term. */
    boolean isName() {
        Element element = parent.orElse(null);
        for (int i = 0; i < BOLD_WITHIN && element != null; i++, element = element.parent()) {
            if (element.normalName().equals("th") || element.normalName().equals("dt")) {
                return true;
            }
        }
        return false;
    }

    /** Whether another piece follows right behind it: nothing stands between them but signs that set words off. */
    boolean touches(Piece next) {
        return line == next.line && touch(line, to, next.from);
    }

    static boolean touch(Line line, int to, int from) {
        if (to == from) {
            return true;
        }
        if (to > from) {
            return false;
        }
        String between = line.text().substring(to, from);
        return "*_\\[]".indexOf(between.charAt(0)) >= 0
                && "*_\\[)".indexOf(between.charAt(between.length() - 1)) >= 0
                && between.indexOf(' ') < 0;
    }

    boolean isBlank() {
        return text().isBlank();
    }
}
