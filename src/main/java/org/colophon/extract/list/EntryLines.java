package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.page.Line;

/**
 * An entry whose parts stand on lines of their own, in the order in which references mostly have them: authors,
 * title, the rest.
 *
 * @param text the lines in that order
 * @param ordered whether the first line is the authors and the second the title
 */
record EntryLines(EntryText text, boolean ordered) {
    private static final Pattern BUTTONS = Pattern.compile(
            "(?iu)(?:[\\[(|/·•,\\]) ]*\\b(?:pdf|ps|code|bibtex|bib|slides?|video|poster|doi|link|url|html"
                    + "|abstract|arxiv|data|dataset|project|page|website|supplement(?:ary)?|paper|preprint|full text|cite|talk|github|demo|press|blog|appendix|publisher|download)\\b[\\[(|/·•,\\]) ]*)+");
    private static final Pattern NO_TITLE = Pattern.compile("(?:\\W*\\d+\\W*)+|\\S+");

    static EntryLines of(Block block) {
        List<Line> lines = new ArrayList<>(block.lines());
        if (block.wrapped() || lines.size() < 2) {
            return new EntryLines(block.text(), false);
        }
        lines.removeIf(line -> BUTTONS.matcher(line.text()).matches());
        int authors = -1;
        for (int i = 0; i < lines.size() && authors < 0; i++) {
            authors = NameList.isNames(lines.get(i).text()) ? i : -1;
        }
        int title = -1;
        for (int i = 0; i < lines.size() && title < 0; i++) {
            boolean fits =
                    i != authors && !NO_TITLE.matcher(lines.get(i).text()).matches();
            title = fits ? i : -1;
        }
        if (lines.isEmpty() || authors < 0 || title < 0 || title > authors + 1) {
            return new EntryLines(block.text(), false);
        }
        Line authorLine = lines.get(authors);
        Line titleLine = lines.get(title);
        boolean titleTooLong = ReferenceLikeness.of(titleLine.text()) >= ReferenceLikeness.ENOUGH;
        if (titleTooLong) {
            return new EntryLines(block.text(), false);
        }
        List<Line> ordered = new ArrayList<>(List.of(authorLine, titleLine));
        lines.stream().filter(line -> line != authorLine && line != titleLine).forEach(ordered::add);
        boolean numbered = authors == 0;
        return new EntryLines(EntryText.of(ordered, numbered ? block.skip() : 0, false), true);
    }
}
