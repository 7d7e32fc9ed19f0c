package org.colophon.markup.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.jsoup.nodes.Element;

/**
 * A {@code meta} or {@code link} element that says something about the page.
 *
 * @param name its name in lower case, such as {@code citation_title} or {@code dc.title}
 * @param content what it says
 */
public record MetaTag(String name, Quoted content) {
    private static final int LIMIT = 20_000;

    /** The tags of a page, in order; one with several names counts once for each. */
    public static List<MetaTag> of(Dom dom) {
        List<MetaTag> tags = new ArrayList<>();
        for (Element meta : dom.document().select("meta[content]")) {
            String names = meta.attr("name").isBlank() ? meta.attr("property") : meta.attr("name");
            add(tags, names, dom, meta, "content");
        }
        for (Element link : dom.document().select("link[rel][href]")) {
            add(tags, link.attr("rel"), dom, link, "href");
        }
        return tags;
    }

    private static void add(List<MetaTag> tags, String names, Dom dom, Element element, String attribute) {
        if (names.isBlank() || tags.size() >= LIMIT) {
            return;
        }
        dom.attribute(element, attribute).ifPresent(content -> {
            for (String name : names.strip().split("\\s+")) {
                tags.add(new MetaTag(name.toLowerCase(Locale.ROOT), content));
            }
        });
    }
}
