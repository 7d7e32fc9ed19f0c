package org.colophon.site.ceurws;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/** Cuts a line of names, such as <i>Ada Berg (1), Ben Cole and Cleo Dunn.</i>, into the names. */
final class NameList {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;,|/\u00b7\u2022]\\s*(?:(?:and|et|und|y)\\s+|&\\s*)?|\\s+(?:and|et|und)\\s+|\\s*&\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]?");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:authors?|edited by|editors?|by|with|presented by|presenter|speakers?|and|von)\\b[:\\s]+|[^\\p{L}]+)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("[^\\p{L}\\p{M}.'’]+$");
    private static final Pattern TITLED =
            Pattern.compile("^(?:(?:prof|dr|dipl|ing|phd|ph\\.d|mr|mrs|ms)\\b\\.?[-\\s]*)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV)\\.?");

    private NameList() {}

    /** A name's place in its line. */
    private record Span(int from, int to) {}

    /** The names of a line on which stands nothing else, but for signs and bracketed remarks. */
    static List<Quoted> names(Line line) {
        String text = BRACKETS.matcher(line.text())
                .replaceAll(m -> "\u0000".repeat(m.group().length()));
        List<Span> spans = new ArrayList<>();
        Matcher cut = BETWEEN.matcher(text);
        int from = 0;
        while (cut.find()) {
            add(text, from, cut.start(), spans);
            from = cut.end();
        }
        add(text, from, text.length(), spans);
        return spans.stream().map(span -> line.quote(span.from(), span.to())).toList();
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        String part = text.substring(start, end);
        Matcher before = BEFORE.matcher(part);
        if (before.find()) {
            start += before.end();
            part = text.substring(start, end);
        }
        Matcher titled = TITLED.matcher(part);
        if (titled.find() && titled.end() < part.length()) {
            start += titled.end();
            part = text.substring(start, end);
        }
        int hole = part.indexOf('\u0000');
        if (hole >= 0 && part.substring(hole).codePoints().noneMatch(Character::isLetter)) {
            end = start + hole;
            part = text.substring(start, end);
        }
        Matcher after = AFTER.matcher(part);
        if (after.find()) {
            end = start + after.start();
            part = text.substring(start, end);
        }
        if (part.endsWith(".") && !part.matches(".*(?:\\b\\p{Lu}|\\b(?:Jr|Sr|St))\\.")) {
            end--;
            part = text.substring(start, end);
        }
        if (SUFFIX.matcher(part).matches() && !spans.isEmpty()) {
            spans.add(new Span(spans.remove(spans.size() - 1).from(), end));
        } else if (part.codePoints().anyMatch(Character::isLetter)) {
            spans.add(new Span(start, end));
        }
    }
}
