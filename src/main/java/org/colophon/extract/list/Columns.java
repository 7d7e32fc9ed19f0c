package org.colophon.extract.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/** The cells of a table row by what the table's head calls their columns. */
final class Columns {
    private static final Pattern TITLE =
            Pattern.compile("(?iu)(?:paper |article )?(?:title|titre|titel|paper|publication|article)s?");
    private static final Pattern AUTHORS =
            Pattern.compile("(?iu)authors?(?:\\(s\\))?|auteurs?|autoren|by|coauthors|writers?");
    private static final Pattern VENUE = Pattern.compile(
            "(?iu)venue|journal|conference|where|published in|booktitle|source|journal/conference|conference/journal|venue / journal|appeared in|outlet");
    private static final Pattern DATE = Pattern.compile("(?iu)year|date|année|jahr|when|published");

    private Columns() {}

    /** The cells of a row, if its table has a head that names at least its titles. */
    static Optional<Cues> of(Dom dom, Element row) {
        Element table = row.closest("table");
        Element head = table == null ? null : table.selectFirst("tr:has(th)");
        if (head == null || head == row) {
            return Optional.empty();
        }
        Optional<Line> title = cell(dom, head, row, TITLE);
        return title.map(found -> new Cues(
                title, true, cell(dom, head, row, AUTHORS), cell(dom, head, row, VENUE), cell(dom, head, row, DATE)));
    }

    private static Optional<Line> cell(Dom dom, Element head, Element row, Pattern name) {
        List<Element> names = head.children();
        for (int i = 0; i < Math.min(names.size(), row.childrenSize()); i++) {
            if (name.matcher(names.get(i).text().strip()).matches()) {
                return dom.line(row.child(i));
            }
        }
        return Optional.empty();
    }
}
