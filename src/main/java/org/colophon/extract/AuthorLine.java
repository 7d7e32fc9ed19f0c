package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names one person or several.
 *
 * <p>Names may be divided by semicolons, <i>and</i> or commas. Inverted names keep their comma: a line of pairs such
 * as <i>Doe, Jane, Roe, Richard</i> is two names.
 */
final class AuthorLine {
    private static final Pattern STRONG = Pattern.compile("\\s*[;|]\\s*|\\s+[·•⋅]\\s+");
    private static final Pattern WEAK = Pattern.compile("\\s*,\\s+(?:(?:and|et)\\s+|&\\s*)?|\\s+(?:and|et|&)\\s+");
    private static final Pattern CONJUNCTION = Pattern.compile("\\s(?:and|et|&)\\s");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV)\\.?");

    private AuthorLine() {}

    /** A name's place in its line. */
    record Span(int from, int to) {}

    /** Cuts a line into names; one span if it is a single name. */
    static List<Span> split(String text) {
        List<Span> strong = cut(text, new Span(0, text.length()), STRONG);
        if (strong.size() > 1) {
            return strong;
        }
        List<Span> weak = cut(text, new Span(0, text.length()), WEAK);
        if (weak.size() < 2) {
            return strong;
        }
        List<Span> joined = joinSuffixes(text, weak);
        boolean inverted = joined.size() % 2 == 0
                && !CONJUNCTION.matcher(text).find()
                && joined.stream().anyMatch(span -> isSingleWord(text, span));
        return inverted ? pairs(joined) : joined;
    }

    private static List<Span> pairs(List<Span> spans) {
        List<Span> pairs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i += 2) {
            pairs.add(new Span(spans.get(i).from(), spans.get(i + 1).to()));
        }
        return pairs;
    }

    private static List<Span> joinSuffixes(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            boolean suffix =
                    SUFFIX.matcher(text.substring(span.from(), span.to())).matches();
            if (suffix && !joined.isEmpty()) {
                joined.add(new Span(joined.remove(joined.size() - 1).from(), span.to()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isSingleWord(String text, Span span) {
        return text.indexOf(' ', span.from()) < 0 || text.indexOf(' ', span.from()) >= span.to();
    }

    private static List<Span> cut(String text, Span whole, Pattern separator) {
        List<Span> spans = new ArrayList<>();
        Matcher cut = separator.matcher(text).region(whole.from(), whole.to());
        int from = whole.from();
        while (cut.find()) {
            if (cut.start() > from) {
                spans.add(new Span(from, cut.start()));
            }
            from = cut.end();
        }
        if (from < whole.to()) {
            spans.add(new Span(from, whole.to()));
        }
        return spans;
    }
}
