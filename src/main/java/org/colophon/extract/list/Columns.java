package org.colophon.extract.list;

import org.jsoup.nodes.Element;

/** Which column of a table a cell stands in. */
final class Columns {
    private static final int FARTHEST = 40;

    private Columns() {}

    /** The column, counted from 0; cells of rows above that reach down into the row count. */
    static int of(Element cell) {
        Element row = cell.parent();
        int index = 0;
        for (Element other = cell.previousElementSibling();
                other != null && index < FARTHEST;
                other = other.previousElementSibling()) {
            index++;
        }
        return row == null ? index : index + missing(row);
    }

    /** How many cells a row lacks because one above reaches down into it. */
    private static int missing(Element row) {
        Element above = row.previousElementSibling();
        for (int i = 1; i < FARTHEST && above != null; i++, above = above.previousElementSibling()) {
            for (Element cell : above.children()) {
                if (cell.hasAttr("rowspan") && reach(cell) > i) {
                    return Math.max(0, above.childrenSize() - row.childrenSize());
                }
            }
        }
        return 0;
    }

    private static int reach(Element cell) {
        String rows = cell.attr("rowspan").strip();
        return !rows.isEmpty() && rows.length() < 4 && rows.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(rows)
                : 1;
    }
}
