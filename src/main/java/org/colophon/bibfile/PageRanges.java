package org.colophon.bibfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;

/** Pages as <i>first-last</i>, with a hyphen whatever dash is printed. */
final class PageRanges {
    private static final Pattern DASH = Pattern.compile("\\s*(?:-{2,3}|[–—])\\s*");
    private static final Pattern RANGE = Pattern.compile("\\d\\s*[-–]\\s*\\d");
    private static final Pattern SHORTENED = Pattern.compile("(?<![\\w.])(\\p{L}{0,2})(\\d{1,9})-(\\d{1,9})(?![\\w-])");

    private static final Pattern LOCATOR = Pattern.compile("\\p{Alpha}{0,5}\\d{0,8}");

    private PageRanges() {}

    /** A range that stands in one place. */
    static Optional<Quoted> of(Span place, Quotes quotes) {
        return quotes.quote(plain(place.text()), place);
    }

    /** A range whose ends may stand in two places; where the first holds both, the second repeats it. */
    static Optional<Quoted> of(Optional<Span> first, Optional<Span> last, Quotes quotes) {
        if (first.isEmpty()
                || last.isEmpty()
                || RANGE.matcher(first.get().text()).find()) {
            return first.or(() -> last).flatMap(place -> of(place, quotes));
        }
        Span from = first.get();
        Span to = last.get();
        boolean same = from.text().equals(to.text());
        return quotes.quote(same ? from.text() : from.text() + "-" + to.text(), same ? from : from.join(to));
    }

    /** Whether a publisher's name for an article is short enough to be printed where others have pages. */
    static boolean isLocator(String name) {
        return LOCATOR.matcher(name).matches();
    }

    static String plain(String printed) {
        return DASH.matcher(printed).replaceAll("-");
    }

    /**
     * A range whose last number is cut to the digits that change, as the National Library of Medicine writes it:
     * <i>228-42</i> is 228-242.
     */
    static String completed(String printed) {
        Matcher range = SHORTENED.matcher(plain(printed));
        StringBuilder out = new StringBuilder();
        while (range.find()) {
            String first = range.group(2);
            String last = range.group(3);
            boolean cut = last.length() < first.length();
            String whole = cut ? first.substring(0, first.length() - last.length()) + last : last;
            range.appendReplacement(out, range.group(1) + first + "-" + (cut ? range.group(1) : "") + whole);
        }
        return range.appendTail(out).toString();
    }
}
