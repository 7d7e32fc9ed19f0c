package org.colophon.bibfile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between the braces of one BibTeX entry. */
final class BibtexScanner {
    private static final Pattern NAME = Pattern.compile("[^\\s=,#%{}()\"'@]+");
    /** What a field begins with: where a value misses its end, it ends before the next line of this kind. */
    private static final Pattern FIELD_LINE =
            Pattern.compile("^[ \\t]*,?[ \\t]*[A-Za-z][\\w-]*[ \\t]*=[ \\t]*[{\"\\w]", Pattern.MULTILINE);
    /** What follows a closing brace that is one too many. */
    private static final Pattern MORE_FIELDS = Pattern.compile("[}\\s]*,\\s*[A-Za-z][\\w-]*\\s*=\\s*[{\"\\w]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Far more than any program writes; what has more is no entry. */
    private static final int MOST_FIELDS = 5_000;

    private final String file;
    private final int bound;
    private final char close;
    private final Macros macros;
    private int at;
    private boolean sound = true;
    private boolean repair;
    private int fieldLine = -1;

    /**
     * @param at the char after the opening brace
     * @param bound where the entry ends at the latest
     * @param close the brace that ends it
     */
    BibtexScanner(String file, int at, int bound, char close, Macros macros) {
        this.file = file;
        this.at = at;
        this.bound = bound;
        this.close = close;
        this.macros = macros;
    }

    /** Whether fields follow the end of an entry: then it ended too early, at a brace that is no end. */
    static boolean moreFields(String file, int at, int bound) {
        int next = file.indexOf('@', at);
        int end = next < 0 ? bound : Math.min(next, bound);
        return at < end
                && FIELD_LINE
                        .matcher(file)
                        .region(at, end)
                        .useAnchoringBounds(false)
                        .find();
    }

    /** Skips a block of balanced braces; returns the char after it. */
    int skipBlock() {
        int depth = 1;
        char open = close == '}' ? '{' : '(';
        while (at < bound && depth > 0) {
            char c = file.charAt(at++);
            depth += c == open ? 1 : c == close ? -1 : 0;
        }
        return at;
    }

    /** Reads definitions of macros; returns the char after them. */
    int strings() {
        fields().forEach((name, value) -> macros.define(name, value.text()));
        return at;
    }

    /**
     * Reads an entry.
     *
     * @param repair whether values end at the next line that looks like a field, because some lack their end
     */
    BibtexEntry entry(int from, Span type, boolean repair) {
        this.repair = repair;
        Optional<Span> key = key();
        Map<String, Span> fields = fields();
        return new BibtexEntry(type, key, fields, sound && !repair, from, at);
    }

    private Optional<Span> key() {
        int end = at;
        while (end < bound && ",=}\"".indexOf(file.charAt(end)) < 0 && file.charAt(end) != close) {
            end++;
        }
        boolean isField = end < bound && (file.charAt(end) == '=' || file.charAt(end) == '"');
        Span key = Span.of(file, at, end).strip();
        boolean brokenOff = key.text().indexOf('\n') >= 0 || key.text().indexOf('\r') >= 0;
        if (isField || brokenOff) {
            Matcher word = SPACE.matcher(key.text());
            int firstLine = word.find() ? word.start() : 0;
            if (firstLine == 0) {
                return Optional.empty();
            }
            // The comma after the key is missing; a lone name before the equals sign is a field's.
            at = key.from() + firstLine;
            return Optional.of(key.part(0, firstLine));
        }
        at = end;
        return key.isBlank() ? Optional.empty() : Optional.of(key);
    }

    private Map<String, Span> fields() {
        Map<String, Span> fields = new LinkedHashMap<>();
        while (true) {
            skip();
            if (at >= bound || fields.size() == MOST_FIELDS) {
                sound = false;
                return fields;
            }
            char c = file.charAt(at);
            if (c == close || c == '}') {
                at++;
                if (!goesOn()) {
                    return fields;
                }
                sound = false;
            } else if (!field(fields)) {
                sound = false;
                at++;
            }
        }
    }

    /** Whether the entry goes on after a brace that looks like its end. */
    private boolean goesOn() {
        if (MORE_FIELDS.matcher(file).region(at, bound).lookingAt()) {
            return true;
        }
        Matcher later = FIELD_LINE.matcher(file).region(at, bound).useAnchoringBounds(false);
        if (repair && later.find()) {
            at = later.start();
            return true;
        }
        return false;
    }

    private boolean field(Map<String, Span> fields) {
        Matcher name = NAME.matcher(file).region(at, bound);
        if (!name.lookingAt()) {
            return false;
        }
        at = name.end();
        skipSpace();
        if (at >= bound || file.charAt(at) != '=') {
            at--;
            return false;
        }
        at++;
        Optional<Span> value = value();
        value.ifPresent(found -> fields.putIfAbsent(name.group().toLowerCase(Locale.ROOT), found));
        return true;
    }

    private Optional<Span> value() {
        Optional<Span> joined = Optional.empty();
        while (true) {
            skipSpace();
            Optional<Span> piece = piece();
            if (piece.isPresent()) {
                Span found = piece.get();
                joined = Optional.of(joined.map(before -> before.join(found)).orElse(found));
            }
            int end = at;
            skipSpace();
            if (at >= bound || file.charAt(at) != '#') {
                at = end;
                return joined;
            }
            at++;
        }
    }

    private Optional<Span> piece() {
        if (at >= bound) {
            return Optional.empty();
        }
        char c = file.charAt(at);
        if (c == '{') {
            return Optional.of(delimited('}'));
        }
        if (c == '"') {
            return Optional.of(delimited('"'));
        }
        Matcher word = NAME.matcher(file).region(at, bound);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        at = word.end();
        String name = word.group();
        Optional<String> expanded = Character.isDigit(name.charAt(0)) ? Optional.empty() : macros.get(name);
        return Optional.of(expanded.map(text -> Span.standingFor(text, word.start(), word.end()))
                .orElseGet(() -> Span.of(file, word.start(), word.end())));
    }

    /** A value in braces or quotation marks; a brace counts whatever stands before it, as in BibTeX. */
    private Span delimited(char end) {
        int start = ++at;
        int limit = bound;
        if (repair) {
            limit = nextFieldLine();
        }
        int depth = 0;
        while (at < limit) {
            char c = file.charAt(at++);
            if (repair && c == '\\' && at < limit) {
                // Where braces do not balance, an escaped one was not meant to count.
                at++;
                continue;
            }
            if (depth == 0 && c == end) {
                return Span.of(file, start, at - 1);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        sound = false;
        return Span.of(file, start, trimmed(start, at));
    }

    /** Where the next line with a field begins, or the entry ends; looked for once, since scanning only goes forward. */
    private int nextFieldLine() {
        if (fieldLine < at) {
            Matcher next = FIELD_LINE.matcher(file).region(at, bound).useAnchoringBounds(false);
            fieldLine = next.find() ? next.start() : bound;
        }
        return fieldLine;
    }

    /** Where a value that lacks its end may be taken to end: before the comma, brace or quotation mark at its end. */
    private int trimmed(int start, int end) {
        int to = end;
        while (to > start
                && (Character.isWhitespace(file.charAt(to - 1)) || ",}\"".indexOf(file.charAt(to - 1)) >= 0)) {
            to--;
        }
        return to;
    }

    private void skip() {
        while (at < bound) {
            char c = file.charAt(at);
            if (c == '%') {
                while (at < bound && file.charAt(at) != '\n' && file.charAt(at) != '\r') {
                    at++;
                }
            } else if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else {
                return;
            }
        }
    }

    private void skipSpace() {
        while (at < bound && Character.isWhitespace(file.charAt(at))) {
            at++;
        }
    }
}
