package org.colophon.identity.corpus;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them: quoted fields may hold commas, line ends and doubled quotes. */
final class Csv {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The rows of a file, its head among them. */
    static List<List<String>> rows(String text) {
        Csv csv = new Csv(text);
        while (csv.at < text.length()) {
            csv.field();
        }
        return csv.rows;
    }

    private void field() {
        boolean quoted = text.charAt(at) == '"';
        row.add(quoted ? quoted() : plain());
        boolean ends = at >= text.length() || text.charAt(at) != ',';
        if (ends) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            rows.add(row);
            row = new ArrayList<>();
        } else if (++at == text.length()) {
            row.add("");
            rows.add(row);
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && !text.startsWith("\"\"", at)) {
                at++;
                break;
            }
            value.append(c);
            at += c == '"' ? 1 : 0;
        }
        return value.toString();
    }
}
