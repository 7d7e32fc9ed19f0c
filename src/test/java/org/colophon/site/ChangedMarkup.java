package org.colophon.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The same page after a redesign: classes and ids have other names, boxes are other elements, and there are more of
 * them around each other. What is shown, and in which order, stays.
 */
final class ChangedMarkup {
    private static final Set<String> BOXES = Set.of("div", "section", "article");
    /** What may stand inside another box without changing what the parser makes of the page. */
    private static final Set<String> WRAPPED = Set.of("div", "section", "article", "h2", "h3", "h4", "p", "ul", "ol");

    private static final Set<String> HOLDERS = Set.of("div", "section", "article", "main", "li", "td", "body", "aside");
    private static final int WRAPPED_PERCENT = 15;

    private final Dice dice;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> boxes = new HashMap<>();

    private ChangedMarkup(Dice dice) {
        this.dice = dice;
    }

    static String of(String html, long seed) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        new ChangedMarkup(new Dice(seed)).change(document.body());
        return document.outerHtml();
    }

    private void change(Element body) {
        List<Element> elements = new ArrayList<>(body.getAllElements());
        for (Element element : elements) {
            String make = element.normalName() + "." + element.className();
            if (!element.className().isEmpty()) {
                element.attr("class", renamed(element.className()));
            }
            for (String attribute : List.of("id", "aria-controls")) {
                if (element.hasAttr(attribute)) {
                    element.attr(attribute, renamed(element.attr(attribute)));
                }
            }
            if (BOXES.contains(element.normalName())) {
                boolean outer = element.children().stream().anyMatch(child -> !isPhrasing(child));
                element.tagName(boxes.computeIfAbsent(
                        make + outer,
                        any -> outer
                                ? dice.oneOf("div", "section", "article", "span", "x-card")
                                : dice.oneOf("div", "section", "article", "p")));
            }
        }
        for (Element element : elements) {
            boolean may = element.parent() != null
                    && WRAPPED.contains(element.normalName())
                    && HOLDERS.contains(element.parent().normalName());
            if (may && dice.chance(WRAPPED_PERCENT)) {
                element.wrap("<div class=\"" + renamed("wrapper" + dice.between(1, 3)) + "\"></div>");
            }
        }
    }

    /** Whether an element may stand in a paragraph. */
    private static boolean isPhrasing(Element element) {
        return Set.of("a", "span", "b", "em", "i", "button", "time", "br", "strong")
                .contains(element.normalName());
    }

    private String renamed(String name) {
        return names.computeIfAbsent(name, any -> "k" + dice.between(100_000, 999_999));
    }
}
