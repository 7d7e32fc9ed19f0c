package org.colophon.markup.syntax.mf2;

import java.util.Optional;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Origin;
import org.jsoup.nodes.Element;

/** What an element says as a property of a microformat: text, an address, or a date. */
final class MfValues {
    private static final String[] ADDRESS = {"href", "src", "data", "poster"};
    private static final String[] OF_TIME = {"datetime", "title", "value"};
    private static final String[] OF_TEXT = {"title", "value", "alt"};

    private final String base;

    MfValues(String base) {
        this.base = base;
    }

    /** The value of an element, given the prefix of the property's name. */
    Optional<MfValue> of(Element element, String prefix) {
        return switch (prefix) {
            case "u" -> address(element);
            case "dt" -> attribute(element, OF_TIME).or(() -> text(element));
            case "e" -> text(element);
            default -> attribute(element, OF_TEXT).or(() -> text(element));
        };
    }

    private Optional<MfValue> address(Element element) {
        for (String attribute : ADDRESS) {
            if (element.hasAttr(attribute)) {
                return Optional.of(new MfValue(
                        Addresses.resolve(base, element.attr(attribute)),
                        Optional.empty(),
                        new Origin.InAttribute(element, attribute)));
            }
        }
        return attribute(element, OF_TEXT).or(() -> text(element));
    }

    private static Optional<MfValue> attribute(Element element, String[] attributes) {
        String name = element.normalName();
        boolean carries = switch (name) {
            case "abbr", "link", "data", "input", "img", "area", "time", "ins", "del", "meter" -> true;
            default -> false;
        };
        for (String attribute : attributes) {
            if (carries && element.hasAttr(attribute)) {
                return Optional.of(new MfValue(
                        element.attr(attribute), Optional.empty(), new Origin.InAttribute(element, attribute)));
            }
        }
        return Optional.empty();
    }

    private static Optional<MfValue> text(Element element) {
        return Optional.of(new MfValue(element.text(), Optional.empty(), new Origin.InText(element)));
    }

    /** The name of a microformat that states none: its alternative text or all its text. */
    Optional<MfValue> impliedName(Element element) {
        Optional<MfValue> own = attribute(element, new String[] {"alt", "title"});
        if (own.isPresent()) {
            return own;
        }
        Element only = element.childrenSize() == 1 ? element.child(0) : element;
        boolean picture = only != element && only.normalName().equals("img") && only.hasAttr("alt");
        return picture ? attribute(only, new String[] {"alt"}) : text(element);
    }

    /** What a microformat implies by being an element or having only one element of a kind. */
    Optional<MfValue> implied(Element element, String query, String attribute) {
        Element bearer = element.is(query) ? element : onlyChild(element, query);
        return bearer == null ? Optional.empty() : address(bearer).filter(value -> bearer.hasAttr(attribute));
    }

    private static @org.jspecify.annotations.Nullable Element onlyChild(Element element, String query) {
        var children =
                element.children().stream().filter(child -> child.is(query)).toList();
        boolean plain =
                children.size() == 1 && children.get(0).classNames().stream().noneMatch(name -> name.startsWith("h-"));
        return plain ? children.get(0) : null;
    }
}
