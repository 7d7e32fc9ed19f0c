package org.colophon.page;

import java.util.List;

/** The lines of a text file. Lines end at a line feed, a carriage return, or both together. */
final class TextLines {
    private TextLines() {}

    static List<Line> of(RawText raw) {
        String text = raw.text();
        LineBuilder lines = new LineBuilder(raw);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (crBeforeLf) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                lines.endLine(true);
            } else {
                lines.add(c, i, i + 1);
            }
        }
        return lines.lines();
    }
}
