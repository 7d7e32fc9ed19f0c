package org.colophon.extract.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Quoted;

/** Cuts from a field the marks and words that divide it from its neighbours. */
final class Trim {
    private static final Pattern LEADING = Pattern.compile("^[\\s,;:.\"“”„«»'‘’‹›`*–—-]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:.\"“”„«»'‘’‹›`*–—\\[-]+$");
    private static final Pattern LEADING_IN = Pattern.compile(
            "^(?:(?:In|in|IN|Dans|dans|To appear in|to appear in|Accepted at|Published in|Presented at)(?::|,)?\\s+(?:the\\s+(?=\\p{Lu}))?)");
    private static final Pattern YEAR_BEHIND = Pattern.compile("[\\s,]*\\(?(?:19|20)\\d\\d\\)?[\\s.,]*$");

    private static final String STATUS =
            "(?:under (?:review|revision)|submitted|in press|forthcoming|to appear|in preparation|accepted|im Druck|im Erscheinen|erscheint[^()]{0,20}|sous presse|à paraître|en prensa|no prelo|in corso di stampa)";
    private static final Pattern STATUS_BEHIND = Pattern.compile("(?iu)(?<=\\S),\\s" + STATUS + "[\\s.]*$");
    private static final Pattern REMARK_BEHIND = Pattern.compile("(?iu)\\s[(\\[]" + STATUS + "[)\\]]?[\\s.]*$");

    private Trim() {}

    static Optional<Quoted> title(EntryText text, int from, int to) {
        Matcher status = STATUS_BEHIND.matcher(text.text()).region(from, to);
        return trimmed(text, from, status.find() ? status.start() : to);
    }

    static Optional<Quoted> venue(EntryText text, int from, int to) {
        int start = from;
        Matcher in = LEADING_IN.matcher(text.text().substring(from, to).stripLeading());
        if (in.find()) {
            start += in.end() + leadingBlanks(text.text(), from, to);
        }
        int end = to;
        Matcher year = YEAR_BEHIND.matcher(text.text().substring(start, to));
        // "NeurIPS 2020" is how the venue is called; "A journal of things, 2020" is a venue and a year.
        if (year.find() && year.group().matches("\\s*[,(].*")) {
            end = start + year.start();
        }
        Matcher remark = REMARK_BEHIND.matcher(text.text()).region(start, end);
        if (remark.find()) {
            end = remark.start();
        }
        return trimmed(text, start, end).or(() -> trimmed(text, from, to));
    }

    static Optional<Quoted> trimmed(EntryText text, int from, int to) {
        int start = from;
        int end = to;
        Matcher leading = LEADING.matcher(text.text().substring(start, end));
        if (leading.find()) {
            start += leading.end();
        }
        Matcher trailing = TRAILING.matcher(text.text().substring(start, end));
        if (trailing.find()) {
            end = start + trailing.start();
        }
        if (end > start && isWrapped(text.text().substring(start, end))) {
            start++;
            end--;
        }
        if (end > start && text.text().charAt(end - 1) == ')' && text.text().lastIndexOf('(', end) < start) {
            end--;
        }
        if (end > start && text.text().charAt(start) == '(' && text.text().indexOf(')', start) >= end) {
            start++;
        }
        return end > start ? text.quote(start, end) : Optional.empty();
    }

    private static boolean isWrapped(String part) {
        return part.startsWith("(") && part.indexOf(')') == part.length() - 1;
    }

    private static int leadingBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }
}
