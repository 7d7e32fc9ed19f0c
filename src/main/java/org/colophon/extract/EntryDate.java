package org.colophon.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.PartialDate;
import org.colophon.model.Quoted;
import org.colophon.page.Dom;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The date of an entry that an attribute gives: {@code <time datetime>}, {@code <meta itemprop="datePublished"
 * content>}, {@code data-date}.
 *
 * <p>An attribute is more exact than the printed date, but not always truer: a program that needs a whole date writes
 * the first of January for a bare year. So an attribute counts only if it agrees with what is printed, and the first
 * day of a printed year or month adds nothing to it.
 */
final class EntryDate {
    private static final Pattern ISO =
            Pattern.compile("^((?:18|19|20)\\d{2}-\\d{2}(?:-\\d{2})?)(?:[T ]\\d{2}:?\\d{2}.{0,24})?$");
    private static final Pattern NAMES =
            Pattern.compile("datetime|content|value|title|data-.*(?:date|time|year|publi).*");
    /** When the page or its record was made or changed, not the publication. */
    private static final Pattern OTHER_DATES =
            Pattern.compile("modif|updat|creat|upload|access|retriev|added|expir|index", Pattern.CASE_INSENSITIVE);

    private EntryDate() {}

    /** Whether an element, or the one around it, carries a date in an attribute. */
    static boolean isIn(Element element) {
        return said(element).isPresent()
                || element.parent() != null && element.parent().normalName().equals("time");
    }

    /** The date of an entry, the printed one made exact by an attribute if there is one that agrees with it. */
    static Optional<Quoted> of(Dom dom, List<Element> entry, Optional<Quoted> printed) {
        Optional<PartialDate> known = printed.flatMap(date -> PartialDate.parse(date.value()));
        return entry.stream()
                .flatMap(top -> top.getAllElements().stream())
                .filter(element -> said(element).isPresent())
                .sorted(Comparator.comparing(element -> !element.normalName().equals("time")))
                .flatMap(element -> said(element).flatMap(name -> quote(dom, element, name)).stream())
                .filter(date ->
                        known.isEmpty() || isSharper(date.value(), known.get().lexical()))
                .findFirst()
                .or(() -> printed);
    }

    private static boolean isSharper(String attribute, String printed) {
        if (!attribute.startsWith(printed)) {
            return false;
        }
        String more = attribute.substring(printed.length());
        return more.isEmpty() || !more.matches("(?:-01){1,2}");
    }

    /** The name of the attribute that holds a date. */
    private static Optional<String> said(Element element) {
        String about = element.attr("itemprop") + " " + element.attr("property") + " " + element.attr("name");
        if (OTHER_DATES.matcher(about).find()) {
            return Optional.empty();
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (NAMES.matcher(name).matches()
                    && !OTHER_DATES.matcher(name).find()
                    && date(attribute.getValue().strip()).isPresent()) {
                return Optional.of(attribute.getKey());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(String value) {
        Matcher iso = ISO.matcher(value);
        return iso.matches() && PartialDate.parse(iso.group(1)).isPresent()
                ? Optional.of(iso.group(1))
                : Optional.empty();
    }

    private static Optional<Quoted> quote(Dom dom, Element element, String name) {
        return dom.attributeLine(element, name)
                .flatMap(line -> date(line.text()).map(date -> line.quote(0, date.length())));
    }
}
