package org.colophon.markup.syntax.jsonld;

/**
 * Makes JSON of what pages take for it: comments, comment marks of HTML, CDATA marks, raw line breaks in strings, white
 * space of other kinds and superfluous commas go; missing commas come.
 */
final class JsonRepair {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private JsonRepair(String text) {
        this.text = text;
    }

    static String repair(String text) {
        return new JsonRepair(text).repair();
    }

    private String repair() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                separate();
                string();
            } else if (!skipped("<![CDATA[") && !skipped("]]>") && !markupComment() && !comment()) {
                other(c);
            }
        }
        return out.toString();
    }

    private void other(char c) {
        at++;
        if (c == '}' || c == ']') {
            dropCommas();
            out.append(c);
        } else if (c == ',') {
            boolean superfluous = endsWith(',') || endsWith('{') || endsWith('[') || lastVisible() < 0;
            if (!superfluous) {
                out.append(c);
            }
        } else if (c == '{' || c == '[') {
            separate();
            out.append(c);
        } else if (c >= ' ' && c < 0x7F && c != ';' || c == '\n') {
            out.append(c);
        }
    }

    /** A comma between two values where the page forgot it or wrote a semicolon. */
    private void separate() {
        int i = lastVisible();
        boolean value = i >= 0 && (Character.isLetterOrDigit(out.charAt(i)) || "\"}]".indexOf(out.charAt(i)) >= 0);
        if (value) {
            out.append(',');
        }
    }

    private void string() {
        out.append('"');
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length() && text.charAt(at) >= ' ') {
                char escaped = text.charAt(at++);
                boolean known = "\"\\/bfnrtu".indexOf(escaped) >= 0;
                out.append(known ? "\\" : "\\\\").append(escaped);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c >= ' ' && c != '\\') {
                out.append(c);
            }
            if (c == '"') {
                return;
            }
        }
    }

    /** A comment of HTML goes with its text, unless it is there to hide the JSON itself. */
    private boolean markupComment() {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at);
            boolean hidesJson = end < 0 || text.substring(at, end).indexOf('{') >= 0;
            at = hidesJson ? at + "<!--".length() : end + "-->".length();
            return true;
        }
        return skipped("-->");
    }

    private boolean comment() {
        if (text.startsWith("//", at) || text.charAt(at) == '#') {
            // A mark behind the slashes, such as the start of CDATA, hides nothing but itself.
            if (text.startsWith("//<!", at) || text.startsWith("//]]", at)) {
                at += 2;
                return true;
            }
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
            return true;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
            return true;
        }
        return false;
    }

    private boolean skipped(String mark) {
        if (text.startsWith(mark, at)) {
            at += mark.length();
            return true;
        }
        return false;
    }

    private boolean endsWith(char c) {
        int i = lastVisible();
        return i >= 0 && out.charAt(i) == c;
    }

    private void dropCommas() {
        while (endsWith(',')) {
            out.setLength(lastVisible());
        }
    }

    private int lastVisible() {
        int i = out.length() - 1;
        while (i >= 0 && Character.isWhitespace(out.charAt(i))) {
            i--;
        }
        return i;
    }
}
