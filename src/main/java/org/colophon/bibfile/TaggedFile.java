package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a file into records that each begin with a certain tag, or after a blank line. */
final class TaggedFile implements TaggedLines.Handler {

    /**
     * How a format marks its fields and records.
     *
     * @param tagged what a line with a tag begins with, see {@link TaggedLines#walk}
     * @param opening the tags that begin a record, unless it has none but such so far
     * @param closing the tag that ends a record; none if empty
     * @param outside tags that stand outside of records
     * @param blankEnds whether a record ends where a tag follows a blank line
     */
    record Format(Pattern tagged, Set<String> opening, String closing, Set<String> outside, boolean blankEnds) {}

    private final Format format;
    private final List<TaggedRecord> records = new ArrayList<>();
    private boolean inside;
    private boolean onlyOpened;
    private boolean blankBefore;

    private TaggedFile(Format format) {
        this.format = format;
    }

    /** The records in order; one that lacks its end goes to the beginning of the next. */
    static List<TaggedRecord> records(String file, Format format) {
        TaggedFile parsed = new TaggedFile(format);
        TaggedLines.walk(file, format.tagged(), parsed);
        return parsed.records;
    }

    @Override
    public void tagged(String tag, Span value) {
        if (format.outside().contains(tag)) {
            inside = false;
            return;
        }
        if (tag.equals(format.closing())) {
            inside = false;
            return;
        }
        boolean opens = format.opening().contains(tag);
        boolean afterBlank = format.blankEnds() && blankBefore;
        if (!inside || afterBlank || opens && !onlyOpened) {
            records.add(new TaggedRecord());
            inside = true;
            onlyOpened = true;
        }
        onlyOpened &= opens;
        blankBefore = false;
        records.get(records.size() - 1).add(tag, value);
    }

    @Override
    public void untagged(Span line) {
        if (line.isBlank()) {
            blankBefore = true;
        } else if (inside && !(format.blankEnds() && blankBefore)) {
            records.get(records.size() - 1).extend(line);
        }
    }
}
