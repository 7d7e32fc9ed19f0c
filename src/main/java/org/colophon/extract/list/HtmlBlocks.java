package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The elements of a page that stand beside others of their make, each a block that may be an entry. */
final class HtmlBlocks {
    private static final Set<String> REPEATED =
            Set.of("li", "tr", "p", "dd", "div", "article", "section", "blockquote", "td", "details");
    /** No entry has so many lines; what holds a whole page is no entry. */
    private static final int MOST_LINES = 200;

    private static final Set<String> HEADINGS = Set.of("h3", "h4", "h5", "h6", "dt");

    private final List<Line> lines;
    /** The first and last line, counted from 0, of each element that shows something. */
    private final Map<Element, int[]> ranges = new IdentityHashMap<>();

    private HtmlBlocks(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * The blocks by where they hang in the document; those of one place, such as all rows of all tables, are one
     * group of runs. A run is the blocks of one parent.
     */
    static Map<String, List<List<Block>>> of(Dom dom, List<Line> lines) {
        HtmlBlocks blocks = new HtmlBlocks(lines);
        Element body = dom.document().body();
        blocks.place(body);
        Map<String, List<List<Block>>> groups = new LinkedHashMap<>();
        for (Element parent : body.getAllElements()) {
            if (blocks.ranges.containsKey(parent)) {
                blocks.children(parent)
                        .forEach((signature, run) -> groups.computeIfAbsent(signature, any -> new ArrayList<>())
                                .add(run));
            }
        }
        return groups;
    }

    /** The lines that heading elements show. */
    static List<Line> headings(Dom dom) {
        return dom.document().body().select("h1, h2, h3, h4, h5, h6, caption, legend").stream()
                .flatMap(heading -> dom.line(heading).stream())
                .toList();
    }

    private Map<String, List<Block>> children(Element parent) {
        String path = path(parent);
        Map<String, List<Block>> runs = new LinkedHashMap<>();
        Map<String, List<Element>> open = new LinkedHashMap<>();
        for (Element child : parent.children()) {
            if (!ranges.containsKey(child)) {
                continue;
            }
            String tag = child.normalName();
            if (REPEATED.contains(tag)) {
                add(runs, path + ">" + tag, List.of(child));
            }
            // A heading and what follows it, up to the next of its kind, may be one entry.
            for (var section : open.entrySet()) {
                if (!section.getKey().equals(tag)) {
                    section.getValue().add(child);
                }
            }
            if (HEADINGS.contains(tag)) {
                List<Element> begun = open.put(tag, new ArrayList<>(List.of(child)));
                if (begun != null) {
                    add(runs, path + ">" + tag + "+", begun);
                }
            }
        }
        open.forEach((tag, rest) -> add(runs, path + ">" + tag + "+", rest));
        return runs;
    }

    private void add(Map<String, List<Block>> runs, String signature, List<Element> elements) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Element element : elements) {
            int[] range = ranges.get(element);
            first = Math.min(first, range[0]);
            last = Math.max(last, range[1]);
        }
        if (last - first >= MOST_LINES) {
            return;
        }
        List<Line> shown = lines.subList(first, last + 1);
        runs.computeIfAbsent(signature, any -> new ArrayList<>())
                .add(new Block(shown, TextBlocks.mark(shown.get(0).text()), false, elements));
    }

    private static String path(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element e = element; e != null && !e.normalName().equals("#root"); e = e.parent()) {
            path.insert(0, ">" + e.normalName());
        }
        return path.toString();
    }

    private int[] place(Element element) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (var node : element.childNodes()) {
            int[] range = {Integer.MAX_VALUE, -1};
            if (node instanceof Element child) {
                range = place(child);
            } else if (node instanceof TextNode text && text.sourceRange().isTracked()) {
                range = place(text);
            }
            first = Math.min(first, range[0]);
            last = Math.max(last, range[1]);
        }
        int[] range = {first, last};
        if (last >= 0) {
            ranges.put(element, range);
        }
        return range;
    }

    private int[] place(TextNode text) {
        String whole = text.getWholeText();
        int at = 0;
        while (at < whole.length() && (Character.isWhitespace(whole.charAt(at)) || whole.charAt(at) == '\u00a0')) {
            at++;
        }
        int line = at == whole.length() ? -1 : lineAt(text.sourceRange().startPos() + at);
        return line < 0 ? new int[] {Integer.MAX_VALUE, -1} : new int[] {line, line};
    }

    /** The line that shows a place of the raw text; -1 if none does. */
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
        boolean shown = !lines.isEmpty()
                && lines.get(low).start() <= position + 8
                && position < lines.get(low).end();
        return shown ? low : -1;
    }
}
