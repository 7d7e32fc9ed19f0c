package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.extract.list.Flow.Range;
import org.colophon.model.PersonIdentifier;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds for each text of a document the line it stands on. */
final class HtmlFlow implements NodeFilter {
    private static final Pattern ADDRESS_OR_SIGN =
            Pattern.compile("(?i)https?://\\S+|\\S*orcid\\S*|\\bid\\b|\\d{3}[\\dX]\\b");
    private static final Pattern NAME = Pattern.compile("\\p{L}");
    private static final Set<String> SILENT = Set.of("nav", "select", "textarea", "button", "label", "input", "option");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend");
    private static final Set<String> NAMES = Set.of("th", "dt");
    private static final Pattern BIBTEX = Pattern.compile("\\s*@\\s?[A-Za-z]{3,20}\\s?[{(]");
    private static final int LONGEST_LABEL = 60;
    private static final int OPENER = 6;

    private final List<Line> lines;
    private final List<List<Piece>> pieces = new ArrayList<>();
    private final Map<Element, Range> ranges = new IdentityHashMap<>();

    private final Map<Integer, Integer> levels = new HashMap<>();
    private final BitSet names = new BitSet();
    private final BitSet spanning = new BitSet();

    private HtmlFlow(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> pieces.add(new ArrayList<>(2)));
    }

    static Flow read(List<Line> lines, Document document) {
        HtmlFlow flow = new HtmlFlow(lines);
        NodeTraversor.filter(flow, document.body());
        return new Flow(lines, flow.pieces, flow.ranges, flow.levels, flow.names, flow.spanning);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("button")) {
                opener(element);
            }
            return Dom.isShown(element) && !isCompanion(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text && text.sourceRange().isTracked()) {
            place(text);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.parent() != null) {
            Range range = ranges.get(element);
            if (range != null) {
                ranges.merge(element.parent(), range, Range::and);
                if (range.first() == range.last() && (element.hasAttr("rowspan") || isDittoed(element))) {
                    spanning.set(range.first());
                }
                if (HEADINGS.contains(element.normalName())) {
                    levels.put(range.first(), level(element.normalName()));
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Whether the first cell of the next row is left empty, so that this one holds for it too. */
    private static boolean isDittoed(Element cell) {
        Element row = cell.parent();
        if (row == null || !cell.normalName().equals("td") || row.firstElementChild() != cell) {
            return false;
        }
        Element next = row.nextElementSibling();
        if (next == null || next.childrenSize() != row.childrenSize()) {
            return false;
        }
        Element below = next.firstElementChild();
        return below != null && below.childrenSize() == 0 && below.ownText().isBlank();
    }

    private static int level(String tag) {
        return tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : OPENER;
    }

    /** What opens a panel or a tab heads it. */
    private void opener(Element button) {
        for (TextNode text : button.textNodes()) {
            int line = text.isBlank() ? -1 : lineAt(text.sourceRange().startPos() + blanks(text.getWholeText()));
            if (line >= 0 && !Labels.isLabel(text.getWholeText())) {
                levels.putIfAbsent(line, OPENER);
            }
        }
    }

    /** Whether an element stands beside entries, and is no part of any. */
    private static boolean isCompanion(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag)) {
            return true;
        }
        if (HEADINGS.contains(tag) || tag.equals("body") || tag.equals("main") || tag.equals("article")) {
            return false;
        }
        return isSignOfRegistry(element)
                || Labels.isSilent(element)
                || (tag.equals("pre") || tag.equals("code"))
                        && BIBTEX.matcher(element.wholeText()).lookingAt();
    }

    /** A link to a registry of people that says no name, but nothing, <i>iD</i> or the identifier. */
    private static boolean isSignOfRegistry(Element element) {
        return element.normalName().equals("a")
                && PersonIdentifier.isAt(element.attr("href"))
                && !NAME.matcher(ADDRESS_OR_SIGN.matcher(element.text()).replaceAll(""))
                        .find();
    }

    /** Whether a text is all that its element says, and a label: the word on a button. */
    private static boolean isLabel(TextNode text) {
        String words = text.getWholeText();
        Element parent = text.parent();
        if (words.length() > LONGEST_LABEL || parent == null) {
            return false;
        }
        boolean alone = !HEADINGS.contains(parent.normalName()) && parent.childNodeSize() <= 3 && isAlone(text, parent);
        return alone && Labels.isLabel(words);
    }

    private static boolean isAlone(TextNode text, Element parent) {
        for (Node other : parent.childNodes()) {
            boolean speaks = other instanceof TextNode more ? !more.isBlank() : other.childNodeSize() > 0;
            if (other != text && speaks) {
                return false;
            }
        }
        return true;
    }

    private void place(TextNode text) {
        String whole = text.getWholeText();
        int start = blanks(whole);
        if (start == whole.length()) {
            return;
        }
        int from = text.sourceRange().startPos();
        if (isLabel(text)) {
            if (text.parent() != null && NAMES.contains(text.parent().normalName())) {
                names.set(Math.max(0, lineAt(from + start)));
            }
            return;
        }
        int to = text.sourceRange().endPos();
        Element parent = text.parent();
        for (int i = lineAt(from + start);
                i >= 0 && i < lines.size() && lines.get(i).start() < to;
                i++) {
            Line line = lines.get(i);
            if (line.end() <= from) {
                continue;
            }
            Piece piece = new Piece(line, line.indexOf(from), line.indexOf(to), Optional.ofNullable(parent), "");
            if (piece.to() > piece.from() && !piece.isBlank()) {
                pieces.get(i).add(piece);
                if (parent != null) {
                    ranges.merge(parent, new Range(i, i), Range::and);
                }
            }
        }
    }

    private static int blanks(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The last line that begins at a place of the raw text or before it; -1 if none does. */
    private int lineAt(int position) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : low;
    }
}
