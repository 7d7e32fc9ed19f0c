package org.colophon.site.ceurws;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/** Finds the number of the volume whose page a document is, by whatever the age of the page offers. */
final class VolumeNumber {
    private static final Pattern IN_TITLE = Pattern.compile("(?i)^\\s*ceur-ws\\.org/vol-(\\d+|X+)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?i)^\\s*vol-(\\d+|X+)\\s*$");
    private static final Pattern URN = Pattern.compile("(?i)urn:nbn:de:0074-(\\d+)-");
    private static final Pattern IN_LINK = Pattern.compile("(?i)ceur-ws\\.org/vol-(\\d+)/?(?:index\\.html?)?$");

    private VolumeNumber() {}

    /** The number with its evidence; empty if the document is no volume's page. */
    static Optional<Quoted> of(Dom dom) {
        Optional<Quoted> marked = elements(dom, ".CEURVOLNR", NUMBER).or(() -> elements(dom, "title", IN_TITLE));
        return marked.or(() -> elements(dom, ".CEURURN", URN))
                .or(() -> link(dom, "link[rel=foaf:page]"))
                .or(() -> link(dom, "base[href]"))
                .or(() -> link(dom, "link[rel=canonical]"))
                .or(() -> logo(dom));
    }

    private static Optional<Quoted> elements(Dom dom, String selector, Pattern pattern) {
        for (Element element : dom.document().select(selector)) {
            Optional<Quoted> found = (element.normalName().equals("title")
                            ? dom.line(List.copyOf(element.childNodes()))
                            : dom.line(element))
                    .flatMap(line -> part(line, pattern));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Quoted> part(Line line, Pattern pattern) {
        Matcher m = pattern.matcher(line.text());
        return m.find() ? Optional.of(line.quote(m.start(1), m.end(1))) : Optional.empty();
    }

    private static Optional<Quoted> link(Dom dom, String selector) {
        for (Element element : dom.document().select(selector)) {
            String attribute = element.hasAttr("href") ? "href" : "resource";
            Matcher m = IN_LINK.matcher(element.attr(attribute));
            if (m.find()) {
                return dom.attribute(element, attribute).map(q -> new Quoted(m.group(1), q.evidence()));
            }
        }
        return Optional.empty();
    }

    /** Pages without anything else still print <i>Vol-N</i> beside the series' logo. */
    private static Optional<Quoted> logo(Dom dom) {
        boolean logo =
                !dom.document().select("img[src*=CEUR-WS-logo], #CEURWSLOGO").isEmpty();
        return logo ? elements(dom, "b, font, span, td", NUMBER) : Optional.empty();
    }
}
