package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON that may be broken off: what was there up to then is read. */
final class JsonScanner {
    private static final int DEEPEST = 200;

    private final String file;
    private int at;

    private JsonScanner(String file) {
        this.file = file;
    }

    /** The first value in a file. */
    static Json read(String file) {
        return new JsonScanner(file).value(0);
    }

    private Json value(int depth) {
        space();
        if (at >= file.length() || depth > DEEPEST) {
            return new Json.Nothing();
        }
        return switch (file.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            default -> word();
        };
    }

    private Json object(int depth) {
        at++;
        Map<String, Json> fields = new LinkedHashMap<>();
        while (true) {
            space();
            if (at >= file.length() || file.charAt(at) != '"') {
                return new Json.Fields(fields, closed('}'));
            }
            String name = string().text();
            space();
            if (at >= file.length() || file.charAt(at) != ':') {
                return new Json.Fields(fields, false);
            }
            at++;
            Json value = value(depth + 1);
            if (!(value instanceof Json.Nothing)) {
                fields.put(name, value);
            }
            if (!comma()) {
                return new Json.Fields(fields, closed('}'));
            }
        }
    }

    private Json array(int depth) {
        at++;
        List<Json> items = new ArrayList<>();
        while (true) {
            space();
            if (at >= file.length() || file.charAt(at) == ']') {
                return new Json.Items(items, closed(']'));
            }
            int before = at;
            Json value = value(depth + 1);
            if (!(value instanceof Json.Nothing)) {
                items.add(value);
            }
            if (!comma() || at == before) {
                return new Json.Items(items, closed(']'));
            }
        }
    }

    private boolean closed(char end) {
        space();
        boolean there = at < file.length() && file.charAt(at) == end;
        at += there ? 1 : 0;
        return there;
    }

    private boolean comma() {
        space();
        boolean there = at < file.length() && file.charAt(at) == ',';
        at += there ? 1 : 0;
        return there;
    }

    private Json word() {
        int start = at;
        while (at < file.length()
                && (Character.isLetterOrDigit(file.charAt(at)) || "+-.".indexOf(file.charAt(at)) >= 0)) {
            at++;
        }
        Span word = Span.of(file, start, at);
        return word.isBlank() || word.text().equals("null") ? new Json.Nothing() : new Json.Text(word);
    }

    private Span string() {
        int start = ++at;
        StringBuilder text = new StringBuilder();
        boolean literal = true;
        while (at < file.length() && file.charAt(at) != '"') {
            char c = file.charAt(at++);
            if (c == '\\' && at < file.length()) {
                literal = false;
                escape(file.charAt(at++), text);
            } else {
                text.append(c);
            }
        }
        int end = Math.min(at, file.length());
        at = Math.min(at + 1, file.length());
        return literal ? Span.of(file, start, end) : Span.standingFor(text.toString(), start, end);
    }

    private void escape(char c, StringBuilder text) {
        switch (c) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b', 'f' -> text.append(' ');
            case 'u' -> unicode(text);
            default -> text.append(c);
        }
    }

    private void unicode(StringBuilder text) {
        if (at + 4 <= file.length() && file.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
            text.append((char) Integer.parseInt(file.substring(at, at + 4), 16));
            at += 4;
        }
    }

    private void space() {
        while (at < file.length() && Character.isWhitespace(file.charAt(at))) {
            at++;
        }
    }
}
