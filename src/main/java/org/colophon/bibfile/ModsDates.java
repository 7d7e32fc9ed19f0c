package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;

/** The date of a MODS record: when it was issued, or else the next best that it tells. */
final class ModsDates {
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private final Quotes quotes;

    ModsDates(Quotes quotes) {
        this.quotes = quotes;
    }

    /** The date of the first of some things that has any, those in a coded form before those as printed. */
    Optional<Quoted> of(List<XmlElement> items) {
        List<XmlElement> dates = new ArrayList<>();
        for (String name : new String[] {"dateIssued", "date", "copyrightDate", "dateCreated"}) {
            for (XmlElement item : items) {
                List<XmlElement> found = new ArrayList<>(item.path("originInfo", name));
                found.addAll(item.path("part", name));
                found.stream().filter(ModsDates::isCoded).forEach(dates::add);
                found.stream().filter(date -> !isCoded(date)).forEach(dates::add);
            }
        }
        return dates.stream()
                .filter(date -> !date.has("point", "end"))
                .map(this::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isCoded(XmlElement date) {
        return date.attribute("encoding").isPresent();
    }

    private Optional<Quoted> date(XmlElement element) {
        Span place = element.text();
        Matcher basic = BASIC.matcher(place.text());
        Optional<String> iso = basic.matches()
                ? Dates.iso(basic.group(1), basic.group(2), basic.group(3))
                : Dates.yearFirst(place.text()).or(() -> Dates.iso(place.text(), place.text(), ""));
        return iso.flatMap(date -> quotes.quote(date, place));
    }
}
