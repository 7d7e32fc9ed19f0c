package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the parts that the layout of an entry sets apart. */
final class Units {
    private static final Map<String, String> SAME = Map.of("em", "i", "strong", "b", "dfn", "i", "var", "i");
    private static final Set<String> FREE =
            Set.of("a", "span", "b", "i", "u", "font", "small", "sup", "sub", "br", "cite", "em", "strong");
    private static final int DEEPEST = 12;

    private static final Comparator<Block.Row> OUTER_FIRST =
            Comparator.comparingInt(Block.Row::from).thenComparing(Block.Row::to, Comparator.reverseOrder());

    private final Block block;
    private final Map<Element, String> keys = new IdentityHashMap<>();
    private final Map<Element, Block.Row> spans = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();

    private static final String FIGURES = "#";

    private Units(Block block) {
        this.block = block;
    }

    /** The parts of an entry, outer ones before those within them. */
    static List<Unit> of(Block block) {
        Units units = new Units(block);
        units.holders();
        List<Unit> all = new ArrayList<>();
        for (Element element : units.order) {
            Block.Row span = units.spans.get(element);
            if (span != null) {
                all.add(new Unit(units.key(element, span), span.from(), span.to(), Optional.of(element)));
            }
        }
        all.addAll(units.marked());
        List<Block.Row> rows = block.rows();
        for (int i = 0; i < rows.size() && rows.size() > 1 && !block.wrapped(); i++) {
            all.add(new Unit("row:" + i, rows.get(i).from(), rows.get(i).to(), Optional.empty()));
        }
        return all;
    }

    /** Adds up what each element within the entry holds. */
    private void holders() {
        Set<Element> roots = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        roots.addAll(block.elements());
        boolean parted = roots.size() > 1;
        for (Map.Entry<Piece, Block.Row> place : block.places().entrySet()) {
            Element element = place.getKey().parent().orElse(null);
            for (int i = 0; i < DEEPEST && element != null && (parted || !roots.contains(element)); i++) {
                if (roots.isEmpty() && !FREE.contains(element.normalName())) {
                    break;
                }
                if (!spans.containsKey(element)) {
                    order.add(element);
                }
                spans.merge(
                        element,
                        place.getValue(),
                        (one, other) ->
                                new Block.Row(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())));
                if (roots.contains(element)) {
                    break;
                }
                element = element.parent();
            }
        }
        order.sort(Comparator.comparing(this::span, OUTER_FIRST));
    }

    private Block.Row span(Element element) {
        return Objects.requireNonNull(spans.get(element));
    }

    /** Styles set figures in the type of the journal, too: these have a place of their own. */
    private String key(Element element, Block.Row span) {
        boolean figures = FREE.contains(element.normalName())
                && block.text().text().substring(span.from(), span.to()).chars().noneMatch(Character::isLetter);
        return figures ? key(element) + FIGURES : key(element);
    }

    private String key(Element element) {
        String known = keys.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        boolean top = block.elements().contains(element);
        String above = !top && parent != null && spans.containsKey(parent) ? key(parent) : "";
        String key = above + ">" + step(element);
        keys.put(element, key);
        return key;
    }

    /** What an element is called among its siblings: its tag and classes; which one it is if it has none. */
    private static String step(Element element) {
        String tag = SAME.getOrDefault(element.normalName(), element.normalName());
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        if (style.contains("italic")) {
            return "i";
        }
        if (style.contains("bold") || style.contains("font-weight:7") || style.contains("font-weight: 7")) {
            return "b";
        }
        String classes = element.className().replaceAll("\\d+", "#");
        if (FREE.contains(tag)) {
            return classes.isEmpty() || !tag.equals("span") ? tag : tag + "." + classes;
        }
        boolean cell = tag.equals("td") || tag.equals("th");
        if (!classes.isEmpty() && !cell) {
            return tag + "." + classes;
        }
        if (cell) {
            return tag + ":" + Columns.of(element);
        }
        int index = 0;
        for (Element other = element.previousElementSibling();
                other != null && index < DEEPEST;
                other = other.previousElementSibling()) {
            index += other.normalName().equals(element.normalName()) ? 1 : 0;
        }
        return tag + ":" + index;
    }

    /** What signs in a plain text set off. */
    private List<Unit> marked() {
        Map<String, List<Block.Row>> found = new LinkedHashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        block.places().entrySet().stream()
                .sorted((one, other) -> one.getValue().from() - other.getValue().from())
                .forEach(place -> place.getKey().marks().chars().forEach(mark -> {
                    String key = ">" + (char) mark;
                    List<Block.Row> rows = found.computeIfAbsent(key, any -> new ArrayList<>());
                    Block.Row row = place.getValue();
                    // What is set off goes on over a line's end.
                    boolean goesOn = !rows.isEmpty() && row.from() - ends.getOrDefault(key, -9) <= 1;
                    if (goesOn) {
                        row = new Block.Row(rows.remove(rows.size() - 1).from(), row.to());
                    }
                    rows.add(row);
                    ends.put(key, row.to());
                }));
        List<Unit> units = new ArrayList<>();
        found.forEach(
                (key, rows) -> rows.forEach(row -> units.add(new Unit(key, row.from(), row.to(), Optional.empty()))));
        return units;
    }
}
