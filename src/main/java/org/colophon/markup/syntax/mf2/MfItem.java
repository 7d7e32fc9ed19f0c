package org.colophon.markup.syntax.mf2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A microformat: something with types and properties.
 *
 * @param element where it stands
 * @param types such as {@code h-cite}
 * @param properties what is said of it, by names without their prefix, such as {@code name}
 * @param children microformats inside it that are no property of it
 */
public record MfItem(
        Element element, List<String> types, Map<String, List<MfValue>> properties, List<MfItem> children) {

    /** The first value of a property. */
    public Optional<MfValue> first(String property) {
        return all(property).stream().findFirst();
    }

    /** All values of a property. */
    public List<MfValue> all(String property) {
        return properties.getOrDefault(property, List.of());
    }
}
