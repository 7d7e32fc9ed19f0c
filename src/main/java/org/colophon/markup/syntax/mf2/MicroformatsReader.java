package org.colophon.markup.syntax.mf2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.markup.syntax.Addresses;
import org.colophon.markup.syntax.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads microformats2 as <a href="https://microformats.org/wiki/microformats2-parsing">its parsing rules</a> say. */
public final class MicroformatsReader {
    private static final int DEEPEST = 600;
    private static final int MOST = 20_000;
    private static final Pattern ROOT = Pattern.compile("h-(?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*");
    private static final Pattern PROPERTY = Pattern.compile("(?:p|u|dt|e)-(?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*");

    private final MfValues values;
    private int found;

    private MicroformatsReader(String base) {
        this.values = new MfValues(base);
    }

    /** The microformats of a document that stand in no other. */
    public static List<MfItem> read(Document document) {
        List<MfItem> items = new ArrayList<>();
        MicroformatsReader reader = new MicroformatsReader(Addresses.baseOf(document));
        reader.inside(document, items, new LinkedHashMap<>(), 0);
        return items;
    }

    private void inside(Element parent, List<MfItem> items, Map<String, List<MfValue>> properties, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element element : parent.children()) {
            List<String> names = names(element, PROPERTY);
            List<String> types = names(element, ROOT);
            if (element.normalName().equals("template") || found > MOST) {
                continue;
            }
            if (types.isEmpty()) {
                for (String name : names) {
                    values.of(element, name.substring(0, name.indexOf('-')))
                            .ifPresent(value -> add(properties, name, value));
                }
                inside(element, items, properties, depth + 1);
            } else {
                found++;
                MfItem item = item(element, types, depth);
                for (String name : names) {
                    add(properties, name, new MfValue(text(item, name), Optional.of(item), new Origin.InText(element)));
                }
                if (names.isEmpty()) {
                    items.add(item);
                }
            }
        }
    }

    private MfItem item(Element element, List<String> types, int depth) {
        List<MfItem> children = new ArrayList<>();
        Map<String, List<MfValue>> properties = new LinkedHashMap<>();
        inside(element, children, properties, depth + 1);
        boolean explicit = element.select("[class*=p-],[class*=e-]").stream()
                .anyMatch(inner -> inner != element
                        && names(inner, PROPERTY).stream()
                                .anyMatch(name -> !name.startsWith("u-") && !name.startsWith("dt-")));
        if (!properties.containsKey("name") && !explicit && children.isEmpty()) {
            values.impliedName(element).ifPresent(name -> add(properties, "p-name", name));
        }
        if (!properties.containsKey("photo")) {
            values.implied(element, "img[src]", "src").ifPresent(photo -> add(properties, "u-photo", photo));
        }
        if (!properties.containsKey("url") && children.isEmpty()) {
            values.implied(element, "a[href]", "href").ifPresent(url -> add(properties, "u-url", url));
        }
        return new MfItem(element, types, properties, children);
    }

    private static String text(MfItem item, String name) {
        String preferred = name.startsWith("u-") ? "url" : "name";
        return item.first(preferred)
                .map(MfValue::text)
                .orElseGet(() -> item.element().text());
    }

    private static void add(Map<String, List<MfValue>> properties, String name, MfValue value) {
        properties
                .computeIfAbsent(name.substring(name.indexOf('-') + 1), key -> new ArrayList<>())
                .add(value);
    }

    private static List<String> names(Element element, Pattern pattern) {
        return element.classNames().stream()
                .filter(name -> pattern.matcher(name).matches())
                .sorted()
                .toList();
    }
}
