package org.colophon.extract.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.page.Dom;
import org.colophon.page.Line;
import org.jsoup.nodes.Element;

/**
 * What the markup of an entry says of its parts: class names such as <i>authors</i>, and the emphasis that titles and
 * venues are set in.
 *
 * @param title set apart as the title
 * @param titleNamed whether a class name says so, or mere emphasis
 * @param authors named as the authors
 * @param venue set apart as the venue
 * @param date named as the date
 */
record Cues(
        Optional<Line> title, boolean titleNamed, Optional<Line> authors, Optional<Line> venue, Optional<Line> date) {
    static final Cues NONE = new Cues(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern TITLE = Pattern.compile(
            "(?:^|.*[\\W_])(?:pub|paper|publication|article|entry)?[-_]?(?:title|ptitle|papertitle)(?:[\\W_].*|$)");
    private static final Pattern AUTHORS = Pattern.compile(
            "(?:^|.*[\\W_])(?:pub|paper)?[-_]?(?:authors?|author-?list|creators?|pauthors?)(?:[\\W_].*|$)");
    private static final Pattern VENUE = Pattern.compile(
            "(?:^|.*[\\W_])(?:pub|paper)?[-_]?(?:venue|journal|booktitle|conference|conf|periodical|container|source|proceedings)(?:[\\W_].*|$)");
    private static final Pattern DATE =
            Pattern.compile("(?:^|.*[\\W_])(?:pub)?[-_]?(?:year|date|pubdate)(?:[\\W_].*|$)");
    private static final Pattern VENUE_WORDS =
            Pattern.compile("(?iu)^(?:in |the )?(?:proc|proceedings|journal|transactions|advances|annals|international"
                    + "|conference|workshop|symposium|j\\.|ieee|acm|lecture notes|nature|science|cell|phys|revue|bulletin|letters|arxiv|annual|european)\\b.*"
                    + "|.*\\b(?:journal|letters|transactions|proceedings|review|conference|workshop|symposium|quarterly|magazine|bulletin)\\b.*"
                    + "|[A-Z][A-Za-z]*[A-Z]+[A-Za-z]*(?:[ '’]+\\d{2,4})?");
    private static final int TITLE_WORDS = 3;

    static Cues of(Dom dom, List<Element> elements) {
        if (elements.size() == 1 && elements.get(0).normalName().equals("tr")) {
            Optional<Cues> columns = Columns.of(dom, elements.get(0));
            if (columns.isPresent()) {
                return columns.get();
            }
        }
        Optional<Line> title = named(dom, elements, TITLE);
        boolean named = title.isPresent();
        Optional<Line> venue = named(dom, elements, VENUE);
        if (title.isEmpty()) {
            title = emphasised(dom, elements, "cite, h3, h4, h5, h6, b, strong, a[href]", false);
        }
        if (title.isEmpty()) {
            title = emphasised(dom, elements, "i, em, u", false);
        }
        if (venue.isEmpty()) {
            venue = emphasised(dom, elements, "i, em, cite", true);
        }
        return new Cues(title, named, named(dom, elements, AUTHORS), venue, named(dom, elements, DATE));
    }

    private static Optional<Line> named(Dom dom, List<Element> elements, Pattern names) {
        for (Element top : elements) {
            for (Element element : top.getAllElements()) {
                String name = (element.className() + " " + element.attr("itemprop"))
                        .strip()
                        .toLowerCase(Locale.ROOT);
                if (element != top && !name.isEmpty() && names.matcher(name).matches()) {
                    Optional<Line> line = dom.line(element);
                    if (line.isPresent()) {
                        return line;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Line> emphasised(Dom dom, List<Element> elements, String tags, boolean venue) {
        for (Element top : elements) {
            for (Element element : top.select(tags)) {
                Optional<Line> line = element == top && elements.size() == 1 ? Optional.empty() : dom.line(element);
                String text = line.map(Line::text).orElse("");
                boolean venueLike =
                        VENUE_WORDS.matcher(text.replaceAll("[,.]$", "")).matches();
                boolean fits = venue ? venueLike : !venueLike && isTitle(text);
                if (fits && !text.startsWith("http")) {
                    return line;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String text) {
        return text.split(" ").length >= TITLE_WORDS
                && text.length() >= 15
                && text.length() < 300
                && !NameList.isNames(text)
                && ReferenceLikeness.of(text) < ReferenceLikeness.ENOUGH;
    }
}
