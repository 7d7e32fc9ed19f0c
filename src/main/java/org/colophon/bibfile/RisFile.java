package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a RIS file into records.
 *
 * <p>A record begins with its type and ends at {@code ER}; where {@code ER} is missing, at the next type. A stretch
 * after a second type that names neither title nor author belongs to the record before it, if that one was not ended.
 */
final class RisFile {
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern TAGGED = Pattern.compile("[\\s\\uFEFF]{0,4}([A-Z][A-Z0-9]) {0,2}-(?:\\s(.*)|$)");

    private final List<RisRecord> records = new ArrayList<>();

    static List<RisRecord> records(String file) {
        RisFile ris = new RisFile();
        Matcher line = LINE.matcher(file);
        while (line.find() && line.start() < file.length()) {
            ris.line(file, line.start(1), line.end(1));
        }
        ris.mergeLast();
        return ris.records;
    }

    private void line(String file, int from, int to) {
        Matcher tagged = TAGGED.matcher(file).region(from, to);
        boolean inside = !records.isEmpty() && !last().ended();
        if (!tagged.lookingAt()) {
            Span text = Span.of(file, from, to).strip();
            if (inside && !text.isBlank()) {
                last().extend(text);
            }
            return;
        }
        String tag = tagged.group(1);
        Span value = tagged.start(2) < 0
                ? Span.of(file, to, to)
                : Span.of(file, tagged.start(2), to).strip();
        if (tag.equals("TY")) {
            begin();
            last().add(tag, value);
        } else if (tag.equals("ER") && inside) {
            last().end();
        } else if (inside) {
            last().add(tag, value);
        }
    }

    private void begin() {
        if (!records.isEmpty() && !last().ended() && !last().saysMore()) {
            // Types one after the other are one record's; the last says what it is.
            records.remove(records.size() - 1);
        }
        mergeLast();
        records.add(new RisRecord());
    }

    private void mergeLast() {
        int last = records.size() - 1;
        if (last > 0
                && !records.get(last).namesItself()
                && !records.get(last - 1).ended()) {
            records.get(last - 1).append(records.remove(last));
        }
    }

    private RisRecord last() {
        return records.get(records.size() - 1);
    }
}
