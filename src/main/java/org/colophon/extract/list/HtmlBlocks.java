package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.extract.list.Flow.Range;
import org.colophon.page.Dom;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that stand beside others of their make, each a block that may be an entry. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> REPEATED = Set.of(
            "li",
            "tr",
            "p",
            "dd",
            "dl",
            "ul",
            "ol",
            "div",
            "article",
            "section",
            "blockquote",
            "td",
            "details",
            "summary",
            "figure",
            "pre",
            "figcaption",
            "center",
            "main");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "dt", "summary");

    private final Flow flow;
    /** A number for each way down from the root, by the number of the way to the parent and the last step. */
    private final Map<String, Integer> paths = new HashMap<>();

    private final List<Integer> path = new ArrayList<>();
    private final Map<String, List<List<Block>>> groups = new LinkedHashMap<>();
    /** Elements within one another often show the same lines: what these are is found once. */
    private final Map<Range, Block> known = new HashMap<>();

    private HtmlBlocks(Flow flow) {
        this.flow = flow;
    }

    /**
     * The blocks by where they hang in the document; those of one place, such as all rows of all tables, are one
     * group of runs. A run is the blocks of one parent.
     */
    static List<List<List<Block>>> of(Dom dom, Flow flow) {
        HtmlBlocks blocks = new HtmlBlocks(flow);
        blocks.path.add(0);
        dom.document().body().traverse(blocks);
        return List.copyOf(blocks.groups.values());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            String step = path.get(path.size() - 1) + ">" + element.normalName();
            int number = paths.computeIfAbsent(step, any -> paths.size() + 1);
            path.add(number);
            if (flow.range(element).isPresent()) {
                children(element, number);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            path.remove(path.size() - 1);
        }
    }

    private void children(Element parent, int number) {
        Map<String, List<Block>> runs = new LinkedHashMap<>();
        Map<String, List<Element>> open = new LinkedHashMap<>();
        for (Element child : parent.children()) {
            if (flow.range(child).isEmpty()) {
                continue;
            }
            String tag = child.normalName();
            if (REPEATED.contains(tag)) {
                add(runs, tag, List.of(child));
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
                    add(runs, tag + "+", begun);
                }
            }
        }
        open.forEach((tag, rest) -> add(runs, tag + "+", rest));
        runs.computeIfPresent("td", (tag, cells) -> best(cells));
        runs.forEach((tag, run) -> groups.computeIfAbsent(number + ">" + tag, any -> new ArrayList<>())
                .add(run));
    }

    /** Where one cell of a row reads like an entry, others that read less like one only belong to it. */
    private static List<Block> best(List<Block> cells) {
        boolean any = cells.stream().anyMatch(cell -> cell.likeness() >= ReferenceLikeness.ENOUGH);
        return any
                ? cells.stream()
                        .filter(cell -> cell.likeness() >= ReferenceLikeness.ENOUGH)
                        .toList()
                : cells;
    }

    private void add(Map<String, List<Block>> runs, String tag, List<Element> elements) {
        Optional<Range> range = elements.stream()
                .flatMap(element -> flow.range(element).stream())
                .reduce(Range::and);
        range.ifPresent(lines -> {
            Block block = known.get(lines);
            boolean same = block != null && block.elements().equals(elements);
            if (!same) {
                block = block == null
                        ? Block.of(flow, lines.first(), lines.last(), false, elements)
                        : block.heldBy(elements);
                known.put(lines, block);
            }
            runs.computeIfAbsent(tag, any -> new ArrayList<>()).add(block);
        });
    }
}
