package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a RIS file into records.
 *
 * <p>A record begins with its type and ends at {@code ER}; where {@code ER} is missing, at the next type. A stretch
 * after a second type that names neither title nor author belongs to the record before it, if that one was not ended.
 */
final class RisFile implements TaggedLines.Handler {
    private static final Pattern TAGGED = Pattern.compile("[\\s\\uFEFF]{0,4}([A-Z][A-Z0-9]) {0,2}-(?:\\s(.*)|$)");
    private static final String TYPE = "TY";
    private static final Set<String> OWN = Set.of("TI", "T1", "CT", "BT", "AU", "A1");

    private final List<TaggedRecord> records = new ArrayList<>();

    private RisFile() {}

    static List<TaggedRecord> records(String file) {
        RisFile ris = new RisFile();
        TaggedLines.walk(file, TAGGED, ris);
        ris.mergeLast();
        return ris.records;
    }

    @Override
    public void tagged(String tag, Span value) {
        boolean inside = inside();
        if (tag.equals(TYPE)) {
            begin();
            last().add(tag, value);
        } else if (tag.equals("ER") && inside) {
            last().end();
        } else if (inside) {
            last().add(tag, value);
        }
    }

    @Override
    public void untagged(Span line) {
        if (inside() && !line.isBlank()) {
            last().extend(line);
        }
    }

    private boolean inside() {
        return !records.isEmpty() && !last().ended();
    }

    private void begin() {
        if (inside() && !last().hasOthersThan(TYPE)) {
            // Types one after the other are one record's; the last says what it is.
            records.remove(records.size() - 1);
        }
        mergeLast();
        records.add(new TaggedRecord());
    }

    private void mergeLast() {
        int last = records.size() - 1;
        if (last > 0 && !records.get(last).says(OWN) && !records.get(last - 1).ended()) {
            records.get(last - 1).append(records.remove(last));
        }
    }

    private TaggedRecord last() {
        return records.get(records.size() - 1);
    }
}
