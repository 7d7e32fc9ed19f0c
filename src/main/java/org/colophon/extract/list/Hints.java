package org.colophon.extract.list;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.extract.WordList;
import org.colophon.extract.reference.ReferenceLabel;
import org.colophon.model.Folding;
import org.jsoup.nodes.Element;

/** What a page itself calls the parts of its entries: in class names, the head of a table, the name beside a value. */
final class Hints {
    private static final Map<String, Set<String>> WORDS = WordList.phrases("list/parts.txt");
    private static final Map<ReferenceLabel, Set<String>> CLASSES = byLabel("class ");
    private static final Map<ReferenceLabel, Set<String>> HEADS = byLabel("head ");

    private Hints() {}

    /** What an element is called; empty if nothing says so. */
    static Optional<ReferenceLabel> of(Element element) {
        Optional<ReferenceLabel> named = named(element);
        return named.isPresent() ? named : headed(element);
    }

    /** Whether a text is the name of a part, and stands beside it. */
    static boolean isName(String text) {
        return label(text).isPresent();
    }

    private static Optional<ReferenceLabel> named(Element element) {
        String names = element.className() + " " + element.attr("itemprop") + " " + element.normalName();
        for (String word : names.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (Map.Entry<ReferenceLabel, Set<String>> label : CLASSES.entrySet()) {
                if (label.getValue().contains(word)) {
                    return Optional.of(label.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ReferenceLabel> headed(Element element) {
        String tag = element.normalName();
        Element before = element.previousElementSibling();
        if (before != null
                && (tag.equals("td") && before.normalName().equals("th")
                        || tag.equals("dd") && before.normalName().equals("dt"))) {
            return label(before.text());
        }
        Element row = element.parent();
        if (!tag.equals("td") || row == null) {
            return Optional.empty();
        }
        return head(row).flatMap(head -> {
            int column = Columns.of(element);
            return head != row && column < head.childrenSize()
                    ? label(head.child(column).text())
                    : Optional.empty();
        });
    }

    /** The row that names the columns of a row's table: the first, if its cells are head cells or it stands in the head. */
    private static Optional<Element> head(Element row) {
        Element table = row.closest("table");
        Element part = table == null ? null : table.firstElementChild();
        while (part != null
                && (part.normalName().equals("caption") || part.normalName().equals("colgroup"))) {
            part = part.nextElementSibling();
        }
        if (part == null) {
            return Optional.empty();
        }
        Element head = part.normalName().equals("tr") ? part : part.firstElementChild();
        if (head == null) {
            return Optional.empty();
        }
        boolean named = head.childrenSize() > 1 && head.child(0).normalName().equals("th")
                || part.normalName().equals("thead")
                || head.children().stream()
                        .allMatch(cell -> !cell.select("b, strong").isEmpty()
                                || cell.text().isBlank());
        return named ? Optional.of(head) : Optional.empty();
    }

    private static Optional<ReferenceLabel> label(String name) {
        if (name.length() > 40) {
            return Optional.empty();
        }
        String words = Folding.words(name);
        return HEADS.entrySet().stream()
                .filter(label -> label.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<ReferenceLabel, Set<String>> byLabel(String prefix) {
        Map<ReferenceLabel, Set<String>> sets = new EnumMap<>(ReferenceLabel.class);
        sets.put(ReferenceLabel.TITLE, folded(prefix + "title"));
        sets.put(ReferenceLabel.AUTHOR, folded(prefix + "authors"));
        sets.put(ReferenceLabel.CONTAINER, folded(prefix + "venue"));
        sets.put(ReferenceLabel.DATE, folded(prefix + "date"));
        return sets;
    }

    private static Set<String> folded(String kind) {
        return WORDS.getOrDefault(kind, Set.of()).stream().map(Folding::words).collect(Collectors.toUnmodifiableSet());
    }
}
