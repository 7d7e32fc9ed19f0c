package org.colophon.extract.list;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/**
 * The style of ABNT NBR 6023: <i>DOE, J. R.; ROE, M. A title. <b>A journal</b>, v. 1</i>. Heavy type is for what a
 * publication appeared in, or for the title of a book.
 */
final class CapitalNames {
    private static final double BY_RULE = 0.9;
    private static final Pattern STYLE = Pattern.compile(
            "(?<names>(?:\\p{Lu}[\\p{Lu}'’ -]{1,40}, (?:\\p{Lu}\\.[ -]?){1,4}(?:; |et al\\. ?)?){1,30}+)(?<=\\s)(?<title>[\\p{Lu}\\d\"“][^.?!]{3,250}[.?!])(?=\\s)");

    private CapitalNames() {}

    /** The title, and what stands out behind it as the venue; whether the entry has this style. */
    static Optional<Field> find(Entry entry, Parts parts) {
        Matcher style = STYLE.matcher(entry.text());
        if (!style.lookingAt() || style.group("title").indexOf(';') >= 0) {
            return Optional.empty();
        }
        parts.set(ReferenceLabel.AUTHOR, 0, style.end("names"), BY_RULE);
        parts.set(ReferenceLabel.TITLE, style.start("title"), style.end("title"), BY_RULE);
        entry.units().stream()
                .filter(unit -> unit.stands() || unit.isSlanted())
                .filter(unit -> unit.from() >= style.end("title") && unit.key().matches(".*>[bi]"))
                .min(Comparator.comparingInt(Unit::from))
                .ifPresent(unit -> parts.set(ReferenceLabel.CONTAINER, unit.from(), unit.to(), BY_RULE));
        return parts.first(ReferenceLabel.TITLE);
    }
}
